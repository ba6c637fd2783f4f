"""What others say: the span of the values in a contest, and whether they can be true together."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from generator.model.contest import Contest
from generator.model.derived import FigureState
from generator.model.quantity import Quantity, Stated
from generator.render import words
from generator.render.catalogue import say
from generator.render.content import Content
from generator.render.values import bare, told
from generator.render.values import noun as noun_of


def rivals(content: Content, long_id: str) -> str:
    """One line on the same thing in the figure's contests: "Others say 3,000 to 4,000."."""
    state = content.derived.figures[long_id]
    others: dict[str, FigureState] = {}
    for contest_id in content.derived.contests_of.get(long_id, ()):
        slug, _, name = contest_id.partition("/")
        contest = content.site.briefings[slug].contests[name]
        for other in (content.state(figure, slug) for figure in contest.figures):
            others[other[0]] = other[1]
    others.pop(long_id, None)
    alike = [s for s in others.values() if s.figure.metric == state.figure.metric]
    return say("rivals.others_say", told=_told(content, alike)) if alike else ""


def spans(content: Content, slug: str, contest: Contest) -> list[str]:
    """For each thing counted in a contest, the span of its values with its noun."""
    groups = by_metric(content, slug, contest)
    return [_told(content, group, with_noun=True) for group in groups.values()]


def by_metric(content: Content, slug: str, contest: Contest) -> Mapping[str, list[FigureState]]:
    """The figures of a contest by what they count, in the contest's order."""
    groups: defaultdict[str, list[FigureState]] = defaultdict(list)
    for name in contest.figures:
        _, state = content.state(name, slug)
        groups[state.figure.metric].append(state)
    return groups


def _told(content: Content, states: Sequence[FigureState], *, with_noun: bool = False) -> str:
    """The span of the values that stand, then what is doubted: "300 to 1,500 (doubted: 20)"."""
    stand = [state for state in states if not state.figure.fallen]
    other = [state for state in states if state.figure.fallen]
    shown = stand or other
    noun = _noun(content, shown) if with_noun else ""
    told = " ".join(filter(None, (_span(content, shown), noun)))
    names = dict.fromkeys(words.STANDINGS_WITHIN[state.figure.standing] for state in other)
    if not other:
        return told
    named = words.listed(names, "or")
    return f"{told} ({named}: {_span(content, other)})" if stand else f"{told} ({named})"


def _span(content: Content, states: Sequence[FigureState]) -> str:
    """From the lowest to the highest value: "3,000 to 4,000"; one value with its bound."""
    unit = content.unit(states[0])
    values = [state.stated for state in states if state.stated is not None]
    if any(value.date is not None for value in values):
        return words.listed(dict.fromkeys(bare(value, unit) for value in values), "or")
    one = dict.fromkeys(told(value, unit) for value in values)
    if len(one) == 1:
        return next(iter(one))
    low = min(value.low for value in values if value.low is not None)
    high = max(value.high for value in values if value.high is not None)
    return bare(Stated(low, high), unit)


def _noun(content: Content, states: Sequence[FigureState]) -> str:
    """The noun after the span of some values."""
    values = [state.stated for state in states if state.stated is not None]
    last = max(values, key=lambda value: value.high or 0)
    return noun_of(last, content.metric(states[0]))


def compatible(content: Content, slug: str, contest: Contest) -> str:
    """Whether the values of a contest can be true together, in words; never "agreed"."""
    groups = by_metric(content, slug, contest)
    pairs = [pair for group in groups.values() for pair in combinations(_amounts(group), 2)]
    said = []
    if len(groups) > 1:
        said.append(say("rivals.different_things_are_counted"))
    if pairs:
        overlapping = sum(one.overlaps(other) for one, other in pairs)
        said.append(_verdict(overlapping, len(pairs)))
    return " ".join(said)


def _amounts(states: Iterable[FigureState]) -> list[Quantity]:
    return [state.quantity for state in states if state.quantity is not None]


def _verdict(overlapping: int, pairs: int) -> str:
    if overlapping == pairs:
        return say("rivals.these_values_are_compatible")
    if overlapping:
        return say("rivals.some_of_these_values")
    return say("rivals.no_two_of_these")
