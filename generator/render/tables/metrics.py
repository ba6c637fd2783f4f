"""One row for each metric with its unit: what values count and what they are measured in."""

from collections.abc import Mapping

from generator.model.vocabulary import Metric, MetricKind
from generator.render.sheet import Sheet
from generator.render.table import EXACT, Cell, Column, Table, exact, listed, told
from generator.render.table import table as made

COLUMNS = (
    Column("id", "The metric's id.", required=True),
    Column("label", "What is counted, with all that is in it.", required=True),
    Column("noun", "What stands after the value in a sentence.", required=True),
    Column("counts", "What one unit of it is.", required=True),
    Column("kind", "What its values are.", required=True, values=tuple(MetricKind)),
    Column("parts", "Ids of the metrics that add up to it, parted by spaces."),
    Column("unit", "The unit of its values in the plural; none for plain counts."),
    Column("unit_symbol", "The sign of the unit."),
    Column("unit_dimension", "What the unit measures."),
    Column(
        "unit_scale",
        "How many base units of its dimension one unit is. A share of 33.7 in percent, whose scale"
        " is 0.01, is 0.337 of the whole.",
        pattern=EXACT,
    ),
    Column("unit_currency", "The unit's ISO 4217 code, for money."),
    Column("unit_year", "The year whose prices an amount of money is in."),
)


def table(sheet: Sheet) -> Table:
    """Every metric, by id."""
    metrics = sheet.content.site.vocabulary.metrics.values()
    about = "What the figures count or measure, and in which unit."
    return made("metrics", about, COLUMNS, (_record(sheet, each) for each in metrics))


def _record(sheet: Sheet, metric: Metric) -> Mapping[str, Cell]:
    unit = sheet.content.site.vocabulary.unit(metric.id)
    return {
        "id": metric.id,
        "label": metric.label,
        "noun": metric.noun,
        "counts": sheet.plainly("").plain(metric.counts),
        "kind": told(metric.kind),
        "parts": listed(metric.parts),
        "unit": unit.label if unit else None,
        "unit_symbol": unit.symbol if unit else None,
        "unit_dimension": unit.dimension if unit else None,
        "unit_scale": exact(unit.scale) if unit else None,
        "unit_currency": unit.currency if unit else None,
        "unit_year": told(unit.year) if unit else None,
    }
