"""What the number reader gives back: where a numeral stands, and what it says."""

from enum import StrEnum
from fractions import Fraction

from msgspec import Struct

from generator.text.bounds import Bound


class Kind(StrEnum):
    """What a numeral does in its sentence.

    `LABEL` and `ORDINAL` name or order and count nothing. `UNREAD` is a numeral without one honest
    value: "thousands", "several hundred", "12,34,56", "3-2".
    """

    COUNT = "count"
    MONEY = "money"
    SHARE = "share"
    POINTS = "points"
    DATE = "date"
    TIME = "time"
    ORDINAL = "ordinal"
    MEASURE = "measure"
    LABEL = "label"
    UNREAD = "unread"


class Reading(Struct, frozen=True):
    """One numeral of a text.

    `start` and `end` are character offsets [start, end) of the numeral with its scale, unit and
    currency, without the bound words; `text` is what stands there. `low` and `high` are equal for
    a single value. What they hold depends on the kind:

    - COUNT, MONEY, MEASURE, ORDINAL: the number, in the unit or currency named beside it;
    - SHARE: the fraction itself (33.7 percent is 337/1000, "1 in 5" is 1/5);
    - POINTS: percentage points (3 points is 3);
    - DATE: the year or first and last year, None where only a day or month is named;
    - TIME: None, the text says it;
    - LABEL: the number in the name (COVID-19 is 19), None where there is not exactly one;
    - UNREAD: None.

    `bound_text` is the bound's words as they stand, "" where there are none. `unit` is one of the
    names in `units.py`, the same in every language. `currency` is an ISO 4217 code or "".
    `ambiguous` holds the other values that `low` could have been meant to be, in the same measure.
    `in_words` is true where no digit stands in the numeral.
    """

    start: int
    end: int
    text: str
    low: Fraction | None
    high: Fraction | None
    bound: Bound | None
    bound_text: str
    kind: Kind
    unit: str
    currency: str
    ambiguous: tuple[Fraction, ...]
    in_words: bool
