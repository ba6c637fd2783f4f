"""A page's own list of evidence, made once all of its text has been read."""

from generator.render import views, words
from generator.render.claims import shown
from generator.render.sheet import Sheet, letters


def entries(sheet: Sheet) -> tuple[views.Entry, ...]:
    """The figures that the page's text uses, in the order of their first use."""
    assert sheet.notes is not None  # noqa: S101 -- only pages with a list of evidence ask
    return tuple(
        views.Entry(
            number=number,
            anchor=sheet.anchor(long_id),
            back=sheet.notes.backs.get(long_id)
            or sheet.anchor(long_id).replace("evidence-", "at-", 1),
            shown=shown(sheet, long_id, whole=False),
        )
        for number, long_id in enumerate(sheet.notes.figures, 1)
    )


def citations(sheet: Sheet) -> tuple[views.Citation, ...]:
    """The sources that the page's text cites, in the order of their first use."""
    assert sheet.notes is not None  # noqa: S101 -- as in entries
    sources = sheet.content.site.sources
    return tuple(
        views.Citation(
            letter=letters(index),
            anchor=f"source-{name}",
            source=sheet.source(name),
            locators=words.enumerated(*locators, by="semicolon"),
            seen=words.seen(sources[name].seen.how, sources[name].seen.on),
            grade=f"{words.GRADES[sources[name].reliability.grade]}.",
        )
        for index, (name, locators) in enumerate(sheet.notes.citations.items())
    )
