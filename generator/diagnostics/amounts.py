"""Numbers as messages write them: as a maintainer would type them, or grouped for reading."""

import re
from fractions import Fraction

_GROUPS = re.compile(r"\B(?=(?:\d{3})+$)")


def typed(value: Fraction) -> str:
    """The number as one types it in YAML: `2700`, `33.7`, or `1/3` where no decimal is exact."""
    places = _places(value.denominator)
    if places is None:
        return f"{value.numerator}/{value.denominator}"
    scaled = abs(value.numerator) * 10**places // value.denominator
    digits = str(scaled).rjust(places + 1, "0")
    sign = "-" if value < 0 else ""
    whole, decimals = digits[: len(digits) - places], digits[len(digits) - places :]
    return f"{sign}{whole}.{decimals}" if decimals else f"{sign}{whole}"


def grouped(value: Fraction) -> str:
    """The number as a sentence shows it: `2,700`."""
    whole, mark, rest = typed(value).partition(".")
    return f"{_GROUPS.sub(',', whole)}{mark}{rest}" if "/" not in whole else whole


def ranged(low: Fraction, high: Fraction) -> str:
    """A value, or its two ends: `1,000 to 3,000`."""
    return grouped(low) if low == high else f"{grouped(low)} to {grouped(high)}"


def _places(denominator: int) -> int | None:
    """How many decimals write a fraction of this denominator exactly; None where none do."""
    places = 0
    while 10**places % denominator:
        places += 1
        if places > denominator.bit_length():
            return None
    return places
