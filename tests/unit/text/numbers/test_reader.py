"""What a reading holds, and that readings stand in order and apart."""

from fractions import Fraction
from itertools import pairwise

import pytest

from generator.text.numbers import Bound, Kind, Reading, read


def test_a_reading_in_full() -> None:
    text = "It cost at least $3.4bn last year."
    assert read(text, "en") == (
        Reading(
            start=17,
            end=23,
            text="$3.4bn",
            low=Fraction(3_400_000_000),
            high=Fraction(3_400_000_000),
            bound=Bound.AT_LEAST,
            bound_text="at least",
            kind=Kind.MONEY,
            unit="",
            currency="USD",
            ambiguous=(),
            in_words=False,
        ),
    )


def test_values_are_exact() -> None:
    (reading,) = read("33.7 percent", "en")
    assert reading.low == Fraction(337, 1000)
    assert reading.unit == "percent"


@pytest.mark.parametrize("text", ["", " ", "no numbers here", "\n\n", "—", "🎈"])
def test_nothing_to_read(text: str) -> None:
    assert read(text, "en") == ()


def test_readings_stand_in_order_and_apart() -> None:
    text = (
        "In 2024, 300 of 11,000 men (2.7%) and two T-72s were lost at 14:30 on 3 May; 5 € was paid."
    )
    readings = read(text, "en")
    spans = [(reading.start, reading.end) for reading in readings]
    assert spans == sorted(spans)
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    assert [text[start:end] for start, end in spans] == [
        "2024",
        "300",
        "11,000",
        "2.7%",
        "two",
        "T-72s",
        "14:30",
        "3 May",
        "5 €",
    ]


def test_an_address_is_not_read() -> None:
    assert read("See www.example.org/2024/300 there", "en") == ()
