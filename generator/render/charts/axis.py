"""The scale of a picture with the words at its ticks, as many as there is room for."""

from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import pairwise

from generator.render.catalogue import say
from generator.render.charts import calendar, scale
from generator.render.charts.data import Matter
from generator.render.charts.frame import Frame
from generator.render.charts.scale import Scale, Tick
from generator.render.labels import cut, width
from generator.render.picture import Text

MOST = 7
"""The most ticks of a scale."""
_FEWEST = 2
_APART = 12

Make = Callable[[int, tuple[Fraction, Fraction]], Scale]
"""Makes a scale with so many ticks at most, on the pixels from one end to the other."""


def of_values(matter: Matter, low: Fraction, high: Fraction) -> Make:
    """A scale of what a chart draws, from round value to round value; or of days."""
    if matter.dates:
        return of_days(low, high)

    def made(most: int, ends: tuple[Fraction, Fraction]) -> Scale:
        found = scale.round_values(low, high, most)
        return scale.around(tuple(Tick(value, _told(matter, value)) for value in found), ends)

    return made


def of_days(low: Fraction, high: Fraction) -> Make:
    """A scale of time, which begins and ends with the days that are drawn."""
    first, last = (low, high) if low != high else (low - (low > 1), high + (low == 1))
    return lambda most, ends: Scale(first, last, calendar.ticks(first, last, most), *ends)


def _told(matter: Matter, value: Fraction) -> str:
    if matter.percent:
        return say("numbers.percent", number=scale.told(value))
    if not matter.symbol:
        return scale.told(value)
    sign = "−" if value < 0 else ""
    return sign + say("numbers.money", symbol=matter.symbol, number=scale.told(abs(value)))


def fitted(
    make: Make, ends: tuple[Fraction, Fraction], frame: Frame, y: Fraction
) -> tuple[Scale, tuple[Text, ...]]:
    """The scale on the pixels of `ends` with the most ticks whose words stand apart, and these.

    Where even two do not, the words of one tick alone.
    """
    for most in range(MOST, _FEWEST, -1):
        made = make(most, ends)
        texts = tuple(_text(made, tick, frame, y) for tick in made.ticks)
        if _stand_apart(texts):
            return made, texts
    made = make(_FEWEST, ends)
    last = _text(made, made.ticks[-1], frame, y)
    first = _text(made, made.ticks[0], frame, y)
    return made, (first, last) if _stand_apart((first, last)) else (last,)


def _text(made: Scale, tick: Tick, frame: Frame, y: Fraction) -> Text:
    """The words of a tick: in the middle of it, if they are to stay in the frame, else near."""
    words = cut(tick.words, frame.width)
    most = Fraction(frame.width - width(words))
    x = min(max(made.at(tick.value) - Fraction(width(words), 2), Fraction(0)), most)
    return Text(x, y, words, "muted")


def _stand_apart(texts: Sequence[Text]) -> bool:
    return all(one.box.right + _APART <= other.box.left for one, other in pairwise(texts))
