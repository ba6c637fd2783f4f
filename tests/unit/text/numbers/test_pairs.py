"""What two numbers of one statement lend each other."""

import pytest

from bench.numbers import said


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("1.5 to 2.5 bn euros", "1500000000..2500000000 EUR MONEY"),
        ("1,000 to 2 million", "1000..2000000 COUNT"),
        ("5 thousand to 10 million", "5000..10000000 COUNT"),
        ("1.5 to 2,000", "1.5..2000 COUNT"),
        ("3.307 to 5 percent", "3.307..5% SHARE"),
        ("5 to ten", "5..10 COUNT"),
        ("2 to 3", "2..3 COUNT"),
        ("2-T72", "2 COUNT; 72 LABEL"),
    ],
)
def test_lending(text: str, readings: str) -> None:
    assert said(text, "en") == readings
