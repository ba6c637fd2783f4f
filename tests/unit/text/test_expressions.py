"""Derivations as typed: what is read of them, and what is said of those that are none."""

from fractions import Fraction

import pytest

from generator.text.expressions import (
    MAX_DEPTH,
    MAX_DIGITS,
    Constant,
    Expression,
    Name,
    NotAnExpression,
    Operation,
    names,
    parse,
)


def shown(tree: Expression) -> str:
    """Write a tree with its operators first, so that a test can compare it."""
    match tree:
        case Constant(value=value):
            return str(value)
        case Name(id=name):
            return name
        case Operation(operator=operator, operands=operands):
            return f"({' '.join([operator, *map(shown, operands)])})"


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("a", "a"),
        ("nis-killed + nis-wounded", "(+ nis-killed nis-wounded)"),
        ("a + b + c", "(+ a b c)"),
        ("a - b - c", "(+ a (negate b) (negate c))"),
        ("a * b / c", "(* a b (invert c))"),
        ("a + b * c", "(+ a (* b c))"),
        ("(a + b) * c", "(* (+ a b) c)"),
        ("a - (b - c)", "(+ a (negate (+ b (negate c))))"),
        ("a / (b * c)", "(* a (invert (* b c)))"),
        ("((a))", "a"),
        ("2 * a", "(* 2 a)"),
        ("a + 0.25", "(+ a 1/4)"),
        ("a-b", "a-b"),
        ("a1 - 1", "(+ a1 (negate 1))"),
        ("sum(a)", "(sum a)"),
        ("sum(a, b, c + d)", "(sum a b (+ c d))"),
        ("sum(a,b)", "(sum a b)"),
        ("sum(1, 000)", "(sum 1 0)"),
        ("share(a, b)", "(share a b)"),
        ("change(a, b)", "(change a b)"),
        ("min(a, max(b, 3))", "(min a (max b 3))"),
        ("other/a + a", "(+ other/a a)"),
        ("  a\n+\tb ", "(+ a b)"),
        ("sum + share", "(+ sum share)"),
    ],
)
def test_tree(text: str, tree: str) -> None:
    assert shown(parse(text)) == tree


WANTED = "an id, a number or an opening bracket is wanted"
READ = "write ids, operators between spaces, sum(), share(), change(), min(), max()"
SPACES = "put a space on each side of it"
COMMAS = "write a number without commas, and a space after each that parts two"


@pytest.mark.parametrize(
    ("text", "start", "message", "mend"),
    [
        ("", 0, "the derivation ends too early", WANTED),
        ("a +", 3, "the derivation ends too early", WANTED),
        ("a + * b", 4, "`*` is not expected here", WANTED),
        ("-a", 0, "`-` is not expected here", WANTED),
        ("a b", 2, "`b` is not expected here", ""),
        ("a)", 1, "`)` is not expected here", ""),
        ("a, b", 1, "`,` is not expected here", ""),
        ("1,000", 1, "`,` is not expected here", ""),
        ("(a + b", 6, "a closing bracket is missing here", "write `)`"),
        ("sum(a", 5, "a closing bracket is missing here", "write `)`"),
        ("sum(a b)", 6, "a comma is missing before this", "write `a, b`"),
        ("max(a, (b) (c))", 11, "a comma is missing before this", "write `a, b`"),
        ("share(a 2)", 8, "a comma is missing before this", "write `a, b`"),
        ("sum()", 4, "`)` is not expected here", WANTED),
        ("sum(a,)", 6, "`)` is not expected here", WANTED),
        ("sum(a, 1,000)", 8, "this comma stands between digits", COMMAS),
        ("a+b", 1, "`+` stands without spaces", SPACES),
        ("a + b- c", 5, "`-` stands without spaces", SPACES),
        ("a +b", 2, "`+` stands without spaces", SPACES),
        ("3-2", 1, "`-` stands without spaces", SPACES),
        ("total(a, b)", 0, "`total` is not a function",
         "the functions are sum, share, change, min, max"),
        ("share(a)", 0, "`share` takes two figures", "write share(a, b)"),
        ("2 * change(a, b, c)", 4, "`change` takes two figures", "write change(a, b)"),
        ("a + B", 4, "`B` is not read here", READ),
        ("a × b", 2, "`×` is not read here", READ),
        ("a + {b}", 4, "`{` is not read here", READ),
        ("٣", 0, "`٣` is not read here", READ),
        ("a + " + "9" * 5_000, 4, "this number is too long", "write fewer digits"),
    ],
)  # fmt: skip
def test_no_derivation(text: str, start: int, message: str, mend: str) -> None:
    with pytest.raises(NotAnExpression) as caught:
        parse(text)
    assert (str(caught.value), caught.value.start, caught.value.mend) == (message, start, mend)


def test_each_name_stands_where_it_was_typed() -> None:
    text = "a + sum(b-c, 2 * x/d) - a"
    found = list(names(parse(text)))
    assert [name.id for name in found] == ["a", "b-c", "x/d", "a"]
    assert [text[name.start : name.end] for name in found] == ["a", "b-c", "x/d", "a"]


def test_operations_and_constants_stand_where_they_were_typed() -> None:
    text = "2.5 * max(a, b) + c"
    tree = parse(text)
    assert isinstance(tree, Operation)
    product = tree.operands[0]
    assert isinstance(product, Operation)
    constant, function = product.operands
    spans = [text[part.start : part.end] for part in (tree, product, constant, function)]
    assert spans == [text, "2.5 * max(a, b)", "2.5", "max(a, b)"]


def test_numbers_are_exact() -> None:
    assert parse("0.1") == Constant(Fraction(1, 10), 0, 3)
    assert parse("9" * MAX_DIGITS) == Constant(Fraction(int("9" * MAX_DIGITS)), 0, MAX_DIGITS)


@pytest.mark.parametrize(("before", "after"), [("(", ")"), ("sum(", ")"), ("max(a, ", ")")])
def test_the_depth_of_brackets_is_limited(before: str, after: str) -> None:
    assert list(names(parse(before * MAX_DEPTH + "a" + after * MAX_DEPTH)))
    for depth in (MAX_DEPTH + 1, 100_000):
        with pytest.raises(NotAnExpression, match=f"nested deeper than {MAX_DEPTH}"):
            parse(before * depth + "a" + after * depth)


@pytest.mark.parametrize("sign", ["+", "-", "*", "/"])
def test_a_long_chain_is_one_operation(sign: str) -> None:
    tree = parse(f" {sign} ".join(["a"] * 10_000))
    assert isinstance(tree, Operation)
    assert len(tree.operands) == 10_000
