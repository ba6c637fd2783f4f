"""Numbers in words: an amount, a range, its bound and its unit, as the language prints them."""

from collections.abc import Mapping
from decimal import Decimal, localcontext
from fractions import Fraction

from babel.numbers import format_decimal, get_group_symbol

from generator.model.quantity import Stated
from generator.model.vocabulary import Metric, PluralForm, Unit
from generator.render.catalogue import Named, english, say, speaking, spoken
from generator.render.dates import in_words
from generator.text.bounds import Bound

HEDGES = Named("hedges", tuple(Bound))
"""The words beside a number, alone."""
_FRACTIONS = {
    Fraction(1, 2): "half",
    Fraction(1, 3): "third",
    Fraction(2, 3): "two_thirds",
    Fraction(1, 4): "quarter",
    Fraction(3, 4): "three_quarters",
    Fraction(1, 5): "fifth",
    Fraction(1, 10): "tenth",
}
_SCALES = (
    (Fraction(10**12), "trillion"),
    (Fraction(10**9), "billion"),
    (Fraction(10**6), "million"),
)
_PLACES = 3
_SIGNIFICANT = 3
_LARGEST_DENOMINATOR = 20


def decimal(value: Fraction) -> str | None:
    """The exact decimal as the language groups it, None where there is none of at most 3 places."""
    scaled = value * 10**_PLACES
    if scaled.denominator != 1:
        return None
    sign = "−" if value < 0 else ""
    # Decimals are rounded to 28 digits unless there is room for all of them.
    with localcontext(prec=len(str(scaled.numerator)) + _PLACES):
        digits = Decimal(abs(scaled.numerator)).scaleb(-_PLACES)
        return sign + format_decimal(digits, locale=spoken().locale, decimal_quantization=False)


def number(value: Fraction) -> str:
    """A bare number: "2,700", "3.7 million", "a third", "12.8" for 12.766 and on without end.

    Millions and up are told in words where two decimals suffice, because zeros are miscounted.
    """
    if value in _FRACTIONS:
        return say(f"numbers.{_FRACTIONS[value]}")
    for scale, name in _SCALES:
        if abs(value) >= scale and (value / scale * 100).denominator == 1:
            return say(f"numbers.{name}", number=decimal(value / scale))
    exact = decimal(value)
    if exact is not None:
        return exact
    if _is_simple(value):
        return f"{value.numerator}/{value.denominator}".replace("-", "−")
    return _significant(value)


def _is_simple(value: Fraction) -> bool:
    return abs(value) < 1 and value.denominator <= _LARGEST_DENOMINATOR


def _is_rounded(value: Fraction) -> bool:
    return decimal(value) is None and value not in _FRACTIONS and not _is_simple(value)


def _significant(value: Fraction) -> str:
    """The value to three significant digits, and whole numbers whole."""
    places = 0
    while places < _PLACES and abs(value) * 10**places < 10 ** (_SIGNIFICANT - 1):
        places += 1
    return str(decimal(Fraction(round(value, places))))


def amount(value: Fraction, unit: Unit | None) -> str:
    """A number with its unit: "$2,000", "33.7 percent", "4 weeks"."""
    if unit is None:
        return number(value)
    if unit.currency and unit.symbol:
        sign = "−" if value < 0 else ""
        return sign + say("numbers.money", symbol=unit.symbol, number=number(abs(value)))
    label = _formed(unit.label, unit.forms, value)
    return say("numbers.in_unit", number=number(value), unit=label)


def noun(stated: Stated, metric: Metric) -> str:
    """What stands after a value, in the form for its last number; nothing after a date."""
    return "" if stated.high is None else _formed(metric.noun, metric.forms, stated.high)


def _formed(word: str, forms: Mapping[PluralForm, str], value: Fraction) -> str:
    """A word in the plural form that the language has for a number: "1 week", "2 weeks"."""
    count = Decimal(abs(value.numerator)) / value.denominator
    form = spoken().locale.plural_form(count)
    return next((other for name, other in forms.items() if name == form), word)


def bare(stated: Stated, unit: Unit | None) -> str:
    """A value without its bound: a number, a range or a date."""
    if stated.date is not None:
        return stated.words or in_words(stated.date)
    low, high = _ends(stated)
    if low == high:
        return amount(low, unit)
    if unit is None or unit.currency:
        return say("numbers.range", low=amount(low, unit), high=amount(high, unit))
    return say("numbers.range", low=number(low), high=amount(high, unit))


def told(stated: Stated, unit: Unit | None) -> str:
    """A value with its bound, "about 300", "up to $2,000"; one that had to be rounded says so."""
    text = bare(stated, unit)
    if stated.bound:
        return say(f"hedged.{stated.bound}", value=text)
    if stated.date is None and any(map(_is_rounded, _ends(stated))):
        return say("numbers.rounded", number=text)
    return text


def _ends(stated: Stated) -> tuple[Fraction, Fraction]:
    assert stated.low is not None and stated.high is not None  # noqa: S101, PT018 -- no date
    return stated.low, stated.high


def aliases(stated: Stated) -> str:
    """Other ways to type a value into a search box, both ends of a range: "2,700 2700 2.7k …"."""
    found: dict[str, None] = {}
    for end in (stated.low, stated.high, stated.best):
        if end is not None:
            found.update(dict.fromkeys(_spellings(end)))
    if stated.date is not None:
        found.update(dict.fromkeys((stated.date.text, in_words(stated.date))))
    return " ".join(found)


def _spellings(value: Fraction) -> list[str]:
    """As the language that is spoken has it, and as English has it, which is typed everywhere."""
    with speaking(english()):
        in_english = _spelled(value)
    return [*_spelled(value), *in_english]


def _spelled(value: Fraction) -> list[str]:
    exact = decimal(value)
    if exact is None:
        return [number(value)]
    group = get_group_symbol(spoken().locale)
    found = [exact, exact.replace(group, "")]
    if group.isspace():
        found.append(exact.replace(group, " "))
    for scale, word, letter in ((10**3, "thousand", "k"), (10**6, "million", "m")):
        short = decimal(value / scale)
        if abs(value) >= scale and short is not None:
            found += [f"{short}{letter}", say(f"numbers.{word}", number=short)]
    return found
