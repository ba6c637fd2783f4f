"""A page's own list of evidence."""

from generator.render import evidence
from generator.text.author import AuthorText
from tests.unit.render.conftest import Open


def test_the_list_follows_the_text(open_sheet: Open) -> None:
    sheet = open_sheet(notes=True)
    sheet.html(AuthorText("{damage} {council-houses} {damage|as_of} [@tide-tables, cover]"))
    sheet.html(AuthorText("[@council-report] [@tide-tables, back]"))
    entries = evidence.entries(sheet)
    assert [(each.number, each.anchor, each.back) for each in entries] == [
        (1, "evidence-damage", "at-damage"),
        (2, "evidence-council-houses", "at-council-houses"),
    ]
    cited = evidence.citations(sheet)
    assert [(each.letter, each.anchor, each.locators) for each in cited] == [
        ("a", "source-tide-tables", "cover; back"),
        ("b", "source-council-report", ""),
    ]
    assert cited[0].grade == "Reliable publication."
    assert cited[0].seen == "We have not seen it; others cite it."
