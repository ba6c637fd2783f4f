"""What changed on the site."""

from generator.render import news
from generator.render.content import Content
from generator.render.sheet import Parts, Sheet
from tests.unit.render.conftest import QUIET, Remake


def test_an_update_of_a_briefing(content: Content, parts: Parts) -> None:
    item, *_ = news.items(Sheet(content, parts, ""))
    assert item.id == "https://rivers.example/notes/marrow-flood/#updated-2024-06-03"
    assert item.title == "Brought up to date: The flood at Marrow Ferry"
    assert item.text.startswith("The River Council counted about 340 houses;")
    assert (item.address, item.moment) == ("marrow-flood/", "2024-06-03T00:00:00Z")


def test_a_correction_says_what_it_said_and_says(content: Content, parts: Parts) -> None:
    found = news.items(Sheet(content, parts, ""))
    figures = "https://rivers.example/notes/marrow-flood/figures/"
    assert [item.id for item in found[1:]] == [
        f"{figures}council-houses/#corrected-bound-2024-05-20",
        f"{figures}damage/#corrected-standing-2024-05-10",
        f"{figures}council-houses/#corrected-value-2024-05-10",
    ]
    clarified, _, corrected = found[1:]
    assert clarified.title == "Clarification: Houses flooded, by the council"
    assert corrected.title == "Correction: Houses flooded, by the council"
    assert corrected.text == (
        "Value: it said 3,400; it says 340. A digit too many; about 340 houses is what the report"
        " has."
    )
    assert corrected.address == "marrow-flood/figures/council-houses/"


def test_two_corrections_of_one_field_and_day_are_two(parts: Parts, remake: Remake) -> None:
    name = "briefings/marrow-flood/corrections.yml"
    date = "date: 2024-05-10\n  target: {figure: damage, field: standing}"
    changed = remake(
        (name, date, "date: 2024-05-20\n  target: {figure: council-houses, field: bound}")
    )
    ids = [item.id for item in news.items(Sheet(changed, parts, ""))]
    end = "council-houses/#corrected-bound-2024-05-20"
    assert [id_.rpartition("/figures/")[2] for id_ in ids[1:3]] == [f"{end}-2", end]
    assert len(ids) == len(set(ids))


def test_a_correction_whose_day_is_open_is_none(parts: Parts, remake: Remake) -> None:
    name = "briefings/marrow-flood/corrections.yml"
    changed = remake((name, "date: 2024-05-20", "date: 2024-05-20/.."))
    found = news.items(Sheet(changed, parts, ""))
    assert not [item for item in found if "bound" in item.id]


def test_the_newest_stands_first(parts: Parts, remake: Remake) -> None:
    name = "briefings/quiet/briefing.yml"
    later = QUIET | {name: QUIET[name].replace("updated: 2024-06-03", "updated: 2024-07")}
    found = news.items(Sheet(remake(added=later), parts, ""))
    assert [item.address for item in found[:2]] == ["quiet/", "marrow-flood/"]
    assert found[0].moment == "2024-07-31T00:00:00Z"


def test_a_change_whose_day_is_open_is_none(parts: Parts, remake: Remake) -> None:
    name = "briefings/quiet/briefing.yml"
    opened = QUIET | {name: QUIET[name].replace("updated: 2024-06-03", "updated: 2024/..")}
    found = news.items(Sheet(remake(added=opened), parts, ""))
    assert "quiet/" not in {item.address for item in found}
