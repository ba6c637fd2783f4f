"""One row for each contest: a question to which figures give different answers."""

from collections.abc import Mapping

from generator.model.contest import Contest
from generator.model.site import long_id
from generator.render import addresses
from generator.render.sheet import Sheet
from generator.render.table import Cell, Column, Table, listed
from generator.render.table import table as made

COLUMNS = (
    Column("id", required=True),
    Column("briefing", required=True, refers="briefings"),
    Column("question", required=True),
    Column("kind", required=True, values=("claims-differ", "reports-differ")),
    Column("figures", required=True),
    Column("silent"),
    Column("preferred", refers="figures"),
    Column("preferred_why"),
    Column("reading", required=True),
    Column("address"),
)


def table(sheet: Sheet) -> Table:
    """Every contest, in the order of the files."""
    records = (
        _record(sheet.plainly(slug), contest)
        for slug, briefing in sheet.content.site.briefings.items()
        for contest in briefing.contests.values()
    )
    return made("contests", COLUMNS, records)


def _record(sheet: Sheet, contest: Contest) -> Mapping[str, Cell]:
    content, name, preferred = sheet.content, f"{sheet.slug}/{contest.id}", contest.preferred
    page = content.contest_pages.get(name)
    return {
        "id": name,
        "briefing": sheet.slug,
        "question": contest.question,
        "kind": contest.kind,
        "figures": listed(long_id(each, sheet.slug) for each in contest.figures),
        "silent": listed(each.actor for each in contest.no_figure),
        "preferred": long_id(preferred.figure, sheet.slug) if preferred else None,
        "preferred_why": sheet.plain(preferred.why) if preferred else None,
        "reading": sheet.plain(contest.reading),
        "address": None if page is None else content.at(f"{page}#{addresses.contest(contest.id)}"),
    }
