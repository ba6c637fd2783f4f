"""A source's own page."""

import re

from msgspec.structs import replace

from generator.render.content import Content
from generator.text.seals import seal
from tests.unit.render.conftest import PagesOf


def test_what_was_read_and_what_is_kept(content: Content, pages_of: PagesOf) -> None:
    pages = pages_of(content)
    report = pages["sources/council-report/index.md"]
    assert "We read all of it on 1 June 2024. Its licence lets its text be kept" in report
    gazette = pages["sources/ferry-gazette/index.md"]
    assert "We read an excerpt of it, not the whole, on 1 June 2024. </p>" in gazette


def test_a_sealed_source_says_so(content: Content, pages_of: PagesOf) -> None:
    texts = dict(content.site.texts)
    seals = {"council-report": seal(texts.pop("council-report"), ())}
    site = replace(content.site, texts=texts, seals=seals)
    page = pages_of(Content(site, content.settings, content.derived))[
        "sources/council-report/index.md"
    ]
    assert "Its text is sealed: a machine checks each quote against the seal" in page


def test_whose_text_it_repeats(content: Content, pages_of: PagesOf) -> None:
    pages = pages_of(content)
    copy = pages["sources/valley-wire-copy/index.md"]
    assert "It repeats the text of <bdi>Ferry Gazette, 20 April 2024" in copy
    late = pages["sources/ferry-gazette-late/index.md"]
    assert (
        "It repeats the text of <bdi>Valley Wire</bdi>. Whatever repeats one text counts once."
        in late
    )
    report = pages["sources/council-report/index.md"]
    assert "It repeats" not in report
    assert "Its text is its own, as far as we know:</p><p>The council writes of its own" in report
    unknown = pages["sources/ferry-gazette/index.md"]
    assert "Whether its text is its own or a repeat is not known." in unknown


def test_what_would_fall(content: Content, pages_of: PagesOf) -> None:
    pages = pages_of(content)
    fallen = pages["sources/council-report/index.md"].split("## If it were withdrawn")[1]
    lines = re.findall(r"<li>(.*)</li>", fallen)
    starts = [re.sub(r"^\d+ ", "", line).split(":")[0] for line in lines]
    assert starts == [
        "figures would have no source",
        "calculations would fall with them",
        "contests would lose a side",
    ]
    assert "../../marrow-flood/figures/council-cellars/" in lines[0]
    assert "../../marrow-flood/figures/council-buildings/" in lines[1]
    assert "../../marrow-flood/reach/#contest-how-many-houses" in lines[2]
    nothing = pages["sources/tide-tables/index.md"].split("## If it were withdrawn")[1]
    assert "No figure, calculation or contest would fall." in nothing


def test_a_contest_that_no_page_lays_out_is_named_without_a_link(
    content: Content, pages_of: PagesOf
) -> None:
    withdrawal = content.derived.withdrawals["tide-tables"]
    lost = type(withdrawal)(contests=("marrow-flood/laid-out-nowhere",))
    withdrawals = {**content.derived.withdrawals, "tide-tables": lost}
    derived = replace(content.derived, withdrawals=withdrawals)
    pages = pages_of(Content(content.site, content.settings, derived))
    assert "1 contest would lose a side: How high was it?." in pages["sources/tide-tables/index.md"]


def test_nothing_rests_on_it(content: Content, pages_of: PagesOf) -> None:
    page = pages_of(content)["sources/unused/index.md"]
    assert "Nothing on this site rests on it." in page


def test_notes(content: Content, pages_of: PagesOf) -> None:
    pages = pages_of(content)
    assert "Found on the church door." in pages["sources/lower-bank-letter/index.md"]
    assert "## Note" not in pages["sources/council-report/index.md"]
