"""What a whole briefing holds is linked in it, and all else where it is published."""

import pytest

from generator.model.scalars import Unknown
from generator.render.bound import Bound
from generator.render.content import Content
from generator.render.sheet import Notes, Parts

SLUG = "marrow-flood"


def bound(content: Content, parts: Parts) -> Bound:
    """Begin a whole briefing, at its section on the flood's reach."""
    return Bound(content, parts, f"{SLUG}/", SLUG, Notes(SLUG), part="reach")


@pytest.mark.parametrize(
    ("address", "anchor", "told"),
    [
        (f"{SLUG}/figures/damage/", "", "#evidence-damage"),
        ("sources/council-report/", "", "#source-council-report"),
        (f"{SLUG}/", "", "#part-overview"),
        (f"{SLUG}/", "contest-which-day", "#overview--contest-which-day"),
        (f"{SLUG}/after/", "", "#part-after"),
        (f"{SLUG}/after/", "judgement-next", "#after--judgement-next"),
        ("timeline/", f"event-{SLUG}--crest", f"#event-{SLUG}--crest"),
        ("timeline/", "event-other--crest", "timeline/#event-other--crest"),
        ("timeline/", "", "timeline/"),
        ("other/", "", "other/"),
        ("other/reach/", "contest-a", "other/reach/#contest-a"),
        ("actors/", "actor-council", "actors/#actor-council"),
        ("", "", ""),
    ],
)
def test_where_a_page_stands(
    address: str, anchor: str, told: str, content: Content, parts: Parts
) -> None:
    within = told.startswith("#")
    published = told if within else f"https://rivers.example/notes/{told}"
    assert bound(content, parts).to(address, anchor) == published
    settings = content.settings.model_copy(update={"address": Unknown.UNKNOWN})
    unpublished = Content(content.site, settings, content.derived)
    assert bound(unpublished, parts).to(address, anchor) == (told if within else "")


def test_what_is_linked_comes_to_the_lists(content: Content, parts: Parts) -> None:
    sheet = bound(content, parts)
    sheet.to(f"{SLUG}/figures/damage/")
    assert sheet.source("council-report").text.endswith(" [a]")
    assert sheet.listed.backs == {f"{SLUG}/damage": "part-reach"}
    assert sheet.number(f"{SLUG}/damage") == 1
    assert sheet.figure(f"{SLUG}/insured").text.endswith(" [2]")
    assert sheet.figure(f"{SLUG}/insured").href == "#evidence-insured"
    assert list(sheet.listed.citations) == ["council-report"]


def test_nothing_stands_beside_it(content: Content, parts: Parts) -> None:
    assert bound(content, parts).file("charts/a.svg") == ""


def test_a_page_that_is_not_bound_numbers_what_it_lists(content: Content, parts: Parts) -> None:
    assert bound(content, parts).plainly("other").listed.slug == SLUG
