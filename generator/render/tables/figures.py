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

COLUMNS = (
    Column("id", required=True),
    Column("briefing", required=True, refers="briefings"),
    Column("label", required=True),
    Column("metric", required=True, refers="metrics"),
    Column("counts", required=True),
    Column("unit"),
    Column("value", pattern=EXACT),
    Column("low", pattern=EXACT),
    Column("high", pattern=EXACT),
    Column("best", pattern=EXACT),
    Column("low_number", type="number"),
    Column("high_number", type="number"),
    Column("date"),
    Column("bound", values=tuple(Bound)),
    Column("told", required=True),
    Column("count", values=tuple(Count)),
    Column("as_of"),
    Column("as_of_basis", values=tuple(DateBasis)),
    Column("covers"),
    Column("said"),
    Column("claimed_by", refers="actors"),
    Column("relayed_by"),
    Column("subject"),
    Column("place"),
    Column("class"),
    Column("concerns", refers="events"),
    Column("standing", required=True, values=tuple(Standing)),
    Column("why"),
    Column("checked", required=True, values=tuple(Checked)),
    Column("derive"),
    Column("inputs"),
    Column("contests"),
    Column("address", required=True),
)


def table(sheet: Sheet) -> Table:
    """Every figure, in the order of the files."""
    states = sheet.content.derived.figures.items()
    return made("figures", COLUMNS, (_record(sheet, *each) for each in states))


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
