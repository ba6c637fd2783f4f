"""What a machine finds of a quote: whether it stands in its source, and the number in it."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from generator.derive.evidence import NO_WORDS, NOT_OPENED, verdict
from generator.model.derived import Verdict
from generator.model.site import Site
from generator.text.bounds import Bound
from generator.text.quotes import Found, find
from generator.text.seals import dumps, seal
from generator.text.tokens import tokenise
from tests.support.content import TEXT, figures, read

KOREAN = """\
북한군 사상자는 2,700명이다. The market opened in late 2022 with 30 stalls.
"""


def site_of(root: Path, keys: str, evidence: str, metric: str = "stalls", **files: str) -> Site:
    """Load a site with one figure that has this evidence."""
    lines = {"x": f"{keys}, evidence: [{{source: paper, locator: unknown, {evidence}}}]"}
    beside = {f"sources/paper.{form}": text for form, text in files.items()}
    site = read(root, {**figures(lines, metric=metric), **beside})
    assert site.problems == ()
    return site


def found(site: Site) -> Verdict:
    figure = site.briefings["market"].figures["x"]
    result = verdict(site, figure, figure.evidence[0])
    assert result
    return result


def sealed(text: str, *quotes: str) -> str:
    """Seal a text so that these quotes open."""
    tokens = tokenise(text)
    places = [find(quote, tokens) for quote in quotes]
    return dumps(
        seal(tokens, [s for place in places if isinstance(place, Found) for s in place.spans])
    )


def test_a_quote_that_stands_with_its_number(tmp_path: Path) -> None:
    result = found(site_of(tmp_path, "value: 120", 'quote: "about 120 stalls"'))
    assert (result.sealed, result.stands, result.failure) == (True, True, "")
    assert result.number
    assert (result.number.text, result.number.bound) == ("120", Bound.ABOUT)
    assert result.readings == (result.number,)
    assert (result.who, result.when) == ("", "")


def test_evidence_that_quotes_nothing_has_no_verdict(tmp_path: Path) -> None:
    site = site_of(tmp_path, "value: 120", "reads: {value: 120}")
    figure = site.briefings["market"].figures["x"]
    assert verdict(site, figure, figure.evidence[0]) is None


@pytest.mark.parametrize(
    ("quote", "failure"),
    [
        ("fifty stalls", "“fifty stalls” does not stand in the text"),
        (
            "counted about 130 stalls",
            "it diverges after “counted about”: the quote goes on “130”, the source goes on “120”",
        ),
        (
            "than 150 stalls. Later",
            "it diverges after “than 150 stalls”: the quote goes on “Later”, the source ends",
        ),
        ("около 120", "“около 120” is in Cyrillic script, of which the text has no letter"),
        ("… [about] …", NO_WORDS),
        (
            "more than 150 stalls … about 120 stalls",
            "“about 120 stalls” stands in the text, but not in this order",
        ),
    ],
)
def test_a_quote_that_does_not_stand_in_a_text(tmp_path: Path, quote: str, failure: str) -> None:
    result = found(site_of(tmp_path, "value: 120", f'quote: "{quote}"'))
    assert (result.sealed, result.stands) == (True, False)
    assert result.failure == failure


def test_the_words_beside_a_quote(tmp_path: Path) -> None:
    quote = 'quote: "about 120 stalls", who: "The warden counted", when: "on Saturday"'
    result = found(site_of(tmp_path, "value: 120", quote))
    assert (result.who, result.when) == ("", "")
    quote = 'quote: "about 120 stalls", who: "The mayor", when: "on Sunday"'
    result = found(site_of(tmp_path, "value: 120", quote))
    assert "mayor" in result.who
    assert "Sunday" in result.when


def test_a_sealed_source(tmp_path: Path) -> None:
    kept = sealed(TEXT, "about 120 stalls", "The warden counted")
    site = site_of(
        tmp_path, "value: 120", 'quote: "about 120 stalls", who: "The warden counted"', seal=kept
    )
    result = found(replace(site, texts={}))
    assert (result.stands, result.who) == (True, "")
    assert result.number


@pytest.mark.parametrize("quote", ["about 130 stalls", "more than 150 stalls"])
def test_a_seal_that_does_not_open(tmp_path: Path, quote: str) -> None:
    """What it does not open it can say nothing of, whether or not the words stand in the text."""
    kept = sealed(TEXT, "about 120 stalls")
    site = site_of(tmp_path, "value: 150", f'quote: "{quote}", who: "The warden"', seal=kept)
    result = found(replace(site, texts={}))
    assert (result.sealed, result.stands, result.failure, result.who) == (
        True,
        False,
        NOT_OPENED,
        NOT_OPENED,
    )


def test_a_source_that_is_not_sealed(tmp_path: Path) -> None:
    site = site_of(tmp_path, "value: 120", 'quote: "about 120 stalls", who: "anybody"')
    result = found(replace(site, texts={}))
    assert (result.sealed, result.stands) == (False, False)
    assert result.failure == "the source is not sealed"
    assert (result.who, result.when) == ("", "")
    assert result.number


def test_a_source_that_is_not_known(tmp_path: Path) -> None:
    lines = {"x": 'value: 1, evidence: [{source: gone, locator: unknown, quote: "1 stall"}]'}
    result = found(read(tmp_path, figures(lines)))
    assert (result.sealed, result.stands) == (False, False)


@pytest.mark.parametrize(
    ("metric", "keys", "quote", "number"),
    [
        ("stalls", "value: 120", "about 120 stalls on the square", "120"),
        ("stalls", "value: 121", "about 120 stalls", None),
        ("stalls", "value: 12", "twelve stalls", "twelve"),
        ("stalls", "value: 12000", "12 thousand stalls", "12 thousand"),
        ("stalls", "low: 60, high: 70", "60 to 70 stalls", "60 to 70"),
        ("stalls", "low: 60, high: 70", "60 stalls", None),
        ("stalls", "value: 60", "60 to 70 stalls", None),
        ("stalls", "value: 30", "150 stalls, 30 of them with food", "30"),
        ("stalls", "value: 2024", "the market of 2024", None),
        ("stalls", "value: 3", "the third market", None),
        ("stalls", "value: 1", "a stall", None),
        ("stalls", "note: no value", "about 120 stalls", None),
        ("stalls", "value: 130", "[130] about 120 stalls", None),
        ("stalls", "value: 120150", "about 120 … 150 stalls", None),
        ("food-share", "value: 33.7", "33.7 percent of the stalls", "33.7 percent"),
        ("food-share", "value: 25", "a quarter of the stalls", "a quarter"),
        ("takings", "value: 2000", "€2,000 a day", "€2,000"),
        ("nowhere", "value: 120", "about 120 stalls", "120"),
    ],
)
def test_the_number_that_is_the_figure(
    tmp_path: Path, metric: str, keys: str, quote: str, number: str | None
) -> None:
    result = found(site_of(tmp_path, keys, f'quote: "{quote}"', metric))
    assert (result.number.text if result.number else None) == number


@pytest.mark.parametrize(
    ("keys", "quote", "number"),
    [
        ("date: 2022", "opened in 2022", "2022"),
        ("date: 2022", "opened in 2021", None),
        ("date: 2022-10/2022-12, words: late 2022", "opened in late 2022", "2022"),
        ("date: 2022-10/2022-12, words: late 2022", "opened late, in 2022", None),
        ("date: 2022-01/2022-03, words: late 2022", "opened in late 2022", None),
        ("date: 2022, words: some day", "opened in 2022", None),
        ("date: 2022", "opened at last", None),
        ("date: 2022-10/2022-12, words: late 2022", "opened at last", None),
    ],
)
def test_the_date_that_is_the_figure(
    tmp_path: Path, keys: str, quote: str, number: str | None
) -> None:
    result = found(site_of(tmp_path, keys, f'quote: "{quote}"', "opened"))
    assert (result.number is None) == (number is None)
    assert not result.number or str(number) in result.number.text


def test_numbers_are_read_in_the_language_of_the_source(tmp_path: Path) -> None:
    site = site_of(tmp_path, "value: 1200", 'quote: "1.200 Stände"', txt="Es waren 1.200 Stände.")
    assert found(site).number is None
    german = (
        (tmp_path / "content/sources/paper.yml").read_text().replace("language: en", "language: de")
    )
    (tmp_path / "content/sources/paper.yml").write_text(german)
    lines = {
        "x": 'value: 1200, evidence: [{source: paper, locator: unknown, quote: "1.200 Stände"}]'
    }
    number = found(read(tmp_path, {**figures(lines), "sources/paper.yml": german})).number
    assert number
    assert number.text == "1.200"


def test_a_number_that_the_quote_cuts_off_is_not_the_figures(tmp_path: Path) -> None:
    """Its neighbours in the kept text say that it is another one, or hedge it."""
    text = "There were 120 thousand stalls. At most 30 of them sold food."
    result = found(site_of(tmp_path / "a", "value: 120", 'quote: "There were 120"', txt=text))
    assert (result.stands, result.number) == (True, None)
    assert [cut.after for cut in result.cuts] == ["thousand"]
    result = found(site_of(tmp_path / "b", "value: 30", 'quote: "30 of them"', txt=text))
    assert result.number
    assert [(cut.before, cut.only_bound) for cut in result.cuts] == [("At most", True)]
