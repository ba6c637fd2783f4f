"""Reads what stands around a Korean number: its unit, what makes it a name, what bounds it."""

import re
from fractions import Fraction

from generator.text.bounds import Bound
from generator.text.numbers.carried import alike, is_carried
from generator.text.numbers.digits import Form
from generator.text.numbers.east.tables import (
    AGED,
    AGES,
    AGES_THERE,
    ANSWERS,
    BAND_ENDS,
    BOUND_AFTER,
    BOUND_BEFORE,
    BY,
    CENTURY,
    CLAUSE_BEGINS,
    CLAUSE_END,
    COUNTER,
    HALF_MORE,
    HEADS,
    LABEL_SUFFIX,
    MACHINES,
    MODEL,
    NEGATIVE,
    NO_NOUN,
    ODD,
    OF_OTHER,
    ORDINAL_SUFFIX,
    SCALE_OF_HEAT,
    SCALES_OF_HEAT,
    SPEED,
    SPEEDS,
    UNIT,
)
from generator.text.numbers.east.units import UNITS
from generator.text.numbers.grammar import Unit
from generator.text.numbers.quantity import Quantity
from generator.text.numbers.reading import Kind
from generator.text.numbers.sentences import NEW_SENTENCE
from generator.text.numbers.units import CURRENCY_SIGNS, TIME_UNITS

_LATIN_NAME = re.compile(r"[A-Za-z]+-?$|[가-힣A-Za-z]+-$")
_NAME_TAIL = re.compile(r"[A-Za-z0-9]*(?:-?[A-Za-z0-9]+)*")
_LATIN = re.compile("[a-zG]")
_HANGUL = re.compile(r"[가-힣]+$")
_SIGNS = {"~": Bound.ABOUT, "∼": Bound.ABOUT, ">": Bound.MORE_THAN, "<": Bound.LESS_THAN}
_SIGNS |= {"±": Bound.ABOUT, "≥": Bound.AT_LEAST, "≤": Bound.AT_MOST, "≈": Bound.ABOUT}
_IN_BANDS = (Kind.MONEY, Kind.SHARE, Kind.MEASURE)
_BAND = re.compile(f"대{BAND_ENDS}")  # 3%대: three point something
_BAND_OF_PEOPLE = re.compile(rf"\s?명대{BAND_ENDS}")  # 0.7명대
_UNBOUNDED = frozenset((Kind.LABEL, Kind.ORDINAL, Kind.UNREAD, Kind.TIME, Kind.DATE))
_NO_AMOUNTS = _UNBOUNDED | {Kind.SHARE, Kind.POINTS}
_LOOK_BACK, _FAR_BACK = 12, 30
_THIS_CENTURY = 21
_NAMED_UNITS = frozenset(("km", "m", "degrees", "centuries"))
_DECADE, _OLDEST = 10, 90


def complete(text: str, quantity: Quantity) -> None:
    """Give the quantity its unit or currency, or make it a name or an ordinal.

    `text` is in lower case.
    """
    before = text[max(quantity.start - _LOOK_BACK, 0) : quantity.start]
    plain = quantity.form is not Form.WORDS and quantity.scale == 1
    if plain and _become_name(text, quantity, before):
        return
    odd = ODD.match(text, quantity.end)
    if odd is not None:
        quantity.bound, quantity.bound_text = Bound.ABOUT, odd[0].strip()
    if plain and before.endswith("제"):
        quantity.kind, quantity.start = Kind.ORDINAL, quantity.start - 1
    elif not _take_currency(quantity, before):
        taken = _take_unit(text, quantity, odd.end() if odd else quantity.end)
        if not taken and quantity.kind is None:
            _take_suffix(text, quantity)
    _take_minus(quantity, before)


def _become_name(text: str, quantity: Quantity, before: str) -> bool:
    """Make digits that letters run into a name: T-72, 코로나19; say whether they are."""
    found = _LATIN_NAME.search(before) or (before[-1:] == " " and MODEL.search(before)) or None
    if found is None:
        end = quantity.end
        if COUNTER.match(text, end) or UNIT.match(text, end) or ODD.match(text, end):
            return False
        found = _HANGUL.search(before)
        bound = found is not None and (found[0] == "제" or BOUND_BEFORE.search(before))
        if not _LATIN.match(text, end) and (found is None or bound):
            return False
    quantity.start -= len(before) - found.start() if found is not None else 0
    quantity.end = next(_NAME_TAIL.finditer(text, quantity.end)).end()
    quantity.kind = Kind.LABEL
    return True


def _take_currency(quantity: Quantity, before: str) -> bool:
    """Take a currency sign before the number; say whether there is one."""
    sign = CURRENCY_SIGNS.get(before.rstrip()[-1:])
    if sign is None:
        return False
    quantity.become(Unit(Kind.MONEY, "", sign))
    quantity.start -= len(before) - len(before.rstrip()) + 1
    return True


def _take_unit(text: str, quantity: Quantity, place: int) -> bool:
    """Take the unit or currency at `place`; say whether there is one."""
    found = UNIT.match(text, place)
    if found is None:
        return False
    quantity.become(UNITS[found["sign"] or found["word"]])
    quantity.end = found.end()
    _take_named_unit(text, quantity)
    half = HALF_MORE.match(text, quantity.end)
    if half is not None and quantity.unit in TIME_UNITS and quantity.low is not None:
        quantity.low = quantity.high = quantity.low + Fraction(1, 2)
        quantity.end = half.end()
    return True


def _take_named_unit(text: str, quantity: Quantity) -> None:
    """What a word before the number makes of its unit: 초속 20m, 섭씨 30도; and 12세기 is which."""
    if quantity.unit not in _NAMED_UNITS:
        return
    before = text[max(quantity.start - _LOOK_BACK, 0) : quantity.start]
    if quantity.unit in ("km", "m"):
        speed = SPEED.search(before)
        quantity.unit = SPEEDS[speed["per"]] if speed else quantity.unit
    elif quantity.unit == "degrees":
        heat = SCALE_OF_HEAT.search(before)
        quantity.unit = SCALES_OF_HEAT[heat["scale"]] if heat else quantity.unit
    elif _is_named_century(text, quantity):
        quantity.kind, quantity.unit = Kind.ORDINAL, ""


def _is_named_century(text: str, quantity: Quantity) -> bool:
    """Whether it is one century, not how many of them passed."""
    if quantity.form is Form.WORDS:
        return False
    return (quantity.high or 0) <= _THIS_CENTURY and CENTURY.match(text, quantity.end) is not None


def _is_age(text: str, end: int) -> bool:
    """Whether 대 at the offset counts years of age, and no machines."""
    if AGES.match(text, end):
        return True
    before = text[max(end - _FAR_BACK, 0) : end].rstrip("0123456789~∼-")
    if AGES_THERE.match(text, end) is None:
        return False
    return AGED.search(before) is not None or _is_of_answers(text, before, end)


def _is_of_answers(text: str, before: str, end: int) -> bool:
    """Whether an age begins a clause of a sentence about answers, and no machines are counted."""
    stop = NEW_SENTENCE.search(text, end)
    sentence = text[max(end - _FAR_BACK, 0) : stop.start() if stop else len(text)]
    begins = CLAUSE_END.search(before) is not None and CLAUSE_BEGINS.match(text, end) is not None
    return begins and ANSWERS.search(sentence) is not None and MACHINES.search(before) is None


def _take_suffix(text: str, quantity: Quantity) -> None:
    """An ending that makes the number an age, an ordinal or the number of a thing."""
    low, end = quantity.low or 0, quantity.end
    if (
        text[end : end + 1] == "대"
        and low % _DECADE == 0
        and _DECADE <= low <= _OLDEST
        and _is_age(text, end)
    ):
        quantity.become(Unit(Kind.MEASURE, "years"))
        quantity.high = (quantity.high or 0) + _DECADE - 1
    elif ORDINAL_SUFFIX.match(text, end):
        quantity.kind = Kind.ORDINAL
    elif LABEL_SUFFIX.match(text, end) and quantity.scale == 1 and quantity.form is Form.PLAIN:
        quantity.kind = Kind.LABEL
        if quantity.low != quantity.high:
            quantity.low = quantity.high = None


def _take_minus(quantity: Quantity, before: str) -> None:
    """A word for below zero, or a minus sign."""
    found = NEGATIVE.search(before)
    if found is None or quantity.low is None or quantity.high is None:
        return
    quantity.low, quantity.high = -quantity.high, -quantity.low
    quantity.start -= len(before) - found.start(found.lastgroup or 0)


def carry(text: str, money: Quantity | None, quantity: Quantity) -> Quantity | None:
    """Give the quantity the currency or unit of the last amount before it, where that holds on.

    It does for a number with a scale and no noun of its own: 350억 유로, 이 중 181억. Gives the
    amount whose currency holds on after the quantity.
    """
    if quantity.kind is Kind.MONEY or is_carried(quantity):
        return quantity
    if money is None or quantity.kind in _NO_AMOUNTS or quantity.unit in TIME_UNITS:
        return money
    if quantity.scale == 1 and not quantity.unit:
        return money
    between = text[money.end : quantity.start]
    if (
        quantity.kind is not None
        or not alike(money.low, quantity.low)
        or not NO_NOUN.match(text, quantity.end)
        or NEW_SENTENCE.search(between)
        or HEADS.search(between)
    ):
        return None
    quantity.become(Unit(money.kind or Kind.MONEY, money.unit, money.currency))
    return quantity


def find_bound(text: str, quantity: Quantity) -> None:
    """Give the quantity the bound that stands beside it; a firmer one than 여 wins over that."""
    if quantity.kind in _UNBOUNDED:
        return
    found = _bound_beside(text, quantity)
    if found is not None and (quantity.bound is None or found[0] is not Bound.ABOUT):
        quantity.bound, quantity.bound_text = found


def _bound_beside(text: str, quantity: Quantity) -> tuple[Bound, str] | None:
    """The bound before or after the number, with its words."""
    start, end = max(quantity.start - _LOOK_BACK, 0), quantity.end
    before = text[start : quantity.start]
    stripped = before.rstrip()
    sign = _SIGNS.get(stripped[-1:])
    if sign is not None and not stripped[-2:-1].isalnum():  # else it stands between two numbers
        return sign, stripped[-1]
    if text[end : end + 1] == "+":
        return Bound.AT_LEAST, "+"
    found = BOUND_BEFORE.search(before) or BOUND_AFTER.match(text, end)
    if found is not None and BY.match(text, end) and OF_OTHER.search(before):
        found = None
    if found is not None and found.lastgroup is not None:
        return Bound(found.lastgroup), found[found.lastgroup]
    if text[end : end + 2].lstrip()[:1] == "명":
        banded = quantity.kind is None and _BAND_OF_PEOPLE.match(text, end) is not None
    else:
        banded = quantity.kind in _IN_BANDS and quantity.unit != "years"
        banded = banded and _BAND.match(text, end) is not None
    return (Bound.ABOUT, text[end]) if banded else None
