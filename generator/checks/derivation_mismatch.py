"""Every calculation has a result, and what is stated beside it agrees with it.

**Why.** A sum that was typed by hand goes stale when one of its parts changes. A source's own
total is a test of ours.

**Bad.** 300 + 2,700 is 3,000:

    derive: nis-killed + nis-wounded
    value: 3100

**Mend.** Write what the calculation gives, or leave `value` out. Operators stand between spaces;
there are `sum()`, `share(a, b)`, `change(a, b)`, `min()`, `max()` and brackets. A plain number only
multiplies or divides: one that is added is a figure, with its own evidence. Where a source's
total really differs, say `stance: disputes`.

**Not meant.** Differences within the rounding of what is written: 33.3 for a third of a hundred,
3.4 billion for 3,412,000,000, "about 3,000" for 2,987; the 1 of `1 - share(a, b)`.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from generator.diagnostics.amounts import ranged, typed
from generator.diagnostics.finding import Finding, Fix, Severity
from generator.model.amounts import amounts
from generator.model.derived import Derived, FigureState
from generator.model.evidence import Reads, Stance
from generator.model.site import Site
from generator.model.sums import tree
from generator.model.vocabulary import MetricKind
from generator.text.bounds import Bound
from generator.text.expressions import Constant, Expression, Name, Operation, names
from generator.text.numbers import read

GROUP = "arithmetic"
SEVERITY = Severity.ERROR
# Without a result there is nothing to show.
FIXED = True

Ends = tuple[Fraction, Fraction]

_SUMS = frozenset({"+", "sum"})


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Calculations without a result, and stated values and evidence that disagree with one."""
    yield from derived.failed("derivation-mismatch")
    for state in derived.figures.values():
        if not site.vocabulary.knows(state.figure.metric):
            # In what the result is to be told is not known.
            continue
        expression = tree(state.figure)
        if expression is not None and not state.failures:
            yield from _constants(site, state, expression)
        if state.figure.derive is not None and state.stated and state.stated.ends:
            yield from _value(state, state.figure.value, state.stated.ends)
            yield from _bound(state, state.stated.bound)
            yield from _evidence(site, state, state.stated.ends)


def _constants(site: Site, state: FigureState, expression: Expression) -> Iterator[Finding]:
    """Plain numbers that are a part of a sum and come from nowhere."""
    spot = state.figure.origin.at("derive")
    # A calculation of plain numbers alone is a figure without evidence.
    if isinstance(expression, Operation) and any(names(expression)):
        operands = expression.operands
        for operand in operands:
            if any(names(operand)):
                yield from _constants(site, state, operand)
            elif expression.operator in _SUMS and not _is_whole(site, state, operand, operands):
                span = spot.within(operand.start, operand.end)
                mend = "make it a figure with evidence of its own; a plain number can only multiply"
                yield Finding(span, "this number is added or taken away and has no source", mend)


def _is_whole(
    site: Site, state: FigureState, operand: Expression, beside: Sequence[Expression]
) -> bool:
    """Whether it is the 1 of which shares are taken, or to which growth is added."""
    ones = [operand.operands[0]] if isinstance(operand, Operation) else [operand]
    whole = all(isinstance(one, Constant) and one.value == 1 for one in ones)
    return whole and any(_is_share(site, state, each) for each in beside)


def _is_share(site: Site, state: FigureState, expression: Expression) -> bool:
    if isinstance(expression, Name):
        figure = site.figure(expression.id, state.briefing.slug)
        metric = site.vocabulary.metrics.get(figure.metric) if figure else None
        return metric is not None and metric.kind in {MetricKind.SHARE, MetricKind.RATE}
    if isinstance(expression, Constant):
        return False
    turned = any(_is_share(site, state, operand) for operand in expression.operands)
    return turned or expression.operator in {"share", "change", "invert"}


def _value(state: FigureState, value: Fraction | None, result: Ends) -> Iterator[Finding]:
    spot = state.figure.origin.at("value")
    if value is None or _agree(result, (value, value), _slack(spot.node.value, value)):
        return
    message = f"`value` is {ranged(value, value)}; the calculation gives {ranged(*result)}"
    if result[0] == result[1]:
        right = typed(_rounded(result[0], spot.node.value))
        mend = f"write {right}, or leave `value` out"
        yield Finding(spot.span, message, mend, Fix(spot.span, right))
    else:
        yield Finding(spot.span, message, "leave `value` out")


def _bound(state: FigureState, bound: Bound | None) -> Iterator[Finding]:
    stated = state.figure.bound
    if state.figure.value is not None and stated not in {None, bound}:
        gives = f"`{bound}`" if bound else "no bound"
        message = f"`bound` is `{stated}`; the calculation gives {gives}"
        yield Finding(state.figure.origin.at("bound").span, message, "leave `bound` out")


def _evidence(site: Site, state: FigureState, result: Ends) -> Iterator[Finding]:
    """Sources that state the total, or whatever it is, themselves."""
    for i, evidence in enumerate(state.figure.evidence):
        if evidence.stance is not Stance.SUPPORTS:
            continue
        said = [*_found(site, state, i), *_entered(state, i, evidence.reads)]
        if not any(_agree(result, ends, slack) for ends, slack in said):
            told = ", ".join(dict.fromkeys(ranged(*ends) for ends, _ in said)) or "no number"
            message = f"the source has {told}; the calculation gives {ranged(*result)}"
            mend = "correct the inputs or the evidence, or say `stance: disputes` or `context`"
            key = "reads" if evidence.reads else "quote"
            yield Finding(state.figure.origin.at("evidence", i, key).span, message, mend)


def _found(site: Site, state: FigureState, i: int) -> Iterator[tuple[Ends, Fraction]]:
    """The numbers in a quote or in a page's printed words, each with its rounding."""
    evidence, verdict = state.figure.evidence[i], state.verdicts[i]
    printed = evidence.reads.as_printed if evidence.reads else None
    readings = verdict.readings if verdict else ()
    if printed:
        readings = read(printed, site.language(evidence.source))
    for amount in amounts(site.vocabulary, state.figure.metric, readings):
        about = amount.reading.bound is Bound.ABOUT
        single = amount.low == amount.high
        slack = _slack(amount.reading.text, amount.low, about=about) if single else Fraction(0)
        yield (amount.low, amount.high), slack


def _entered(state: FigureState, i: int, reads: Reads | None) -> Iterator[tuple[Ends, Fraction]]:
    """What was entered of a page in digits, with its rounding."""
    if reads is None:
        return
    about = reads.bound is Bound.ABOUT
    for key, other in (("value", "value"), ("low", "high")):
        low, high = getattr(reads, key), getattr(reads, other)
        if low is not None and high is not None:
            at = state.figure.origin.at
            texts = [str(at("evidence", i, "reads", k).node.value) for k in (key, other)]
            slack = max(_slack(texts[0], low, about=about), _slack(texts[1], high, about=about))
            yield (low, high), slack


def _agree(result: Ends, said: Ends, slack: Fraction) -> bool:
    return all(abs(ours - theirs) <= slack for ours, theirs in zip(result, said, strict=True))


def _rounded(value: Fraction, like: str) -> Fraction:
    """The value to as many decimals as a number as typed has; itself beside a fraction."""
    if "/" in like:
        return value
    unit = 10 ** len(like.partition(".")[2])
    return Fraction(round(value * unit), unit)


def _slack(text: str, value: Fraction, *, about: bool = False) -> Fraction:
    """Half of the last place that a number is written to; with "about", zeros at its end are not.

    Nothing for a number in words or a fraction, which are written to no place.
    """
    digits = re.sub(r"\D", "", text).lstrip("0")
    digits = digits.rstrip("0") if about else digits
    if not digits or not value or "/" in text:
        return Fraction(0)
    first = Fraction(1)
    while first > abs(value):
        first /= 10
    while first * 10 <= abs(value):
        first *= 10
    return first / Fraction(10) ** (len(digits) - 1) / 2
