"""What the fixtures do not come by."""

import pytest

from generator.diagnostics.finding import Diagnostic
from tests.unit.checks.conftest import SITE, Find

FIGURES = "briefings/strike/figures.yml"
SECTION = "briefings/strike/sections/quays.yml"


def told(found: list[Diagnostic]) -> list[tuple[str, str]]:
    """Give code and help of each."""
    return [(diagnostic.code, diagnostic.finding.help) for diagnostic in found]


FIGURE = """\
- id: tried
  label: Dockers on strike
  metric: on-strike
  value: 300
  bound: about
  claimed_by: union
  evidence:
    - source: gazette
      locator: unknown
      quote: approximately 300 dockers
"""


def test_stated_fraction_is_mended_by_a_fraction(find: Find) -> None:
    """Decimals would not be exact."""
    part = (
        "- id: part\n  label: P\n  metric: part\n"
        "  derive: share(tried, all)\n  value: 1/8\n"
        "- id: all\n  label: A\n  metric: on-strike\n  value: 2700\n  claimed_by: union\n"
        "  evidence:\n    - {source: radio, locator: unknown, reads: {value: 2700}}\n"
    )
    metric = "- {id: part, label: P, noun: p, counts: A share., kind: share}\n"
    counted = "- {id: on-strike, label: D, noun: d, counts: One docker., kind: count}\n"
    found = find({FIGURES: FIGURE + part, "vocabulary/metrics.yml": metric + counted})
    assert told(found) == [("derivation-mismatch", "write 1/9, or leave `value` out")]


def test_placeholder_of_a_figure_that_cannot_be_read(find: Find) -> None:
    """Its own defect is reported, not what would follow from it."""
    section = "title: T\nsummary: 'Of {tried|doubted}, {tried|words:ten}.'\n"
    found = find({FIGURES: FIGURE.replace("300\n", "many\n", 1), SECTION: section})
    assert [diagnostic.code for diagnostic in found] == ["wrong-type"]


def test_words_of_a_figure_without_a_value(find: Find) -> None:
    """Its own defect is reported, not what would follow from it."""
    section = "title: T\nsummary: 'Of {tried|words:ten}.'\n"
    figure = FIGURE.replace("  value: 300\n  bound: about\n", "")
    found = find({FIGURES: figure, SECTION: section})
    assert [diagnostic.code for diagnostic in found] == ["missing-key"]


@pytest.mark.parametrize(
    ("reads", "code"),
    [
        ("date: 2031-03-03, value: 300", "wrong-type"),
        ("bound: about", "missing-key"),
    ],
)
def test_reading_that_is_none(find: Find, reads: str, code: str) -> None:
    """Its own defect is reported, perhaps with what follows from it."""
    figure = FIGURE.replace("quote: approximately 300 dockers", f"reads: {{{reads}}}")
    assert code in [diagnostic.code for diagnostic in find({FIGURES: figure})]


def test_reading_for_a_figure_without_a_value(find: Find) -> None:
    """There is nothing to compare it with."""
    figure = FIGURE.replace("  value: 300\n  bound: about\n", "")
    figure = figure.replace("quote: approximately 300 dockers", "reads: {value: 300}")
    assert [diagnostic.code for diagnostic in find({FIGURES: figure})] == ["missing-key"]


def test_figures_are_offered_for_a_number_only_in_their_briefing(find: Find) -> None:
    """In a text of the whole site a figure would need its long id."""
    section = "title: T\nsummary: Some 300 dockers and \\u2082.\n".replace("\\u2082", "₂")
    site = "sources/notice.yml"
    notice = """\
kind: document
title: Notice
authors: unknown
publisher: unknown
url: unknown
language: en
licence: unknown
published: {date: unknown, basis: unknown}
seen: {how: full, on: 2031-03-06}
reliability: {grade: C, why: It told 300 people.}
"""
    found = find({FIGURES: FIGURE, SECTION: section, site: notice})
    names = "{=300} if it names and does not count"
    assert told(found) == [
        ("uncited-number", f"write {{tried}} if that is meant; {names}"),
        ("uncited-number", "write {id} of a figure; {=₂} if it names and does not count"),
        ("uncited-number", "write {id} of a figure; {=300} if it names and does not count"),
    ]


def test_metric_that_cannot_be_read_is_no_other_kind_of_metric(find: Find) -> None:
    """Its own defect is reported, not what would follow from it."""
    other = FIGURE.replace("id: tried", "id: other").replace("on-strike", "gangs")
    total = "- {id: total, label: T, metric: on-strike, derive: tried + other}\n"
    metrics = """\
- {id: on-strike, label: D, noun: d, counts: One docker., kind: count}
- {id: gangs, label: G, noun: g, counts: One gang., kind: cuont}
"""
    found = find({FIGURES: FIGURE + other + total, "vocabulary/metrics.yml": metrics})
    assert [diagnostic.code for diagnostic in found] == ["wrong-type"]


def test_point_whose_citation_cannot_be_read(find: Find) -> None:
    """It is meant to have a source; and what is in the bracket is no number of ours."""
    text = "They left [@gazette; @radio, 2031-03-04]."
    section = f"title: T\nsummary: N.\npoints:\n  - {{text: '{text}', kind: reported}}\n"
    (found,) = find({SECTION: section})
    assert found.code == "unknown-reference"
    assert found.finding.help == "write one bracket for each source: [@one] [@other]"


@pytest.mark.parametrize(
    ("name", "mended"),
    [("Union", "union"), ("The Union", None), ("Dockers Union", None), ("Gulls", None)],
)
def test_reference_is_mended_to_what_there_is(find: Find, name: str, mended: str | None) -> None:
    """Never to an id that nothing has."""
    found = find({FIGURES: FIGURE.replace("claimed_by: union", f"claimed_by: {name}")})
    fixes = [each.finding.fix for each in found if each.code == "bad-id"]
    assert [fix and fix.replacement for fix in fixes] == [mended]


def test_circles_hold_no_check_up(find: Find) -> None:
    """They are reported once, and every check that walks along them comes to an end."""
    sources = "sources/ring.yml"
    ring = "".join(
        f"- {{id: {name}, label: R, metric: ring, value: 300, bound: about, claimed_by: union,"
        f" part_of: {total}, evidence: [{{source: gazette, locator: unknown,"
        " quote: approximately 300 dockers}, {source: ring, locator: unknown,"
        " reads: {value: 300, bound: about}}]}\n"
        for name, total in (("one", "other"), ("other", "one"))
    )
    total = "- {id: total, label: T, metric: ring, derive: one + other, because: It is tried.}\n"
    found = find(
        {
            FIGURES: ring + total,
            SECTION: (
                "title: T\nsummary: N.\npoints:\n"
                "  - {text: 'So {one} [@ring] and {other} [@gazette].', kind: reported}\n"
            ),
            "vocabulary/metrics.yml": (
                "- {id: ring, label: R, noun: r, counts: R., kind: count, parts: [ring]}\n"
            ),
            sources: (
                "kind: broadcast\ntitle: unknown\nauthors: unknown\npublisher: P\nurl: unknown\n"
                "language: en\nlicence: unknown\npublished: {date: unknown, basis: unknown}\n"
                "seen: {how: excerpt, on: 2031-03-06}\n"
                "reliability: {grade: unknown, why: N.}\ncarries: ring\n"
            ),
        }
    )
    circles = {"unknown-reference", "circular-sourcing"}
    told = [(each.code, each.finding.message) for each in found if each.code in circles]
    assert told == [
        ("unknown-reference", "`one` is a part of itself by way of others"),
        ("unknown-reference", "`other` is a part of itself by way of others"),
        ("circular-sourcing", "`ring` repeats itself"),
        ("unknown-reference", "`ring` is a part of itself"),
    ]


def test_what_an_agency_publishes_itself_is_its_own(find: Find) -> None:
    """Where no policy wants it said; the copy of it elsewhere has to say whose it is."""
    paper = (
        "kind: webpage\ntitle: unknown\nauthors: [Wire]\npublisher: {}\nurl: unknown\n"
        "language: en\nlicence: unknown\npublished: {{date: 2031-03-04, basis: printed}}\n"
        "seen: {{how: full, on: 2031-03-06}}\nreliability: {{grade: B, why: It was there.}}\n"
    )
    agency = "- {id: wire, label: Wire, kind: organisation}\n"
    union = "- {id: union, label: U, kind: organisation, anonymous: true}\n"
    files: dict[str, str | bytes] = {
        FIGURES: FIGURE,
        "vocabulary/actors.yml": agency + union,
        "sources/copy.yml": paper.format("Post") + "carries: wire\n",
        "sources/other.yml": paper.format("Mail"),
        "sources/wire.yml": paper.format("Wire"),
    }
    found = [d.finding.span.path for d in find(files) if d.code == "origin-not-told"]
    assert found == ["content/sources/other.yml"]


@pytest.mark.parametrize("said", ["", "carries: notice\n"])
def test_one_text_is_not_sealed_for_two_sources(find: Find, said: str) -> None:
    """A seal that was copied to another source would let one text count twice."""
    sealed = (SITE / "content/sources/notice.seal").read_text()
    page = (SITE / "content/sources/radio.yml").read_text()
    found = find({"sources/wall.yml": page + said, "sources/wall.seal": sealed})
    told = [each.finding.message for each in found if each.code == "circular-sourcing"]
    assert told == ([] if said else ["the text that is sealed for `wall` is that of `notice`"])


def test_label_of_what_cannot_be_computed(find: Find) -> None:
    """Its own defect is reported, not that nobody claims it and no date is its."""
    figure = (
        "- {id: ring, label: 'In May, the harbour board', metric: on-strike, derive: ring * 2}\n"
    )
    assert [diagnostic.code for diagnostic in find({FIGURES: figure})] == ["derivation-cycle"]
