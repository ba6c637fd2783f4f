"""A chart as it stands on a page, and the files of its picture."""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from generator.model.chart import Chart
from generator.model.site import long_id
from generator.render import addresses, views, words
from generator.render.catalogue import say
from generator.render.charts.data import Matter, matter
from generator.render.charts.draw import picture
from generator.render.charts.frame import FRAMES, WIDE
from generator.render.charts.png import FAMILY
from generator.render.claims import figure
from generator.render.content import Content
from generator.render.labels import SIZE, wrap
from generator.render.picture import Picture
from generator.render.sheet import Parts, Sheet

ENDINGS = ("svg", "png")

_TITLE_SIZE = 18
_TITLE_LINE = 22
_TITLE_LINES = 3
_MARGIN = 16
_FONT = f"'{FAMILY}', 'Liberation Sans', Arial, Helvetica, sans-serif"


class File(Struct, frozen=True):
    """A picture as a file of its own, with its title above it from `top` on."""

    picture: Picture
    title: str
    desc: str
    language: str
    lines: tuple[str, ...]
    top: int
    height: int
    font: str = _FONT


def chart(sheet: Sheet, slug: str, name: str, *, titled: bool = True) -> views.Chart:
    """The chart `name` of a briefing, whose figures join the page's list of evidence.

    It goes without its title where what stands above it says what is drawn.
    """
    assert sheet.notes is not None  # noqa: S101 -- only pages with a list of evidence show charts
    found = sheet.content.site.briefings[slug].charts[name]
    drawn = matter(sheet, slug, found)
    anchor = sheet.place(f"chart-{name}")
    for datum in drawn.data:
        sheet.notes.draw(datum.figure, anchor)
    return views.Chart(
        anchor=anchor,
        name=found.title,
        title=found.title if titled else "",
        caption=sheet.html(found.caption),
        desc=_number(drawn),
        pictures=tuple(views.Framed(frame.name, picture(drawn, frame)) for frame in FRAMES),
        hrefs={datum.figure: f"#{sheet.anchor(datum.figure)}" for datum in drawn.data},
        counted=drawn.groups[0].label if len(drawn.groups) == 1 else "",
        figures=tuple(figure(sheet, datum.figure) for datum in drawn.data),
        files=tuple(link for link in _links(sheet, slug, name) if link.href),
    )


def _number(drawn: Matter) -> str:
    count = words.number_of(len(drawn.data), "figure")
    return say("charts.each_leads_to_its", count=count)


def _links(sheet: Sheet, slug: str, name: str) -> Iterator[views.Link]:
    for ending in ENDINGS:
        yield views.Link(ending.upper(), sheet.file(addresses.chart(slug, name, ending)))


def of_page(
    sheet: Sheet, names: Iterable[str], contests: Iterable[str]
) -> tuple[tuple[views.Chart, ...], Mapping[str, views.Chart]]:
    """The charts of a page, named as its briefing writes them.

    A chart that draws one of the page's contests and nothing else stands with it: those come
    second, by the contest's long id.
    """
    laid_out = {long_id(name, sheet.slug): "" for name in contests}
    alone = []
    for name in dict.fromkeys(long_id(name, sheet.slug) for name in names):
        slug, _, bare = name.partition("/")
        found = sheet.content.site.briefings[slug].charts[bare]
        contest = long_id(found.contest, slug) if found.contest and not found.figures else ""
        if laid_out.get(contest) == "":
            laid_out[contest] = name
        else:
            alone.append(name)
    own = tuple(chart(sheet, *name.split("/")) for name in alone)
    return own, {
        contest: chart(sheet, *name.split("/"), titled=False)
        for contest, name in laid_out.items()
        if name
    }


def files(content: Content, parts: Parts) -> Iterator[tuple[str, str, File]]:
    """The picture of each chart, with the slug of its briefing and its id."""
    for slug, briefing in content.site.briefings.items():
        sheet = Sheet(content, parts, addresses.HOME, slug)
        for name, found in briefing.charts.items():
            yield slug, name, _file(sheet, slug, found)


def _file(sheet: Sheet, slug: str, found: Chart) -> File:
    drawn = matter(sheet, slug, found)
    made = picture(drawn, WIDE)
    lines = wrap(found.title, WIDE.width * SIZE // _TITLE_SIZE, _TITLE_LINES, strong=True)
    above = _MARGIN + len(lines) * _TITLE_LINE + _MARGIN // 2
    said = words.enumerated(*(datum.name for datum in drawn.data), by="semicolon")
    language = sheet.content.settings.language
    return File(
        picture=made,
        title=found.title,
        desc=f"{sheet.plain(found.caption)} {said}. {drawn.origin}",
        language=language,
        lines=lines,
        top=-above,
        height=made.height + above + _MARGIN,
    )
