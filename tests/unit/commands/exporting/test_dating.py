"""A PDF of which only the dates are changed."""

import datetime as dt

import pytest

from generator.commands.exporting.dating import dated
from generator.diagnostics.stopped import Stopped

PDF = b"%%PDF-1.4\n<</Title (D:1)\n/CreationDate (D:%s)\n/ModDate (D:%s)>>\n\xff\xfe"


def test_dates_are_the_day_and_nothing_moves() -> None:
    stamp = b"20261126103651+00'00'"
    made = dated(PDF % (stamp, stamp), dt.date(987, 6, 5))
    day = b"09870605000000+00'00'"
    assert made == PDF % (day, day)


def test_cells_are_counted_from_one_in_their_order() -> None:
    """Chromium counts on while a page is read in, so that the numbers differ on a slow machine."""
    stamp = b"20261126103651+00'00'"
    pdf = PDF % (stamp, stamp) + b"/ID (node00000309) /Headers [(node00000012) (node00000309)]"
    made = dated(pdf, dt.date(2025, 1, 1))
    assert made.endswith(b"/ID (node00000002) /Headers [(node00000001) (node00000002)]")
    assert len(made) == len(pdf)


@pytest.mark.parametrize(
    "pdf",
    [
        b"%PDF-1.4\n",
        b"%PDF-1.4\n/CreationDate (D:20261126103651+00'00')",
        PDF % (b"20261126103651Z", b"20261126103651Z"),
        PDF % (b"20261126103651+00'00'", b"20261126103651+00'00'") * 2,
    ],
    ids=["none", "one", "of another length", "more"],
)
def test_dates_of_another_kind_are_told(pdf: bytes) -> None:
    with pytest.raises(Stopped) as stopped:
        dated(pdf, dt.date(2025, 1, 1))
    assert "does not hold its dates as Chromium writes them" in stopped.value.message
