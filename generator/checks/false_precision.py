"""A calculated value is typed with no more digits than what it was computed from carries.

**Why.** A share of "about 300" in "about 3,000" is a tenth. Written as 10.27 percent it claims to
know single soldiers, which nobody does.

**Bad.** Both inputs are round:

    - id: killed-share
      derive: share(killed, casualties)
      value: 10.27

**Mend.** Leave `value` out, or write it with as many digits as the input with the fewest. In a sum
no place counts that is finer than the last place of an input. The zeros at the end of an "about"
number carry nothing.

**Not meant.** Two digits, which are always allowed in a quotient or product; fractions, and figures
without a `value` of their own.
"""

from collections.abc import Iterator
from fractions import Fraction

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived, FigureState
from generator.model.site import Site
from generator.model.sums import tree
from generator.text.bounds import Bound
from generator.text.expressions import Operation

GROUP = "arithmetic"
SEVERITY = Severity.ERROR

_ADDING = frozenset({"+", "sum", "negate", "min", "max"})
_ALWAYS = 2


def check(_site: Site, derived: Derived) -> Iterator[Finding]:
    """Calculated figures whose typed value is finer than their inputs."""
    for state in derived.figures.values():
        expression = tree(state.figure)
        if state.quantity is None or state.figure.value is None:
            continue
        if not isinstance(expression, Operation):
            continue
        text = _typed(state, "value")
        inputs = list(_inputs(derived, state))
        if "/" in text or not inputs:
            continue
        if expression.operator in _ADDING:
            name, coarsest = max(inputs, key=lambda one: _place(one[1]))
            wrong = _place(_stripped(text)) < _place(coarsest)
        else:
            name, coarsest = min(inputs, key=lambda one: _digits(one[1]))
            wrong = _digits(_stripped(text)) > max(_digits(coarsest), _ALWAYS)
        if wrong:
            span = state.figure.origin.at("value").span
            message = f"{text} claims more than `{name}` carries, from which it is computed"
            yield Finding(span, message, "write it with fewer digits, or leave `value` out")


def _inputs(derived: Derived, state: FigureState) -> Iterator[tuple[str, str]]:
    """The figures that a calculation rests on in the end, each with its digits that carry."""
    waiting, seen = list(state.inputs), set(state.inputs)
    while waiting:
        # All are there: a calculation has a result only if all that it builds on has.
        used = derived.figures[waiting.pop()]
        new = [name for name in used.inputs if name not in seen]
        waiting.extend(new)
        seen.update(new)
        for key in ("value", "low", "high"):
            if used.figure.derive is None and getattr(used.figure, key) is not None:
                text = _typed(used, key)
                if "/" not in text:
                    about = used.figure.bound is Bound.ABOUT
                    yield used.figure.id, _stripped(text) if about else text


def _typed(state: FigureState, key: str) -> str:
    return str(state.figure.origin.at(key).node.value).lstrip("+-")


def _stripped(text: str) -> str:
    """The number with underscores for the zeros at its end, which carry nothing."""
    kept = text.rstrip("0.")
    return kept + "".join("." if one == "." else "_" for one in text[len(kept) :])


def _place(text: str) -> Fraction:
    """What one of the last digit that carries is worth."""
    whole, _, decimals = text.partition(".")
    carried = decimals.rstrip("_")
    if carried:
        return Fraction(1, 10 ** len(carried))
    return Fraction(10 ** (len(whole) - len(whole.rstrip("_"))))


def _digits(text: str) -> int:
    """How many digits carry."""
    return len(text.replace(".", "").lstrip("0").rstrip("_"))
