"""One row for each piece of evidence: which words of which source a figure rests on."""

from collections.abc import Mapping

from generator.model.derived import Verdict
from generator.model.evidence import Evidence, Reads, Stance
from generator.model.figure import Count
from generator.render.exhibits import opened_at
from generator.render.sheet import Sheet
from generator.render.table import EXACT, Cell, Column, Table, exact, told
from generator.render.table import table as made
from generator.text.bounds import Bound

COLUMNS = (
    Column("figure", "The figure that it is evidence of.", required=True, refers="figures"),
    Column("number", "Its place among the figure's evidence, from 1.", "integer", required=True),
    Column("source", "The source that says it.", required=True, refers="sources"),
    Column(
        "locator",
        "Where in the source, or “unknown” where it is recorded as not known.",
        required=True,
    ),
    Column("stance", "What the source does to the figure.", required=True, values=tuple(Stance)),
    Column(
        "quote",
        "The source's words; … parts words that stand in this order and do not adjoin. They belong"
        " to the authors of the source and are quoted as evidence.",
    ),
    Column(
        "found",
        "Whether a machine found these words in the source's text, as far as that was at hand to"
        " check. None: there was no text to check against, or no words are quoted.",
        type="boolean",
    ),
    Column("who", "The source's words that name the claimant."),
    Column("when", "The source's words that carry the date."),
    Column("translation", "The quote in the site's language."),
    Column("reads_value", "The number as an editor read it there.", pattern=EXACT),
    Column("reads_low", "The lower end as an editor read it there.", pattern=EXACT),
    Column("reads_high", "The upper end as an editor read it there.", pattern=EXACT),
    Column("reads_date", "The date (EDTF) as an editor read it there."),
    Column("reads_bound", "The hedge as an editor read it there.", values=tuple(Bound)),
    Column("reads_as_printed", "That number in the page's own digits or words."),
    Column("reads_metric", "What is counted, according to that page.", refers="metrics"),
    Column("reads_unit", "The unit in which that page gives the number."),
    Column("reads_claimant", "Who makes the claim, according to that page.", refers="actors"),
    Column("reads_as_of", "The state of knowledge (EDTF) that that page tells of."),
    Column("reads_said", "The day (EDTF) on which the claim was made, according to that page."),
    Column("reads_covers", "The period (EDTF) that is counted, according to that page."),
    Column("reads_count", "What kind of count it is, according to that page.", values=tuple(Count)),
    Column("opens", "The address of the source, at the quoted words where a browser can go there."),
)


def table(sheet: Sheet) -> Table:
    """Every piece of evidence, in the order of the files."""
    records = (
        _record(sheet, long_id, number, piece, state.verdicts[number - 1])
        for long_id, state in sheet.content.derived.figures.items()
        for number, piece in enumerate(state.figure.evidence, 1)
    )
    about = "What figures rest on: quoted words of a source, or a number that an editor read there."
    return made("evidence", about, COLUMNS, records, key=("figure", "number"))


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
    units = sheet.content.site.vocabulary.units
    return {
        "reads_value": exact(reads.value),
        "reads_low": exact(reads.low),
        "reads_high": exact(reads.high),
        "reads_date": told(reads.date),
        "reads_bound": told(reads.bound),
        "reads_as_printed": reads.as_printed,
        "reads_metric": reads.metric,
        "reads_unit": units[reads.unit].label if reads.unit else None,
        "reads_claimant": reads.claimant,
        "reads_as_of": told(reads.as_of),
        "reads_said": told(reads.said),
        "reads_covers": told(reads.covers),
        "reads_count": reads.count,
    }
