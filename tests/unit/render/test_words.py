"""Words for codes, dates, counts and lists."""

import pytest

from generator.model.figure import Count, Standing
from generator.model.quantity import Checked
from generator.model.scalars import Unknown
from generator.model.section import Judgement
from generator.model.source import Extent, PublishedBasis, Source
from generator.render import words
from generator.text.dates import Date, parse
from generator.text.likelihood import TERMS


def date(text: str) -> Date:
    """Read a date that is right."""
    found = parse(text)
    assert isinstance(found, Date)
    return found


def choices(model: type, field: str) -> set[str]:
    """Give the values that a field of the model allows."""
    return set(model.model_fields[field].annotation.__args__)  # type: ignore[attr-defined]


def test_every_code_has_words() -> None:
    assert set(words.COUNTS) == set(Count)
    assert set(words.STANDINGS) == set(Standing)
    assert set(words.CHECK_WORDS) == set(words.CHECK_MEANINGS) == set(Checked)
    assert set(words.PUBLISHED) == set(PublishedBasis)
    assert set(words.KINDS) == choices(Source, "kind")
    assert set(words.URL_STATUS) == choices(Source, "url_status")
    assert tuple(words.LIKELIHOODS) == TERMS
    assert set(words.CONFIDENCE) == choices(Judgement, "confidence")


def test_words_never_promise_truth() -> None:
    told = " ".join([*words.CHECK_WORDS.values(), *words.CHECK_MEANINGS.values()]).lower()
    assert not {"verified", "proved", "proven", "fact-checked", "true"} & set(told.split())


def test_what_is_not_known_says_so() -> None:
    assert words.known(Unknown.UNKNOWN) == words.known(None) == "not known"
    assert words.known("Gazette") == "Gazette"
    assert words.day(Unknown.UNKNOWN) == words.day(None) == "not known"
    assert words.day(date("2025-01-13")) == "13 January 2025"
    assert words.language(Unknown.UNKNOWN) == "not known"
    assert words.language("ko") == "Korean"
    assert words.language("xx") == "xx"


def test_what_was_read() -> None:
    on = date("2026-11-23")
    assert words.seen(Extent.FULL, on) == "We read all of it on 23 November 2026."
    assert words.seen(Extent.EXCERPT, on) == (
        "We read an excerpt of it, not the whole, on 23 November 2026."
    )
    assert words.seen(Extent.NOT_SEEN, on) == "We have not seen it; others cite it."


@pytest.mark.parametrize(
    ("count", "told"),
    [(0, "no figures"), (1, "1 figure"), (2, "2 figures"), (1200, "1,200 figures")],
)
def test_counts(count: int, told: str) -> None:
    assert words.number_of(count, "figure") == told


@pytest.mark.parametrize(
    ("items", "told"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")],
)
def test_lists(items: list[str], told: str) -> None:
    assert words.listed(items) == told
    assert words.listed(["a", "b"], "or") == "a or b"


def test_names_are_set_off_from_the_line_they_stand_in() -> None:
    assert words.name("A & B") == "<bdi>A &amp; B</bdi>"
    assert words.name("홍수", "ko") == '<bdi lang="ko">홍수</bdi>'
    assert words.name("Flood", Unknown.UNKNOWN) == "<bdi>Flood</bdi>"
    named = words.listed(words.name(each) for each in ("a", "b", "<c>"))
    assert named == "<bdi>a</bdi>, <bdi>b</bdi> and <bdi>&lt;c&gt;</bdi>"


def test_capital() -> None:
    assert words.capital("the UK") == "The UK"
    assert words.capital("") == ""
