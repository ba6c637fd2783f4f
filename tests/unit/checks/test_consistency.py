"""What the checks of consistency make of content of which a part cannot be read."""

import pytest

from generator.diagnostics.finding import Diagnostic
from tests.unit.checks.conftest import Find

FIGURES = "briefings/strike/figures.yml"
CONTESTS = "briefings/strike/contests.yml"
SECTION = "briefings/strike/sections/quays.yml"
BRIEFING = "briefings/strike/briefing.yml"
EVENTS = "briefings/strike/events.yml"


def figure(name: str, who: str, value: str, *, day: str = "2031-03-03", extra: str = "") -> str:
    """Give a figure that rests on a reading."""
    return (
        f"- id: {name}\n  label: It\n  metric: on-strike\n  value: {value}\n  claimed_by: {who}\n"
        f"  as_of: {{date: {day}, basis: inferred, why: It is so.}}\n{extra}"
        f"  evidence:\n    - {{source: radio, locator: unknown, reads: {{value: {value}}}}}\n"
    )


def contest(*figures: str) -> str:
    """Give a contest of claims that holds these figures."""
    return (
        "- id: how-many\n  question: How many?\n  kind: claims-differ\n"
        f"  figures: [{', '.join(figures)}]\n  reading: They differ.\n"
    )


def codes(found: list[Diagnostic]) -> list[str]:
    """Give the code of each."""
    return [diagnostic.code for diagnostic in found]


ONE, TWO = figure("one", "union", "300"), figure("two", "board", "700")


def test_rivals_are_told_once(find: Find) -> None:
    """Beside the later one in the file."""
    found = find({FIGURES: ONE + TWO})
    assert codes(found) == ["unlisted-contest"]
    assert found[0].finding.message == "700 stands in no contest with 300 (`union`, `one`)"


BROKEN = figure("other", "board", "500").replace("value: 500\n", "value: 5oo\n", 1)


def test_a_contest_of_which_a_side_cannot_be_read(find: Find) -> None:
    """It may be the right one for the side that is left, and not for what it does not hold."""
    found = find({FIGURES: ONE + TWO + BROKEN, CONTESTS: contest("one", "other")})
    assert sorted(codes(found)) == ["unlisted-contest", "wrong-type"]
    assert found[0].finding.message == "700 stands in no contest with 300 (`union`, `one`)"


THREE = figure("three", "union", "400")


@pytest.mark.parametrize(
    ("contests", "code"),
    [
        (contest("one", "two").replace("claims-differ", "claims differ"), "wrong-type"),
        (contest("one", "two").replace("  reading: They differ.\n", ""), "missing-key"),
        ("- id: [\n", "yaml-syntax"),
    ],
)
def test_a_contest_that_cannot_be_read(contests: str, code: str, find: Find) -> None:
    """What it holds is not known, so nothing is said to stand in none, and one defect is told."""
    section = "title: Quays\nsummary: It says {one}.\npoints: []\n"
    files: dict[str, str | bytes] = {FIGURES: ONE + TWO + THREE}
    files |= {CONTESTS: contests, SECTION: section}
    assert codes(find(files)) == [code]


def test_without_a_contest_each_says_so(find: Find) -> None:
    """The same figures, where there is no contest at all."""
    found = set(codes(find({FIGURES: ONE + TWO + THREE})))
    assert found == {"conflicting-values", "unlisted-contest"}


def test_two_contests_of_which_a_side_cannot_be_read(find: Find) -> None:
    """Only what is broken is told."""
    held = contest("one", "other") + contest("two", "other").replace("how-many", "again")
    found = find({FIGURES: ONE + TWO + BROKEN, CONTESTS: held})
    assert codes(found) == ["wrong-type"]


def test_a_part_of_a_total_that_cannot_be_read(find: Find) -> None:
    """Its total may stand in a contest, where the part has no place."""
    other = BROKEN.replace("board", "union")
    total = "- id: all\n  label: It\n  metric: on-strike\n  derive: one + other\n"
    found = find({FIGURES: ONE + TWO + other + total, CONTESTS: contest("all", "two")})
    assert codes(found) == ["wrong-type"]


def test_names_of_figures_and_events_that_there_are_not(find: Find) -> None:
    """Nothing else is said of them."""
    doubted = figure("heard", "union", "20", extra="  standing: doubted\n  why: So.\n")
    section = (
        "title: T\nsummary: Of {one}, {nobody} and {event:nothing|date}.\n"
        "judgements:\n  - text: It ends.\n    likelihood: likely\n    confidence: low\n"
        "    confidence_because: So.\n    basis: [nobody, one]\n"
    )
    held = contest("one", "nobody") + "  preferred: {figure: nobody, why: So.}\n"
    day = "- id: walkout\n  date: {figure: nobody}\n  text: It was [@radio].\n"
    files: dict[str, str | bytes] = {FIGURES: doubted.replace("on-strike", "carters") + ONE}
    files |= {SECTION: section, CONTESTS: held, EVENTS: day}
    assert set(codes(find(files))) == {"unknown-placeholder", "unknown-reference"}


def test_key_figures_that_there_are_not(find: Find) -> None:
    """They are told once."""
    text = (
        "title: T\nquestion: How?\nupdated: 2031-03-07\nnext_review: 2031-04-07\n"
        "bottom_line: It is so.\nkey_figures: [one, nobody]\nsections: [quays]\n"
    )
    found = find({FIGURES: ONE + TWO, CONTESTS: contest("one", "two", "nobody"), BRIEFING: text})
    assert set(codes(found)) == {"unknown-reference"}


def test_a_doubted_figure_is_mended_where_it_prints_the_same(find: Find) -> None:
    """`{id}` is; a bare value beside words is for its author."""
    doubted = figure("one", "union", "300", extra="  standing: doubted\n  why: So.\n")
    found = find(
        {FIGURES: doubted, SECTION: "title: T\nsummary: |-\n  Of {one}.\n\n  And {one|value}.\n"}
    )
    fixes = [d.finding.fix.replacement if d.finding.fix else None for d in found]
    assert fixes == ["{one|doubted}", None]


def test_a_falling_total_is_held_against_the_highest(find: Find) -> None:
    """Not against the one just before."""
    count = "  count: total_to_date\n"
    made = (
        figure("first", "union", "900", day="2031-02-01", extra=count)
        + figure("second", "union", "500", day="2031-02-10", extra=count)
        + figure("third", "union", "300", day="2031-02-20", extra=count)
    )
    found = find({FIGURES: made})
    assert [diagnostic.finding.message for diagnostic in found] == [
        "a total of 500 is lower than that of `first` before: 900",
        "a total of 300 is lower than that of `first` before: 900",
    ]
