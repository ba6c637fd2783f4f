"""Finds and reads the numbers of a Korean text."""

import re
from collections.abc import Iterator
from fractions import Fraction
from re import Match

from msgspec.structs import replace

from generator.text.bounds import Bound
from generator.text.numbers.digits import Form
from generator.text.numbers.east.amounts import Amount, fraction, is_plausible, mixed, words
from generator.text.numbers.east.calendar import (
    DATE,
    DOTTED_DAYS,
    EARLY,
    LASTING,
    TIME,
    UNTIL,
)
from generator.text.numbers.east.context import carry, complete, find_bound
from generator.text.numbers.east.tables import (
    CHANGE,
    COUNTED,
    COUNTED_AFTER_DIGITS,
    COUNTED_CLOSELY,
    CROWD,
    DAYS,
    DAYS_END,
    DENIED,
    FEW_NOUNS,
    FREE,
    HALVES,
    LOOKALIKE,
    NATIVE,
    NEAR,
    NOUN,
    NTH,
    OF_EACH,
    OF_WHOLE,
    PART,
    RANGE,
    SCAN,
    SCORE,
    SLASHED,
    UNIT,
    VAGUE_END,
)
from generator.text.numbers.grammar import Unit, Value
from generator.text.numbers.line import lowered
from generator.text.numbers.moments import CHAIN, CLOCK, NUMERIC, years
from generator.text.numbers.quantity import Quantity
from generator.text.numbers.reading import Kind

_HANJA = str.maketrans(
    "〇一二三四五六七八九十百千万萬億亿兆人名年月日時时約约余餘個个円分之",
    "영일이삼사오육칠팔구십백천만만억억조명명년월일시시약약여여개개엔분의",
)
_GENERATION = re.compile(r"(?<=\d)G(?![A-Za-z])")
_NEAR = 4
_CROWDS = frozenset(("십만", "백만", "천만", "이천만", "삼천만", "오천만", "칠천만"))
_WHOLE = frozenset(("half", "hour", "nth", "half_of", "maiden"))
_DECADE, _TEN, _HUNDRED = 10, 10, 100
_NOT_STATED = frozenset((Kind.LABEL, Kind.ORDINAL, Kind.UNREAD, Kind.TIME, Kind.DATE))
_FIRST_YEAR, _FIRST_ROUND_YEAR, _END_OF_YEARS = 100, 1500, 2100


def quantities(text: str) -> Iterator[Quantity]:
    """The numbers of a text, in order."""
    text = _lowered(text).replace("以上", "이상").replace("以下", "이하").translate(_HANJA)
    place = 0
    money: Quantity | None = None
    denies = " 아니" in text or " 아닌" in text
    while (match := SCAN.search(text, place)) is not None:
        found = _digits(text, match.start()) if match["digits"] else _words(text, match)
        place = match.end()
        if found is not None:
            if denies and found.kind not in _NOT_STATED and DENIED.match(text, found.end):
                found = _made(found.start, found.end, None, Kind.UNREAD, found.form)
            money = carry(text, money, found)
            find_bound(text, found)
            place = max(found.end, place)
            yield found


def _lowered(text: str) -> str:
    """The text in lower case, but for the G of a generation (5G), which is no gram."""
    lower = lowered(text)
    if "G" not in text:
        return lower
    for match in _GENERATION.finditer(text):
        lower = lower[: match.start()] + "G" + lower[match.end() :]
    return lower


def _made(start: int, end: int, value: Value | None, kind: Kind | None, form: Form) -> Quantity:
    """A quantity; it has no words in the sense of the languages that part words by spaces."""
    return Quantity(start, end, 0, 0, value, value, form, kind=kind, words=form is Form.WORDS)


def _words(text: str, match: Match[str]) -> Quantity | None:
    """A number that is written in words, or None where they are other words."""
    if match["lead"]:
        return _led(text, match)
    share = _share(text, match.start())
    if share is not None:
        return share
    if match["vague"]:
        counts = COUNTED.match(text, match.end()) or VAGUE_END.match(text, match.end())
        return _made(*match.span(), None, Kind.UNREAD, Form.WORDS) if counts else None
    if match["compound"]:
        return _made(*match.span(), words(match[0]), Kind.COUNT, Form.WORDS)
    if match["days"]:
        days = _measured(match, DAYS[match[0]], "days")
        return days if DAYS_END.match(text, match.end()) else None
    return _whole(match) if match.lastgroup in _WHOLE else _counted(text, match)


def _whole(match: Match[str]) -> Quantity:
    """A word that says all by itself: half, first, half a year, two o'clock."""
    start, end = match.span()
    if match["half"]:
        return _made(start, end, Fraction(1, 2), Kind.SHARE, Form.WORDS)
    if match["hour"]:
        return _made(start, end, None, Kind.TIME, Form.WORDS)
    if match["nth"] or match["maiden"]:
        return _made(start, end, NTH.get(match[0], 1), Kind.ORDINAL, Form.WORDS)
    return _measured(match, Fraction(1, 2), HALVES[match["half_of"]])


def _measured(match: Match[str], value: Value, unit: str) -> Quantity:
    """A number whose word holds its unit."""
    made = _made(*match.span(), value, None, Form.WORDS)
    made.become(Unit(Kind.MEASURE, unit))
    return made


def _counted(text: str, match: Match[str]) -> Quantity | None:
    """A number in words before what it counts."""
    start, end = match.span()
    if LOOKALIKE.match(text, start):
        return None
    few = match[0] in ("네", "열") and FEW_NOUNS.match(text, end)
    if few or (match[0] in FREE and NOUN.match(text, end) and not COUNTED.match(text, end)):
        return _made(start, end, NATIVE[match[0]], Kind.COUNT, Form.WORDS)
    if match["sino"] and match[0] in _CROWDS and CROWD.match(text, end):
        return _made(start, end, words(match[0]), Kind.COUNT, Form.WORDS)
    if match["sino"] and not COUNTED.match(text, end) and end - start > 1:
        end -= 1  # 삼십일 동안: the last letter may be a unit
    alone = match["sino"] and end - start == 1
    if not COUNTED.match(text, end) or (alone and not COUNTED_CLOSELY.match(text, end)):
        return None
    if match["sino"] and not alone and not is_plausible(text, start, end):
        return None
    made = _made(start, end, None, None, Form.WORDS)
    if match["near"]:
        made.low, made.high = NEAR[match[0]]
        if made.low == made.high:
            made.bound, made.bound_text = Bound.ABOUT, match[0]
    else:
        made.low = made.high = words(text[start:end])
    complete(text, made)
    return made


def _led(text: str, match: Match[str]) -> Quantity | None:
    """A scale in letters before digits: 만 5천 명 is 15,000, but 만 19세 is just nineteen."""
    scale, amount = words(match[0].strip()), mixed(text, match.end())
    if amount.value is None or amount.value >= scale:
        return None
    if not COUNTED_AFTER_DIGITS.match(text, amount.end):
        return None
    made = _made(match.start(), amount.end, scale + amount.value, None, Form.GROUPED)
    complete(text, made)
    return made


def _digits(text: str, start: int) -> Quantity:
    """A number, date or time that starts with digits."""
    moment = _moment(text, start) or _share(text, start)
    if moment is not None:
        return moment
    score = SCORE.match(text, start)
    if score is not None:
        return _made(start, score.end(), None, Kind.UNREAD, Form.PLAIN)
    quantity = _quantity(mixed(text, start), start)
    if quantity.low is None:
        return quantity
    quantity = _ranged(text, quantity)
    complete(text, quantity)
    return quantity


def _moment(text: str, start: int) -> Quantity | None:
    """The date or time of day that starts here, or a day that gave its name to an event."""
    for pattern in (NUMERIC, DATE):
        found = pattern.match(text, start)
        if found is not None:
            lasts = found[0][-1] == "일" and LASTING.search(text[max(start - _NEAR, 0) : start])
            return None if lasts else _until(text, _date(found))
    early = EARLY.match(text, start) if text[start + 3 : start + 4] == "년" else None
    if early is not None:
        return _date(early)
    for pattern in (CLOCK, TIME):
        found = pattern.match(text, start)
        if found is not None:
            return _until(text, _made(start, found.end(), None, Kind.TIME, Form.PLAIN))
    found = DOTTED_DAYS.match(text, start) or CHAIN.match(text, start)
    return None if found is None else _made(start, found.end(), None, Kind.LABEL, Form.PLAIN)


def _until(text: str, first: Quantity | None) -> Quantity | None:
    """The span that begins with a date or hour, or the date or hour: 18일부터 28일까지."""
    link = None if first is None else UNTIL.match(text, first.end)
    if first is None or link is None or not text[link.end() : link.end() + 1].isdecimal():
        return first
    second = _moment(text, link.end())
    if second is None or second.kind is not first.kind:
        return first
    low = second.low if first.low is None else first.low
    high = low if second.high is None else second.high
    if low is not None and high is not None and low > high:
        return first
    return replace(first, end=second.end, low=low, high=high)


def _date(found: Match[str]) -> Quantity | None:
    """A date with the years it names; None where they are too far off, so years that passed."""
    groups = found.groupdict()
    low, high = years(groups)
    if low is not None and high is not None:
        round_ = low % _HUNDRED == 0 and low < _FIRST_ROUND_YEAR
        if round_ or not _FIRST_YEAR <= low <= high < _END_OF_YEARS:
            return None
        if groups.get("decade"):
            high = low + _DECADE - 1
    return replace(_made(found.start(), found.end(), low, Kind.DATE, Form.PLAIN), high=high)


def _share(text: str, start: int) -> Quantity | None:
    """A fraction, whole first: 3분의 1; 5명 중 1명."""
    found = PART.match(text, start)
    if found is not None:
        value = fraction(found["part"], found["whole"])
        kind = Kind.UNREAD if value is None else Kind.SHARE
        return _made(start, found.end(), value, kind, _form(found))
    found = SLASHED.match(text, start)
    if found is not None:
        value = fraction(found["part"], found["whole"])
        proper = value is not None and 0 < value < 1 and int(found["whole"]) <= _HUNDRED
        made = _made(start, found.end(), value, Kind.SHARE, Form.PLAIN)
        return made if proper else replace(made, kind=Kind.UNREAD, low=None, high=None)
    found = OF_WHOLE.match(text, start)
    found = found or OF_EACH.match(text, start)
    if found is None:
        return None
    value = fraction(found["part"], found["whole"])
    whole = int(found["whole"]) if found["whole"].isdecimal() else words(found["whole"])
    if value is None or not 0 < value < 1 or not (whole <= _TEN or whole == _HUNDRED):
        return None
    return _made(start, found.end(), value, Kind.SHARE, _form(found))


def _form(found: Match[str]) -> Form:
    """Whether digits stand in what was found."""
    return Form.PLAIN if any(map(str.isdecimal, found[0])) else Form.WORDS


def _quantity(amount: Amount, start: int) -> Quantity:
    """An amount as a quantity."""
    digits = amount.digits
    if amount.value is None:
        kind = Kind.LABEL if digits.form is Form.DOTTED else Kind.UNREAD
        return _made(start, amount.end, None, kind, digits.form)
    made = _made(start, amount.end, amount.value, None, digits.form)
    if amount.scaled:
        made.scale = Fraction(amount.value) / amount.lead if amount.lead else 0
        made.mantissa = amount.lead
    else:
        made.others, made.measured = digits.others, digits.measured
    return made


def _ranged(text: str, first: Quantity) -> Quantity:
    """The range that begins with a number, or the number: 1만~1만2천, 3~4천, 60%~70%."""
    unit = UNIT.match(text, first.end)
    link = RANGE.match(text, unit.end() if unit else first.end)
    if link is None:
        return first
    second = _quantity(mixed(text, link.end()), link.end())
    if first.low is None or second.low is None:
        return first
    low = first.low
    if first.scale == 1 and second.scale and first.low < second.mantissa:
        low = first.low * second.scale
    unit = UNIT.match(text, second.end)
    changes = link["word"] and CHANGE.match(text, unit.end() if unit else second.end)
    if low >= second.low or changes:
        return first
    return replace(first, end=second.end, low=low, high=second.low, scale=second.scale, others=())
