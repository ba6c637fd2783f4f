"""A table of the content: named columns that say what they hold, and rows of exact values."""

from collections.abc import Iterable, Mapping
from enum import Enum
from fractions import Fraction
from typing import Literal

from msgspec import Struct

from generator.model.scalars import Unknown
from generator.render.catalogue import say
from generator.text.dates import Date

Cell = str | int | float | bool | None
"""A value; None is what nothing is recorded of, which is not what is recorded as not known."""

EXACT = r"-?\d+(\.\d+)?|-?\d+/\d+"
"""How an exact number is written: as a decimal, or as a fraction where no decimal ends."""


class Column(Struct, frozen=True):
    """What one column holds; what it means is said by the table that has it.

    `values` are all that may stand in it, `pattern` what each value looks like, `refers` the table
    whose key it names.
    """

    name: str
    type: Literal["string", "integer", "number", "boolean"] = "string"
    required: bool = False
    values: tuple[str, ...] = ()
    pattern: str = ""
    refers: str = ""


class Table(Struct, frozen=True):
    """Rows of one kind of thing; `key` are the columns that together name a row."""

    name: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]

    @property
    def description(self) -> str:
        """What its rows are, in the language that is spoken."""
        return say(f"tables.{self.name}")

    def describe(self, column: Column) -> str:
        """What one of its columns holds, in the language that is spoken."""
        return say(f"columns.{self.name}_{column.name}")

    def records(self) -> list[dict[str, Cell]]:
        """The rows by the names of their columns."""
        names = [column.name for column in self.columns]
        return [dict(zip(names, row, strict=True)) for row in self.rows]


def table(
    name: str,
    columns: tuple[Column, ...],
    records: Iterable[Mapping[str, Cell]],
    key: tuple[str, ...] = ("id",),
) -> Table:
    """The table of `records`, each of which has a value, or None, for every column and no more."""
    names = [column.name for column in columns]
    rows = []
    for record in records:
        assert record.keys() == set(names), record.keys() ^ set(names)  # noqa: S101 -- two halves
        rows.append(tuple(record[name] for name in names))
    return Table(name, key, columns, tuple(rows))


def told(value: str | Enum | Date | Unknown | None) -> str | None:
    """A recorded value as text: a date in EDTF, a name by its code, "unknown" where it is that."""
    if isinstance(value, Date):
        return value.text
    if isinstance(value, Enum):
        return str(value.value)
    return value


def listed(values: Iterable[str]) -> str | None:
    """Ids, of which none holds a space, in one cell; None for none."""
    return " ".join(values) or None


def exact(value: Fraction | None) -> str | None:
    """A number without any loss: "0.125", "-12", "1/3"."""
    if value is None:
        return None
    rest, places = value.denominator, 0
    for prime in (2, 5):
        power = 0
        while rest % prime == 0:
            rest, power = rest // prime, power + 1
        places = max(places, power)
    if rest != 1:
        return f"{value.numerator}/{value.denominator}"
    whole, part = divmod(abs(value.numerator) * 10**places // value.denominator, 10**places)
    sign = "-" if value < 0 else ""
    return f"{sign}{whole}.{part:0{places}}" if places else f"{sign}{whole}"
