"""One row for each figure: who says what, of what, as of when, and how it was checked."""

from collections.abc import Mapping
from fractions import Fraction

from generator.model.derived import FigureState
from generator.model.figure import Count, DateBasis, Standing
from generator.model.quantity import Checked
from generator.model.site import long_id
from generator.render import addresses
from generator.render.content import Content
from generator.render.dating import as_of
from generator.render.sheet import Sheet, phrase
from generator.render.table import EXACT, Cell, Column, Table, exact, listed, told
from generator.render.table import table as made
from generator.text.bounds import Bound
from generator.text.dates import Date

_DATE = "An EDTF date (Library of Congress, level 1)"
_WHOLE = "“unknown” where it is recorded as not known"

COLUMNS = (
    Column("id", "The figure's long id, which stays: briefing/figure.", required=True),
    Column("briefing", "The briefing it belongs to.", required=True, refers="briefings"),
    Column("label", "What the number is of, in a few words.", required=True),
    Column("metric", "What is counted or measured.", required=True, refers="metrics"),
    Column("counts", "The metric's name in words, with all that is in it.", required=True),
    Column("unit", "The unit of value, low, high and best; none for plain counts."),
    Column("value", "A single value, exactly as stated, in the unit.", pattern=EXACT),
    Column("low", "The lower end of a range as stated, in the unit.", pattern=EXACT),
    Column("high", "The upper end of a range as stated, in the unit.", pattern=EXACT),
    Column("best", "The claimant's best estimate in a range, in the unit.", pattern=EXACT),
    Column(
        "low_number",
        "The lower end, or the value, as a binary number: for sorting and drawing, not for quoting."
        " It is not the least that is claimed where the bound is at_most or less_than.",
        type="number",
    ),
    Column(
        "high_number",
        "The upper end, or the value, as a binary number: for sorting and drawing, not for quoting."
        " It is not the most that is claimed where the bound is at_least or more_than.",
        type="number",
    ),
    Column("date", f"The value of a figure that is a date. {_DATE}."),
    Column(
        "bound",
        "The claimant's hedge. None: stated without one, which claims no exactness.",
        values=tuple(Bound),
    ),
    Column("told", "The value as readers see it, with its bound, unit and noun.", required=True),
    Column("count", "What kind of count it is.", values=tuple(Count)),
    Column("as_of", f"The state of knowledge that it tells of. {_DATE}, or {_WHOLE}."),
    Column(
        "as_of_basis",
        "Whether a source states that date in full or an editor inferred some of it.",
        values=tuple(DateBasis),
    ),
    Column("covers", f"The period that is counted. {_DATE}."),
    Column("said", f"When it was claimed. {_DATE}, or {_WHOLE}."),
    Column("claimed_by", "Who claims it. None: it was calculated here.", refers="actors"),
    Column("relayed_by", "Ids of the actors who passed it on, parted by spaces."),
    Column("subject", "Whom or what it is about, where the metric does not say it."),
    Column("place", "Where, in words."),
    Column("class", "What sets the things counted apart, as name: value, parted by semicolons."),
    Column("concerns", "The event that it is about.", refers="events"),
    Column("standing", "Whether it still stands.", required=True, values=tuple(Standing)),
    Column("why", "Why it is doubted or withdrawn."),
    Column(
        "checked",
        "How it was checked: matched (a machine found the quoted words in the source and this"
        " number in them, which does not make it right), calculated, cited or unsourced.",
        required=True,
        values=tuple(Checked),
    ),
    Column("derive", "The calculation, in ids of figures, where it was calculated here."),
    Column("inputs", "Long ids of the figures it is calculated from, parted by spaces."),
    Column("contests", "Long ids of the contests it stands in, parted by spaces."),
    Column("address", "The permanent address of its page.", required=True),
)


def table(sheet: Sheet) -> Table:
    """Every figure, in the order of the files."""
    states = sheet.content.derived.figures.items()
    about = "Claims of one number or date, by one claimant, at one time; and our calculations."
    return made("figures", about, COLUMNS, (_record(sheet, *each) for each in states))


def _record(sheet: Sheet, name: str, state: FigureState) -> Mapping[str, Cell]:
    content, found = sheet.content, state.figure
    plain, unit = sheet.plainly(state.briefing.slug).plain, content.unit(state)
    return {
        "id": name,
        "briefing": state.briefing.slug,
        "label": plain(found.label),
        "metric": found.metric,
        "counts": content.metric(state).label,
        "unit": unit.label if unit else None,
        **_values(state),
        "told": phrase(content, state),
        "count": told(found.count),
        **_dates(content, state),
        "claimed_by": found.claimed_by,
        "relayed_by": listed(found.relayed_by),
        "subject": found.subject,
        "place": content.site.vocabulary.places[found.place].label if found.place else None,
        "class": "; ".join(f"{name}: {value}" for name, value in found.class_.items()) or None,
        "concerns": long_id(found.concerns, state.briefing.slug) if found.concerns else None,
        "standing": told(found.standing),
        "why": plain(found.why) if found.why else None,
        "checked": told(state.checked),
        "derive": found.derive,
        "inputs": listed(state.inputs),
        "contests": listed(content.derived.contests_of.get(name, ())),
        "address": content.at(addresses.figure(name)),
    }


def _values(state: FigureState) -> Mapping[str, Cell]:
    stated = state.stated
    assert stated is not None  # noqa: S101 -- render is given no figure without a value
    single = stated.low == stated.high
    return {
        "value": exact(stated.low) if single else None,
        "low": None if single else exact(stated.low),
        "high": None if single else exact(stated.high),
        "best": exact(stated.best),
        "low_number": _binary(stated.low),
        "high_number": _binary(stated.high),
        "date": told(stated.date),
        "bound": told(stated.bound),
    }


def _binary(value: Fraction | None) -> float | None:
    return None if value is None else float(value)


def _dates(content: Content, state: FigureState) -> Mapping[str, Cell]:
    found = as_of(content, state)
    basis = DateBasis.INFERRED if found.inferred else DateBasis.STATED
    return {
        "as_of": told(found.date),
        "as_of_basis": told(basis) if isinstance(found.date, Date) else None,
        "covers": told(state.figure.covers),
        "said": told(state.figure.said),
    }
