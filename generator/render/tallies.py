"""How many figures were checked in which way, and what each way means."""

from collections import Counter
from collections.abc import Iterable

from generator.model.derived import FigureState
from generator.model.quantity import Checked
from generator.render import words
from generator.render.catalogue import spoken
from generator.render.views import Check, Tally


def legend() -> tuple[Check, ...]:
    """What the four marks mean, from the strongest."""
    return tuple(
        Check(state.value, words.CHECK_WORDS[state], words.CHECK_MEANINGS[state])
        for state in Checked
    )


def tallies(states: Iterable[FigureState]) -> tuple[Tally, ...]:
    """How many of the figures were checked in each way, from the strongest."""
    counts = Counter(state.checked.value for state in states)
    return tuple(
        Tally(check, spoken().number(counts[state.value]), words.CHECKS_WITHIN[state])
        for state, check in zip(Checked, legend(), strict=True)
    )
