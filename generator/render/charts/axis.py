"""The scale of a picture with the words at its ticks, as many as there is room for."""

from collections.abc import Callable, Sequence
from fractions import Fraction

from generator.render.charts import calendar, scale
from generator.render.charts.data import Matter
from generator.render.charts.frame import Frame
from generator.render.charts.labels import cut, width
from generator.render.charts.picture import Text
from generator.render.charts.scale import Scale, Tick

MOST = 7
"""The most ticks of a scale."""
_APART = 12

Ticks = Callable[[int], tuple[Tick, ...]]


def of_values(matter: Matter, low: Fraction, high: Fraction) -> Ticks:
    """The ticks of the values that a chart draws, for so many of them at most."""

    def found(most: int) -> tuple[Tick, ...]:
        if matter.dates:
            return calendar.ticks(low, high, most)
        return tuple(Tick(n, _told(matter, n)) for n in scale.round_values(low, high, most))

    return found


def of_days(low: Fraction, high: Fraction) -> Ticks:
    """The ticks of a scale of time, for so many of them at most."""
    return lambda most: calendar.ticks(low, high, most)


def _told(matter: Matter, value: Fraction) -> str:
    sign = "−" if value < 0 and matter.sign else ""
    return f"{sign}{matter.sign}{scale.told(abs(value) if sign else value)}{matter.after}"


def fitted(
    ticks: Ticks, ends: tuple[Fraction, Fraction], frame: Frame, y: Fraction
) -> tuple[Scale, tuple[Text, ...]]:
    """The scale on the pixels of `ends` with the most ticks whose words stand apart, and these."""
    for most in range(MOST, 1, -1):
        made = Scale(ticks(most), *ends)
        words = [tick.words for tick in made.ticks]
        texts = _texts(made, words, frame, y)
        if _stand_apart(texts):
            return made, texts
    room = (frame.width - _APART) // 2
    first, last = (cut(words[each], room) for each in (0, -1))
    ends_only = Scale((made.ticks[0], made.ticks[-1]), *ends)
    left, right = _texts(ends_only, [first, last], frame, y)
    return made, (Text(min(left.x, right.x), y, left.words, "muted"), right)


def _texts(made: Scale, words: Sequence[str], frame: Frame, y: Fraction) -> tuple[Text, ...]:
    """The words of the ticks, each in the middle of its own and all inside the frame."""
    found = []
    for tick, said in zip(made.ticks, words, strict=True):
        most = frame.width - width(said)
        x = min(max(made.at(tick.value) - Fraction(width(said), 2), Fraction(0)), Fraction(most))
        found.append(Text(x, y, said, "muted"))
    return tuple(found)


def _stand_apart(texts: Sequence[Text]) -> bool:
    return all(
        one.box.right + _APART <= other.box.left and one.box.left >= 0
        for one, other in zip(texts, texts[1:], strict=False)
    )
