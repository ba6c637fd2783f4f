"""Derivations: whatever is typed is a tree or is refused, and a tree is what was typed."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from generator.derive.arithmetic import NoResult, apply, exact
from generator.text.expressions import (
    Constant,
    Expression,
    Name,
    NotAnExpression,
    Operation,
    names,
    parse,
)

VALUES = {"a": Fraction(3), "b": Fraction(-2, 7), "a-b": Fraction(0), "x/y": Fraction(10**9, 3)}
NAME = st.sampled_from(sorted(VALUES))
NUMBER = st.decimals(0, 1000, places=2).map(str) | st.integers(0, 10**6).map(str)


def joined(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Make longer derivations of shorter ones."""
    several = st.lists(inner, min_size=1, max_size=3).map(", ".join)
    return st.one_of(
        st.tuples(inner, st.sampled_from("+-*/"), inner).map(" ".join),
        inner.map(lambda part: f"({part})"),
        st.tuples(st.sampled_from(["sum", "min", "max"]), several).map(lambda p: f"{p[0]}({p[1]})"),
        st.tuples(inner, inner).map(lambda pair: f"share({pair[0]}, {pair[1]})"),
        st.tuples(inner, inner).map(lambda pair: f"change({pair[0]}, {pair[1]})"),
    )


DERIVATION = st.recursive(NAME | NUMBER, joined, max_leaves=8)


def by_python(text: str) -> Fraction | None:
    """Work a derivation out in another way; None where it divides by nothing."""
    for name in sorted(VALUES, key=len, reverse=True):
        text = " ".join(f"N[{name!r}]" if word == name else word for word in parted(text))
    numbers = " ".join(f"F({word!r})" if word[0].isdigit() else word for word in parted(text))
    functions = {
        "sum": lambda *parts: sum(parts, Fraction(0)),
        "min": lambda *parts: min(parts),
        "max": lambda *parts: max(parts),
        "share": lambda part, whole: part / whole,
        "change": lambda before, after: after / before - 1,
    }
    names = {"F": Fraction, "N": VALUES, "__builtins__": {}}
    try:
        return Fraction(eval(numbers, names, functions))  # noqa: S307 -- of our own making
    except ZeroDivisionError:
        return None


def parted(text: str) -> list[str]:
    """Part a derivation into ids, numbers and signs, which stand between blanks or brackets."""
    for sign in "(),":
        text = text.replace(sign, f" {sign} ")
    return text.split()


def worked_out(tree: Expression) -> Fraction | None:
    """Work a tree out by the arithmetic of ranges, all of them of one number."""

    def value(part: Expression) -> object:
        match part:
            case Constant(value=number):
                return exact(number)
            case Name(id=name):
                return exact(VALUES[name])
            case Operation(operator=operator, operands=operands):
                return apply(operator, [value(operand) for operand in operands])  # type: ignore[misc]

    try:
        result = value(tree)
    except NoResult:
        return None
    return result.best  # type: ignore[attr-defined, no-any-return]


@given(DERIVATION)
def test_a_derivation_means_what_it_would_anywhere(text: str) -> None:
    assert worked_out(parse(text)) == by_python(text)


@given(DERIVATION)
def test_every_figure_that_is_named_is_found_where_it_stands(text: str) -> None:
    found = [(name.id, text[name.start : name.end]) for name in names(parse(text))]
    assert found == [(word, word) for word in parted(text) if word in VALUES]


@given(
    st.lists(st.sampled_from([*"ab1.,+-*/() \n", "sum(", "share(", "a-b", " + ", "é"])).map("".join)
)
def test_anything_typed_is_a_derivation_or_is_refused_at_a_place_in_it(text: str) -> None:
    start, end = place(text)
    assert 0 <= start <= end <= len(text)


def place(text: str) -> tuple[int, int]:
    """Give the place of a derivation in a text, or the one where it is refused."""
    try:
        tree = parse(text)
    except NotAnExpression as error:
        return error.start, error.start
    return tree.start, tree.end
