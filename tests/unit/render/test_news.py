"""What changed on the site."""

from generator.render import news
from generator.render.content import Content
from generator.render.sheet import Parts, Sheet
from tests.unit.render.conftest import QUIET, Remake


def test_an_update_of_a_briefing(content: Content, parts: Parts) -> None:
    [item] = news.items(Sheet(content, parts, ""))
    assert item.id == "https://rivers.example/notes/marrow-flood/#updated-2024-06-03"
    assert item.title == "Brought up to date: The flood at Marrow Ferry"
    assert item.text.startswith("The River Council counted about 340 houses;")
    assert (item.address, item.moment) == ("marrow-flood/", "2024-06-03T00:00:00Z")


def test_the_newest_stands_first(parts: Parts, remake: Remake) -> None:
    name = "briefings/quiet/briefing.yml"
    later = QUIET | {name: QUIET[name].replace("updated: 2024-06-03", "updated: 2024-07")}
    found = news.items(Sheet(remake(added=later), parts, ""))
    assert [item.address for item in found] == ["quiet/", "marrow-flood/"]
    assert found[0].moment == "2024-07-31T00:00:00Z"


def test_a_change_whose_day_is_open_is_none(parts: Parts, remake: Remake) -> None:
    name = "briefings/quiet/briefing.yml"
    opened = QUIET | {name: QUIET[name].replace("updated: 2024-06-03", "updated: 2024/..")}
    found = news.items(Sheet(remake(added=opened), parts, ""))
    assert [item.address for item in found] == ["marrow-flood/"]
