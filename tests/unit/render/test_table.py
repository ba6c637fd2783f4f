"""Tables: exact numbers, and what is not recorded apart from what is not known."""

from fractions import Fraction

import pytest

from generator.model.scalars import Unknown
from generator.render.table import Cell, Column, exact, listed, table, told
from generator.text.bounds import Bound
from generator.text.dates import Date, parse

COLUMNS = (Column("id", required=True), Column("size", type="number"))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Fraction(0), "0"),
        (Fraction(-12), "-12"),
        (Fraction(1, 8), "0.125"),
        (Fraction(-337, 10), "-33.7"),
        (Fraction(-1, 20), "-0.05"),
        (Fraction(10**30 + 1), "1000000000000000000000000000001"),
        (Fraction(1, 3), "1/3"),
        (Fraction(-7, 6), "-7/6"),
        (None, None),
    ],
)
def test_numbers_lose_nothing(value: Fraction | None, text: str | None) -> None:
    assert exact(value) == text


def test_what_is_not_recorded_is_not_what_is_not_known() -> None:
    date = parse("2025-01~")
    assert isinstance(date, Date)
    assert told(None) is None
    assert told(Unknown.UNKNOWN) == "unknown"
    assert told(date) == "2025-01~"
    assert told(Bound.AT_LEAST) == "at_least"
    assert told("as it is") == "as it is"


def test_ids_in_one_cell() -> None:
    assert listed(["a", "b/c"]) == "a b/c"
    assert listed([]) is None


def test_rows_follow_the_columns() -> None:
    made = table("things", COLUMNS, [{"size": 2.5, "id": "a"}, {"id": "b", "size": None}])
    assert made.rows == (("a", 2.5), ("b", None))
    assert made.records() == [{"id": "a", "size": 2.5}, {"id": "b", "size": None}]
    assert made.key == ("id",)


def test_a_record_has_a_value_for_each_column_and_no_more() -> None:
    wrongs: list[dict[str, Cell]] = [{"id": "a"}, {"id": "a", "size": 1, "colour": "red"}]
    for wrong in wrongs:
        with pytest.raises(AssertionError):
            table("things", COLUMNS, [wrong])
