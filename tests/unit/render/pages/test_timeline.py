"""The timeline."""

import re

from generator.render.content import Content
from tests.unit.render.conftest import QUIET, PagesOf, Remake

PAGE = "timeline/index.md"
EVENTS = "briefings/marrow-flood/events.yml"


def told(text: str) -> list[tuple[str, str]]:
    """Give each event's id and its date without markup, in the order of the page."""
    found = re.findall(
        r'id="event-(?:[a-z-]+?)--([a-z-]+)"[^>]*>\s*<p class="event__date">(.*?)</p>', text
    )
    return [(name, re.sub(r"<sup.*?</sup>|<[^>]+>", "", date)) for name, date in found]


def test_events_stand_in_the_order_in_which_they_began(content: Content, pages_of: PagesOf) -> None:
    """What is dated roughly stands before the days in it, and is told as roughly as it is dated."""
    assert told(pages_of(content)[PAGE]) == [
        ("dyke", "Until 1987"),
        ("levy", "2023, uncertainmonth not stated"),
        ("count", "April 2024day not stated"),
        ("rain", "8 to 12 April 2024"),
        ("crest-in-the-paper", "13 April 2024 (doubted)dated by Ode Tarn, ferryman"),
        ("crest", "14 April 2024dated by the River Council"),
        ("bridge-opened", "About 5 May 2024"),
    ]


def test_what_is_still_open_stands_before_what_is_over(remake: Remake, pages_of: PagesOf) -> None:
    changed = remake((EVENTS, "date: 2024-04-08/2024-04-12", "date: 2024-04-14/.."))
    assert [name for name, _ in told(pages_of(changed)[PAGE])][3:6] == [
        "crest-in-the-paper",
        "rain",
        "crest",
    ]


def test_each_event_cites_and_names_who_and_where(content: Content, pages_of: PagesOf) -> None:
    text = pages_of(content)[PAGE]
    opened = text.split('id="event-marrow-flood--bridge-opened"')[1].split("</li>")[0]
    assert (
        '<span>Who: <a href="../actors/#actor-council"><bdi>the River Council</bdi></a></span>'
        in opened
    )
    assert "<span>Where: Marrow Ferry</span>" in opened
    assert 'href="#source-council-report"' in opened
    assert 'href="#evidence-marrow-flood--closure"' in opened
    assert 'id="evidence-marrow-flood--closure"' in text
    assert 'href="#at-marrow-flood--closure"' in text
    rain = text.split('id="event-marrow-flood--rain"')[1].split("</li>")[0]
    assert "Who:" not in rain
    assert "Where:" not in rain


def test_years_are_headings(content: Content, pages_of: PagesOf) -> None:
    assert re.findall(r"^### (.+)$", pages_of(content)[PAGE], re.MULTILINE) == [
        "1987",
        "2023",
        "2024",
    ]


def test_years_and_months_are_led_to(content: Content, pages_of: PagesOf) -> None:
    """An event that is dated to a year only is in none of its months."""
    text = pages_of(content)[PAGE]
    jumps = text.split('<nav class="jumps"')[1].split("</nav>")[0]
    plain = re.sub(r'<span class="visually-hidden">.*?</span>', "", jumps)
    assert re.findall(r'<a href="#([a-z0-9-]+)">(?:<b>)?([A-Za-z0-9]+)', plain) == [
        ("year-marrow-flood-1987", "1987"),
        ("year-marrow-flood-2023", "2023"),
        ("year-marrow-flood-2024", "2024"),
        ("event-marrow-flood--count", "April"),
        ("event-marrow-flood--bridge-opened", "May"),
    ]
    assert 'id="year-marrow-flood-2024"' in text


def test_the_table_names_the_sources_of_text_and_date(content: Content, pages_of: PagesOf) -> None:
    rows = pages_of(content)[PAGE].split("<tbody>")[1].split("</tbody>")[0].split("<tr ")[1:]
    assert len(rows) == 7
    crest = next(row for row in rows if 'data-event="event-marrow-flood--crest"' in row)
    assert crest.count('href="../sources/tide-tables/"') == 1
    assert crest.count('href="../sources/council-report/"') == 1
    assert 'id="at-' not in "".join(rows)


def test_an_event_names_the_sections_that_tell_its_numbers(
    content: Content, pages_of: PagesOf
) -> None:
    text = pages_of(content)[PAGE]
    told = dict(re.findall(r'id="event-marrow-flood--([a-z-]+)".*data-sections="([^"]*)"', text))
    assert told["levy"] == ""
    assert told["crest"] != ""
    assert all(f"<option>{name}</option>" in text for name in told["crest"].split("|"))


def test_a_briefing_without_events_says_so(remake: Remake, pages_of: PagesOf) -> None:
    """Each briefing has a heading, and figures of several are told apart."""
    text = pages_of(remake(added=QUIET))[PAGE]
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == [
        "The flood at Marrow Ferry",
        "A quiet river",
    ]
    assert text.count("No events have been recorded for this briefing yet.") == 1


def test_a_site_without_briefings(remake: Remake, pages_of: PagesOf) -> None:
    text = pages_of(remake(without=["briefings/*/*.yml", "briefings/*/sections/*.yml"]))[PAGE]
    assert "No events have been recorded yet." in text
