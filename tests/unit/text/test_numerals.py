"""Numerals that name, and those that only look so."""

import pytest

from generator.text.numbers import read
from generator.text.numerals import is_name

ACTORS = frozenset({"NIS", "DPRK"})
NAMES = (
    "COVID-19",
    "an F-16A",
    "an H5N1 mask",
    "the M1978",
    "ISO-8601",
    "MIL-STD-1553",
    "Zapad-2021",
    "Expo2030",
    "a 3M-54",
    "the Big Four",
    "the court's Big Four",
    "the Gang of Five",
    "(3) Nobody left.",
)
COUNTS = (
    "a 300-strong unit",
    "an 11,000-strong force",
    "an 11000-strong force",
    "a 3,000-man force",
    "the X-12,000 men",
    "B-2,700 men",
    "killed300",
    "killed-3000",
    "K1978killed",
    "a1978",
    "A12345",
    "Kursk-98765",
    "Zapad-3000",
    "US2000",
    "Some2000 men",
    "USD-3150",
    "NIS2750 killed",
    "NIS-300",
    "DPRK-1978",
    "3M-5M",
    "fifty-fifty",
    "Four ships",
    "They sent Four ships",
    "The Three Thousand",
    "in (2031)",
    "3e5",
)


@pytest.mark.parametrize("text", NAMES)
def test_names(text: str) -> None:
    """Digits inside a word, or a word inside a name."""
    (reading,) = read(text, "en")
    assert is_name(text, reading, ACTORS)


@pytest.mark.parametrize("text", COUNTS)
def test_what_only_looks_like_a_name(text: str) -> None:
    """No letters before a number make it one."""
    readings = read(text, "en")
    assert readings
    assert not any(is_name(text, reading, ACTORS) for reading in readings)


def test_a_second_name_after_a_slash() -> None:
    """It is short, and nothing else stands between."""
    for text, wanted in (("Su-27/30", True), ("Su-27 / 30", False), ("Su-27/3000", False)):
        assert is_name(text, read(text, "en")[-1], ()) is wanted
