"""What a claimant said of one thing over time, on the page of each of its statements."""

import pytest

from generator.render.content import Content
from generator.render.history import MOST, History, history, series
from generator.render.sheet import Parts, Sheet
from generator.render.views import Link
from tests.unit.render.conftest import Remake

FIGURES = "briefings/marrow-flood/figures.yml"
NEWER = """\
- id: council-houses-{name}
  label: Houses flooded, {name}
  metric: houses
  claimed_by: council
  unsourced: Told by word of mouth.
  {rest}
"""


def newer(name: str, value: str, as_of: str, more: str = "") -> str:
    """Give a statement of the council as typed."""
    rest = f"value: {value}\n  as_of: {as_of}" + (f"\n  {more}" if more else "")
    return NEWER.format(name=name, rest=rest)


def told(content: Content, parts: Parts, name: str = "council-houses") -> History | None:
    """Give the history on a figure's page."""
    sheet = Sheet(content, parts, f"marrow-flood/figures/{name}/", "marrow-flood")
    return history(sheet, series(content), f"marrow-flood/{name}")


def changes(content: Content, parts: Parts, name: str = "council-houses") -> list[tuple[str, str]]:
    """Give the words of each statement and what had changed by then."""
    found = told(content, parts, name)
    assert found
    return [(each.figure.text, each.change) for each in found.statements]


def added(remake: Remake, *statements: str) -> Content:
    """Make the site anew with more statements, above all that stand in the file."""
    return remake(
        (FIGURES, "- id: council-houses\n", "".join(statements) + "- id: council-houses\n")
    )


def test_the_earlier_one_leads_to_the_newer_and_back(content: Content, parts: Parts) -> None:
    late, early = told(content, parts), told(content, parts, "council-houses-early")
    assert late
    assert early
    assert late.claimant == early.claimant == "the River Council"
    assert [each.figure for each in late.statements] == [
        Link("at least 90 houses", "../council-houses-early/"),
        Link("about 340 houses"),
    ]
    assert [each.figure for each in early.statements] == [
        Link("at least 90 houses"),
        Link("about 340 houses", "../council-houses/"),
    ]
    newest = "about 340 houses, as of 20 April 2024 (inferred)"
    assert early.newest == Link(newest, "../council-houses/")
    assert late.newest is None
    assert not late.cut


def test_a_statement_has_its_dates_and_how_it_stands(content: Content, parts: Parts) -> None:
    found = told(content, parts)
    assert found
    first, last = found.statements
    assert (first.as_of, first.said, first.standing) == (
        "As of 12 April 2024",
        "",
        "Earlier statement",
    )
    assert (last.as_of, last.said) == ("As of 20 April 2024 (inferred)", "said 20 April 2024")
    assert (last.label, last.check.word) == ("Houses flooded, by the council", "Matched")


@pytest.mark.parametrize("name", ["residents-houses", "closure", "ferryman-houses"])
def test_without_another_statement_there_is_none(content: Content, parts: Parts, name: str) -> None:
    assert told(content, parts, name) is None


def test_those_whom_sources_do_not_name_have_none(remake: Remake, parts: Parts) -> None:
    """Two unnamed people are not known to be the same."""
    changed = remake(
        (FIGURES, "  claimed_by: council\n", "  claimed_by: residents\n"),
    )
    assert told(changed, parts) is None


def test_what_changed(remake: Remake, parts: Parts) -> None:
    changed = added(
        remake,
        newer("c", "500", "2024-06-01"),
        newer("a", "400", "2024-05-03"),
        newer("b", "400", "2024-05-10"),
        newer("d", "450", "2024-07-01"),
        newer("e", "450", "2024-07-02", "bound: more_than"),
    )
    assert changes(changed, parts) == [
        ("at least 90 houses", ""),
        ("about 340 houses", "Before: at least 90 houses"),
        ("400 houses", "Up from about 340 houses"),
        ("400 houses", "The same as the time before"),
        ("500 houses", "Up from 400 houses"),
        ("450 houses", "Down from 500 houses"),
        ("more than 450 houses", "Before: 450 houses"),
    ]


def test_what_no_longer_stands_is_told_and_not_built_on(remake: Remake, parts: Parts) -> None:
    changed = added(
        remake,
        newer("taken-back", "700", "2024-05-03", "standing: withdrawn\n  why: A slip."),
        newer("doubted", "800", "2024-05-04", "standing: doubted\n  why: A slip."),
        newer("last", "400", "2024-05-10"),
    )
    assert changes(changed, parts)[2:] == [
        ("700 houses", "Up from about 340 houses"),
        ("800 houses", "Up from about 340 houses"),
        ("400 houses", "Up from about 340 houses"),
    ]
    found = told(changed, parts, "council-houses-last")
    assert found
    assert found.newest is None


def test_reports_of_one_day_are_not_set_after_each_other(remake: Remake, parts: Parts) -> None:
    changed = added(
        remake,
        newer("one", "400", "2024-05"),
        newer("two", "500", "2024-05-10"),
        newer("three", "600", "2024-05-10"),
    )
    assert [change for _, change in changes(changed, parts)[2:]] == ["Up from about 340 houses"] * 3
    first = told(changed, parts, "council-houses-one")
    assert first
    assert first.newest is None


def test_of_one_day_what_was_said_later_is_later(remake: Remake, parts: Parts) -> None:
    changed = added(
        remake,
        newer("again", "500", "2024-05-10", "said: 2024-05-20"),
        newer("first", "400", "2024-05-10", "said: 2024-05-11"),
        newer("unsure", "450", "2024-05-10", "said: unknown"),
    )
    assert ("500 houses", "Up from 400 houses") in changes(changed, parts)
    found = told(changed, parts, "council-houses-first")
    assert found
    assert found.newest
    assert found.newest.text == "500 houses, as of 10 May 2024"


def test_what_has_no_date_comes_last(remake: Remake, parts: Parts) -> None:
    changed = added(remake, newer("undated", "400", "unknown"))
    assert changes(changed, parts)[-1] == ("400 houses", "")
    found = told(changed, parts)
    assert found
    assert found.statements[-1].as_of == "As of not known"


def test_a_date_changes_too(remake: Remake, parts: Parts) -> None:
    later = NEWER.format(name="crest", rest="date: 2024-04-15\n  as_of: 2024-06-01")
    changed = added(remake, later.replace("metric: houses", "metric: crest"))
    assert changes(changed, parts, "crest-council") == [
        ("14 April 2024", ""),
        ("15 April 2024", "Before: 14 April 2024"),
    ]


def test_a_long_history_is_cut_around_the_figure(remake: Remake, parts: Parts) -> None:
    days = [newer(f"d{i}", f"{400 + i}", f"2024-05-{i:02}") for i in range(1, 2 * MOST + 3)]
    changed = added(remake, *days)
    found = told(changed, parts, f"council-houses-d{MOST + 2}")
    assert found
    assert found.cut
    assert len(found.statements) == 2 * MOST + 1
    assert found.statements[MOST].figure == Link(f"{400 + MOST + 2} houses")
    assert found.newest
    assert found.newest.text.startswith(f"{400 + 2 * MOST + 2} houses")
