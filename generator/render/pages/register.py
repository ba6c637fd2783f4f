"""The register: every figure of the site, briefing by briefing, to be filtered and sorted."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from generator.render import addresses, beside, views, words
from generator.render.catalogue import say
from generator.render.claims import by_label
from generator.render.content import Content
from generator.render.dating import first_day
from generator.render.exports import csv_tables, json_tables
from generator.render.linked import pages as linked
from generator.render.page import Page
from generator.render.sheet import Parts, Sheet
from generator.render.tallies import tallies
from generator.render.views import Link, Tally


class Group(Struct, frozen=True):
    """The figures of one briefing."""

    title: str
    rows: tuple[views.Row, ...]


class Choices(Struct, frozen=True):
    """What the rows can be filtered by, each in alphabetical or their own order."""

    metrics: tuple[str, ...]
    claimants: tuple[str, ...]
    checks: tuple[str, ...]
    standings: tuple[str, ...]
    years: tuple[str, ...]


class Format(Struct, frozen=True):
    """One format in which everything is offered."""

    name: str
    files: tuple[Link, ...]
    says: str


class View(Struct, frozen=True):
    """What the template shows."""

    tallies: tuple[Tally, ...]
    groups: tuple[Group, ...]
    choices: Choices
    number: int
    downloads: tuple[Format, ...]
    formats: str
    csv: str
    json: str
    except_quotes: str


def pages(content: Content, parts: Parts) -> Iterator[Page]:
    """The register."""
    sheet = Sheet(content, parts, addresses.REGISTER)
    groups = tuple(
        Group(
            briefing.overview.title,
            tuple(_row(sheet, f"{slug}/{name}") for name in briefing.figures),
        )
        for slug, briefing in content.site.briefings.items()
    )
    rows = [row for group in groups for row in group.rows]
    downloads = tuple(_format(sheet, each) for each in beside.downloads())
    view = View(
        tallies=tallies(content.derived.figures.values()),
        groups=groups,
        choices=_choices(rows),
        number=len(rows),
        downloads=downloads,
        csv=sheet.file(csv_tables.path("figures")),
        json=sheet.file(json_tables.PATH),
        formats=words.listed(each.name for each in downloads),
        except_quotes=say("register.except_quotes"),
    )
    description = say("register.every_number_on_this")
    node = linked.register(sheet, description, beside.downloads())
    yield Page(
        addresses.REGISTER, say("register.figures"), description, view, indexed=False, node=node
    )


def _format(sheet: Sheet, found: views.Download) -> Format:
    """A format with its files linked from this page, each by its name."""
    files = tuple(Link(path.removeprefix(addresses.DATA), sheet.file(path)) for path in found.files)
    return Format(found.name, files, found.says)


def _row(sheet: Sheet, long_id: str) -> views.Row:
    content = sheet.content
    state = content.derived.figures[long_id]
    first = first_day(content, state)
    low = state.stated.low if state.stated else None
    metric = content.site.vocabulary.metrics[state.figure.metric]
    size = "" if low is None else repr(float(low * content.site.vocabulary.scale(metric.id)))
    return views.Row(long_id, by_label(sheet, long_id), metric.label, first, size)


def _choices(rows: Iterable[views.Row]) -> Choices:
    figures = [row.figure for row in rows]
    present = {figure.check.word for figure in figures}
    return Choices(
        metrics=tuple(sorted({row.metric for row in rows}, key=str.casefold)),
        claimants=tuple(sorted({figure.claimant for figure in figures}, key=str.casefold)),
        checks=tuple(word for word in words.CHECK_WORDS.values() if word in present),
        standings=tuple(sorted({figure.standing for figure in figures if figure.standing})),
        years=tuple(sorted({row.since[:4] for row in rows if row.since})),
    )
