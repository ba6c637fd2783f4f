"""Reads a run of digits with its separators, by the conventions of a language.

The grouping of digits by language follows the Unicode CLDR number symbols; groups of two before
a last group of three (1,50,000) are those of South Asia.
"""

import re
from enum import IntEnum, auto
from fractions import Fraction
from typing import NamedTuple

from generator.text.numbers.grammar import Marks, Value

PATTERN = (
    r"\d{1,3}(?:[\u0020\u00a0\u2007\u2009\u202f'’]\d{3})+(?!\d)(?:[.,]\d+)?"
    r"|(?:\d+[\u0020\u00a0\u2009\u202f]?)?[¼-¾⅐-⅞]"
    r"|(?<![\w.,)\]…])\.\d+(?![.,]?\d)"
    r"|\d+(?:[.,٫٬·，．]\d+)*"
)

_SEPARATORS = re.compile(r"[^\d]")
_PLAIN_FORMS = str.maketrans(
    {"\u00a0": " ", "\u2007": " ", "\u2009": " ", "\u202f": " ", "’": "'", "，": ",", "．": "."}
    | {"·": "."}
)
_HARD_SPACES = re.compile(r"[\u00a0\u2007\u2009\u202f]")
_VULGAR = re.compile(r"[¼-¾⅐-⅞]")
_VULGAR_VALUES = {
    sign: Fraction(value)
    for sign, _, value in (
        item.partition("=")
        for item in [
            "¼=1/4",
            "½=1/2",
            "¾=3/4",
            "⅐=1/7",
            "⅑=1/9",
            "⅒=1/10",
            "⅓=1/3",
            "⅔=2/3",
            "⅕=1/5",
            "⅖=2/5",
            "⅗=3/5",
            "⅘=4/5",
            "⅙=1/6",
            "⅚=5/6",
            "⅛=1/8",
            "⅜=3/8",
            "⅝=5/8",
            "⅞=7/8",
        ]
    )
}
_GROUP = 3
_MOST_CHARACTERS = 60  # nobody counts further, and Python refuses to past some thousands


class Form(IntEnum):
    """How a number is written."""

    PLAIN = auto()  # digits only
    GROUPED = auto()
    DECIMAL = auto()
    DOTTED = auto()  # 1.2.3: a version, an address, a date
    BROKEN = auto()  # 12,34,56: no number
    WORDS = auto()


class Digits(NamedTuple):
    """A run of digits as read: `others` are values it could have been meant to be.

    `measured` is the one value that is left where a scale or unit follows: nobody writes three
    decimals of a soldier, and nobody 3,307 billions.
    """

    value: Value | None
    form: Form
    others: tuple[Value, ...] = ()
    measured: Value | None = None


def read_digits(raw: str, marks: Marks) -> Digits:
    """Read digits of any script with separators, as `PATTERN` finds them."""
    if len(raw) > _MOST_CHARACTERS:
        return Digits(None, Form.BROKEN)
    return Digits(int(raw), Form.PLAIN) if raw.isdecimal() else _marked(raw, marks)


def _marked(raw: str, marks: Marks) -> Digits:
    """Digits with separators or a fraction sign."""
    if _VULGAR.search(raw):
        whole = raw[:-1].strip()
        return Digits(int(whole or 0) + _VULGAR_VALUES[raw[-1]], Form.DECIMAL)
    if raw[0] == ".":
        return Digits(_decimal("0", raw[1:]), Form.DECIMAL)
    hard = _HARD_SPACES.search(raw) is not None
    raw = raw.translate(_PLAIN_FORMS)
    if "٫" in raw or "٬" in raw:
        return _arabic(raw)
    groups = _SEPARATORS.split(raw)
    separators = _SEPARATORS.findall(raw)
    if separators[0] in " '":
        return _spaced(groups, separators, certain=hard or marks.spaced or separators[0] == "'")
    if len(separators) == 1:
        return _single(groups[0], groups[1], separators[0], marks)
    return _several(groups, separators)


def _arabic(raw: str) -> Digits:
    """Digits with the Arabic decimal and thousands separators, which are never mistaken."""
    whole, _, decimals = raw.replace("٬", "").partition("٫")
    if not whole.isdecimal() or not (decimals or "0").isdecimal():
        return Digits(None, Form.BROKEN)
    if decimals:
        return Digits(_decimal(whole, decimals), Form.DECIMAL)
    return Digits(int(whole), Form.GROUPED)


def _spaced(groups: list[str], separators: list[str], *, certain: bool) -> Digits:
    """Groups apart by spaces or apostrophes; a plain space may also stand between two numbers."""
    decimals = groups.pop() if separators[-1] in ".," else ""
    value: Value = int("".join(groups))
    if decimals:
        return Digits(_decimal("".join(groups), decimals), Form.DECIMAL)
    if certain or groups[1].startswith("0") or len(groups) > 2:  # noqa: PLR2004  12 300 000
        return Digits(value, Form.GROUPED)
    return Digits(value, Form.GROUPED, (int(groups[0]), int(groups[1])), value)


def _single(whole: str, rest: str, separator: str, marks: Marks) -> Digits:
    """One separator: thousands, decimals, or either."""
    decimal = _decimal(whole, rest)
    groups = len(rest) == _GROUP and len(whole) <= _GROUP and not whole.startswith("0")
    if not groups:
        return _not_thousands(whole, rest, separator, marks)
    thousands = int(whole + rest)
    if separator in marks.thousands:
        return Digits(thousands, Form.GROUPED)
    if separator in marks.loose:
        return Digits(thousands, Form.GROUPED, (decimal,), None if marks.doubt else decimal)
    return Digits(decimal, Form.DECIMAL, (thousands,), None if marks.doubt else decimal)


def _not_thousands(whole: str, rest: str, separator: str, marks: Marks) -> Digits:
    """One separator that cannot group: decimals, or a slip where it is no decimal mark."""
    decimal = _decimal(whole, rest)
    if separator == marks.decimal or separator in marks.loose or int(whole) == 0:
        return Digits(decimal, Form.DECIMAL)
    if len(rest) >= _GROUP:
        return Digits(None, Form.BROKEN)
    return Digits(decimal, Form.DECIMAL, (int(whole), int(rest)), decimal)


def _several(groups: list[str], separators: list[str]) -> Digits:
    """Two separators or more, without spaces: their order says which is which."""
    *leading, last = separators
    if len(set(separators)) == 1:
        if _grouped(groups):
            return Digits(int("".join(groups)), Form.GROUPED)
        return Digits(None, Form.DOTTED if last == "." else Form.BROKEN)
    if len(set(leading)) == 1 and _grouped(groups[:-1]):
        return Digits(_decimal("".join(groups[:-1]), groups[-1]), Form.DECIMAL)
    return Digits(None, Form.BROKEN)


def _grouped(groups: list[str]) -> bool:
    """Whether the groups are a number's: threes, or twos before a last three."""
    first, *middle, last = groups
    if len(first) > _GROUP or first.startswith("0") or len(last) != _GROUP:
        return False
    sizes = {len(group) for group in middle}
    return sizes <= {_GROUP} or (sizes == {2} and len(first) < _GROUP)


def _decimal(whole: str, decimals: str) -> Value:
    """A decimal number, exactly; digits of any script."""
    digits = int(whole + decimals)
    value = Fraction(digits, 10 ** len(decimals))
    return value.numerator if value.denominator == 1 else value
