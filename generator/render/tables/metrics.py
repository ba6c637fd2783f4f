"""One row for each metric with its unit: what values count and what they are measured in."""

from collections.abc import Mapping

from generator.model.vocabulary import Metric, MetricKind
from generator.render.sheet import Sheet
from generator.render.table import EXACT, Cell, Column, Table, exact, listed, told
from generator.render.table import table as made

COLUMNS = (
    Column("id", required=True),
    Column("label", required=True),
    Column("noun", required=True),
    Column("counts", required=True),
    Column("kind", required=True, values=tuple(MetricKind)),
    Column("parts"),
    Column("unit"),
    Column("unit_symbol"),
    Column("unit_dimension"),
    Column("unit_scale", pattern=EXACT),
    Column("unit_currency"),
    Column("unit_year"),
)


def table(sheet: Sheet) -> Table:
    """Every metric, by id."""
    metrics = sheet.content.site.vocabulary.metrics.values()
    return made("metrics", COLUMNS, (_record(sheet, each) for each in metrics))


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
