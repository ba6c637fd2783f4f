"""One row for each piece of evidence: which words of which source a figure rests on."""

from collections.abc import Mapping

from generator.model.derived import Verdict
from generator.model.evidence import Evidence, Reads, Stance
from generator.model.figure import Count
from generator.render.exhibits import opened_at
from generator.render.sheet import Sheet
from generator.render.table import EXACT, Cell, Column, Table, exact, listed, told
from generator.render.table import table as made
from generator.text.bounds import Bound

COLUMNS = (
    Column("figure", required=True, refers="figures"),
    Column("number", "integer", required=True),
    Column("source", required=True, refers="sources"),
    Column("locator", required=True),
    Column("stance", required=True, values=tuple(Stance)),
    Column("quote"),
    Column("found", type="boolean"),
    Column("who"),
    Column("when"),
    Column("translation"),
    Column("reads_value", pattern=EXACT),
    Column("reads_low", pattern=EXACT),
    Column("reads_high", pattern=EXACT),
    Column("reads_date"),
    Column("reads_bound", values=tuple(Bound)),
    Column("reads_as_printed"),
    Column("reads_metric", refers="metrics"),
    Column("reads_unit"),
    Column("reads_claimant", refers="actors"),
    Column("reads_relayed_by"),
    Column("reads_place"),
    Column("reads_as_of"),
    Column("reads_said"),
    Column("reads_covers"),
    Column("reads_count", values=tuple(Count)),
    Column("opens"),
)


def table(sheet: Sheet) -> Table:
    """Every piece of evidence, in the order of the files."""
    records = (
        _record(sheet, long_id, number, piece, state.verdicts[number - 1])
        for long_id, state in sheet.content.derived.figures.items()
        for number, piece in enumerate(state.figure.evidence, 1)
    )
    return made("evidence", COLUMNS, records, key=("figure", "number"))


def _record(
    sheet: Sheet, long_id: str, number: int, piece: Evidence, verdict: Verdict | None
) -> Mapping[str, Cell]:
    url = sheet.content.site.sources[piece.source].url
    return {
        "figure": long_id,
        "number": number,
        "source": piece.source,
        "locator": told(piece.locator),
        "stance": told(piece.stance),
        "quote": piece.quote,
        "found": verdict.stands if verdict and verdict.sealed else None,
        "who": piece.who,
        "when": piece.when,
        "translation": piece.translation,
        **_read(sheet, piece.reads or Reads()),
        "opens": opened_at(url, piece) or None,
    }


def _read(sheet: Sheet, reads: Reads) -> Mapping[str, Cell]:
    words = sheet.content.site.vocabulary
    return {
        "reads_value": exact(reads.value),
        "reads_low": exact(reads.low),
        "reads_high": exact(reads.high),
        "reads_date": told(reads.date),
        "reads_bound": told(reads.bound),
        "reads_as_printed": reads.as_printed,
        "reads_metric": reads.metric,
        "reads_unit": words.units[reads.unit].label if reads.unit else None,
        "reads_claimant": reads.claimant,
        "reads_relayed_by": listed(reads.relayed_by),
        "reads_place": words.places[reads.place].label if reads.place else None,
        "reads_as_of": told(reads.as_of),
        "reads_said": told(reads.said),
        "reads_covers": told(reads.covers),
        "reads_count": reads.count,
    }
