"""The page on method."""

from generator.render.content import Content
from tests.unit.render.conftest import QUIET, PagesOf, Remake


def test_tallies_are_todays(content: Content, pages_of: PagesOf) -> None:
    page = pages_of(content)["method/index.md"]
    assert "1 numeral in the texts names something and count nothing" not in page
    assert "1 numeral in the texts names something and counts nothing; it needs no figure." in page
    assert "at most 12 words at a time" in page


def test_a_match_is_never_called_true(content: Content, pages_of: PagesOf) -> None:
    page = pages_of(content)["method/index.md"].lower()
    assert "it does not say that the number is right" in page
    for word in ("verified", "proved", "fact-checked"):
        assert word not in page


def test_changed_checks_are_public(content: Content, pages_of: PagesOf) -> None:
    page = pages_of(content)["method/index.md"]
    assert (
        "<code>uncited-number</code> finds is noted here and does not stop publication:"
        " The valley counts in <em>words</em>."
    ) in page


def test_no_changed_checks_no_heading(pages_of: PagesOf, remake: Remake) -> None:
    changed = remake(
        (
            "site.yml",
            """checks:
  - code: uncited-number
    severity: note
    why: The valley counts in *words*.
""",
            "",
        )
    )
    assert "Checks that weigh differently here" not in pages_of(changed)["method/index.md"]


def test_what_the_policy_asks_is_public(
    content: Content, pages_of: PagesOf, remake: Remake
) -> None:
    page = pages_of(content)["method/index.md"]
    assert "<dt>Figures without a source</dt> <dd>At most 1 is allowed.</dd>" in page
    assert "Entered twice, and compared: its number alone." in page
    assert "<dt>What a text cites</dt> <dd>Entered once.</dd>" in page
    assert "Said where an editor noted it." in page
    strict = "  unsourced: 1\n  reads: [claimant, place, result]\n  rests_on: true\n  origins: true"
    page = pages_of(remake(("site.yml", "  unsourced: 1", strict)))["method/index.md"]
    assert "its number, who says so, where and what a calculation comes to." in page
    assert "<dt>What a text cites</dt> <dd>Entered twice, and compared.</dd>" in page
    assert "Said of each source, or that it is not known." in page


def test_what_was_searched(content: Content, pages_of: PagesOf) -> None:
    page = pages_of(content)["method/index.md"]
    assert "What was searched&#58; The flood at Marrow Ferry" in page
    assert "English and German" in page
    assert "Old songs." in page


def test_an_unrecorded_search_is_not_known(pages_of: PagesOf, remake: Remake) -> None:
    page = pages_of(remake(added=QUIET))["method/index.md"]
    assert "<dt>Search</dt> <dd>not known</dd>" in page.split("A quiet river")[1]


def test_who_answers_for_the_site(content: Content, pages_of: PagesOf) -> None:
    page = pages_of(content)["method/index.md"]
    assert "People who walk along rivers." in page
    assert "Nobody pays for it." in page
