"""What is calculated together is alike, or the reader is told why it may be combined.

**Why.** Killed in one place and wounded in another, or in different months, add up to a number
that nobody ever claimed.

**Bad.** One is of January, the other of April:

    - id: casualties
      derive: killed-january + wounded-april

**Mend.** Compute from figures of one subject, place, date, class and kind of count. Where they
differ and it is right all the same, say to the reader in `because:` why.

**Not meant.** Different dates in `change(a, b)`, which tells how a number changed; different kinds
of metric where one is multiplied or divided by the other; a place, a kind of count that one of
them does not give.
"""

import re
from collections.abc import Callable, Iterator, Mapping

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived, FigureState
from generator.model.figure import Figure
from generator.model.scalars import Unknown
from generator.model.site import Site

GROUP = "arithmetic"
SEVERITY = Severity.ERROR

Trait = Callable[[Figure], str]

_RATIO = re.compile(r"\s[*/]\s|\bshare\(")
_CHANGE = re.compile(r"\s*change\(")
# A kind of metric is missing only where the metric itself is wrong, which is told there.
_MAY_BE_MISSING = frozenset({"place", "count", "kind of metric"})
_OF_TIME = frozenset({"as_of", "covers"})
_MIXED = "\0"


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Calculated figures whose inputs differ in what they are of, without a reason."""
    for name, state in derived.figures.items():
        derive = state.figure.derive
        if derive is None or state.figure.because is not None or state.failures:
            continue
        traits = dict(_traits(site))
        if _RATIO.search(derive):
            del traits["kind of metric"]
        if _CHANGE.match(derive):
            traits = {key: trait for key, trait in traits.items() if key not in _OF_TIME}
        told = [_difference(derived, name, *item) for item in traits.items()]
        differ = "; ".join(words for words in told if words)
        if differ:
            message = f"what it is computed from differs in {differ}"
            mend = "say in `because:` why they may be combined, or compute it from like figures"
            yield Finding(state.figure.origin.at("derive").span, message, mend)


def _traits(site: Site) -> Mapping[str, Trait]:
    """What inputs must have in common, each as text, "" where a figure does not say."""
    return {
        "subject": lambda figure: figure.subject or "",
        "place": lambda figure: figure.place or "",
        "as_of": _as_of,
        "covers": lambda figure: figure.covers.text if figure.covers else "",
        "class": lambda figure: ", ".join(f"{k} {v}" for k, v in sorted(figure.class_.items())),
        "count": lambda figure: str(figure.count or ""),
        "kind of metric": lambda figure: _kind(site, figure),
    }


def _as_of(figure: Figure) -> str:
    dated = figure.as_of
    return "" if dated is None or dated.date is Unknown.UNKNOWN else dated.date.text


def _kind(site: Site, figure: Figure) -> str:
    metric = site.vocabulary.metrics.get(figure.metric)
    return str(metric.kind) if metric else ""


def _difference(derived: Derived, name: str, key: str, trait: Trait) -> str:
    """How the inputs of a figure differ in one trait; "" where they do not."""
    found: dict[str, str] = {}
    for used in derived.figures[name].inputs:
        value = _of(derived, used, trait, frozenset({name}))
        if value != _MIXED and (value or key not in _MAY_BE_MISSING):
            found.setdefault(value, used.rpartition("/")[2])
    if len(found) <= 1:
        return ""
    told = (f"{value or 'none'} ({of})" for value, of in found.items())
    return f"{key}: {', '.join(told)}"


def _of(derived: Derived, name: str, trait: Trait, above: frozenset[str]) -> str:
    """A figure's trait; what a calculated figure does not say itself is that of its inputs."""
    state: FigureState | None = derived.figures.get(name)
    if state is None or name in above:
        return _MIXED
    own = trait(state.figure)
    if own or state.figure.derive is None:
        return own
    inputs = {_of(derived, used, trait, above | {name}) for used in state.inputs}
    return inputs.pop() if len(inputs) == 1 else _MIXED
