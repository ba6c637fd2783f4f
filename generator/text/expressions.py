"""A derivation as typed (`nis-killed + nis-wounded`) to a tree of operations."""

import re
from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction

from msgspec import Struct

FUNCTIONS = ("sum", "share", "change", "min", "max")
MAX_DEPTH = 50
"""The deepest nesting of brackets that is read."""
MAX_DIGITS = 40
"""The longest number that is read; far above any that a person means."""

_TOKEN = re.compile(
    r"\s*(?:(?P<name>[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:/[a-z][a-z0-9]*(?:-[a-z0-9]+)*)?)"
    r"|(?P<number>\d+(?:\.\d+)?)|(?P<sign>[-+*/(),]))",
    re.ASCII,
)


class Constant(Struct, frozen=True):
    """A plain number, at [start, end) of the text."""

    value: Fraction
    start: int
    end: int


class Name(Struct, frozen=True):
    """The id of a figure, at [start, end) of the text."""

    id: str
    start: int
    end: int


class Operation(Struct, frozen=True):
    """An operator or function over its operands, at [start, end) of the text.

    `operator` is `+` or `*` over two or more, `negate` or `invert` over one, or a function.
    """

    operator: str
    operands: "tuple[Expression, ...]"
    start: int
    end: int


Expression = Constant | Name | Operation


class NotAnExpression(ValueError):
    """The text is no derivation; `start` is the character to blame."""

    def __init__(self, message: str, start: int, mend: str = "") -> None:
        """`mend` says what to write instead."""
        super().__init__(message)
        self.start = start
        self.mend = mend


def parse(text: str) -> Expression:
    """The derivation as a tree; a sum or product is one flat operation, however long.

    Operators stand between spaces, so that a hyphen in an id is no minus. Raises
    `NotAnExpression`.
    """
    parser = _Parser(text)
    result = parser.sum(0)
    if parser.token:
        raise NotAnExpression(f"`{parser.token}` is not expected here", parser.start)
    return result


def names(expression: Expression) -> Iterator[Name]:
    """Every figure that an expression names, in the order of the text."""
    if isinstance(expression, Name):
        yield expression
    elif isinstance(expression, Operation):
        for operand in expression.operands:
            yield from names(operand)


class _Parser:
    """A recursive descent over the tokens, one ahead."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.start = self.end = 0
        self.kind = self.token = ""
        self._advance()

    def sum(self, depth: int) -> Expression:
        """`a + b - c` as one flat sum, in which what is taken away is negated."""
        return self._chain(depth, self._product, "+", {"+": "", "-": "negate"})

    def _product(self, depth: int) -> Expression:
        """`a * b / c` as one flat product, in which what is divided by is inverted."""
        return self._chain(depth, self._atom, "*", {"*": "", "/": "invert"})

    def _chain(
        self,
        depth: int,
        operand: Callable[[int], Expression],
        operator: str,
        turns: Mapping[str, str],
    ) -> Expression:
        operands = [operand(depth)]
        while self.token in turns:
            turn = turns[self.token]
            self._demand_spaces()
            self._advance()
            right = operand(depth)
            operands.append(Operation(turn, (right,), right.start, right.end) if turn else right)
        if len(operands) == 1:
            return operands[0]
        return Operation(operator, tuple(operands), operands[0].start, operands[-1].end)

    def _atom(self, depth: int) -> Expression:
        kind, token, start, end = self.kind, self.token, self.start, self.end
        if depth > MAX_DEPTH:
            raise NotAnExpression(f"brackets are nested deeper than {MAX_DEPTH}", start)
        if kind == "number":
            if len(token) > MAX_DIGITS:
                raise NotAnExpression("this number is too long", start, "write fewer digits")
            self._advance()
            return Constant(Fraction(token), start, end)
        if token == "(":
            self._advance()
            inner = self.sum(depth + 1)
            self._close()
            return inner
        if kind != "name":
            message = (
                f"`{token}` is not expected here" if token else "the derivation ends too early"
            )
            raise NotAnExpression(message, start, "an id, a number or an opening bracket is wanted")
        self._advance()
        return self._call(token, start, depth) if self.token == "(" else Name(token, start, end)

    def _call(self, function: str, start: int, depth: int) -> Operation:
        if function not in FUNCTIONS:
            mend = f"the functions are {', '.join(FUNCTIONS)}"
            raise NotAnExpression(f"`{function}` is not a function", start, mend)
        operands: list[Expression] = []
        while not operands or self.token == ",":
            if re.match(r"\d,\d", self.text[self.start - 1 : self.end + 1]):
                mend = "write a number without commas, and a space after each that parts two"
                raise NotAnExpression("this comma stands between digits", self.start, mend)
            self._advance()
            operands.append(self.sum(depth + 1))
        if self.kind in ("name", "number") or self.token == "(":
            raise NotAnExpression("a comma is missing before this", self.start, "write `a, b`")
        end = self._close()
        if function in ("share", "change") and len(operands) != 2:  # noqa: PLR2004 -- a, b
            raise NotAnExpression(
                f"`{function}` takes two figures", start, f"write {function}(a, b)"
            )
        return Operation(function, tuple(operands), start, end)

    def _close(self) -> int:
        if self.token != ")":
            raise NotAnExpression("a closing bracket is missing here", self.start, "write `)`")
        end = self.end
        self._advance()
        return end

    def _advance(self) -> None:
        match = _TOKEN.match(self.text, self.end)
        if match:
            self.kind = match.lastgroup or ""
            self.token = match[self.kind]
            self.start, self.end = match.span(self.kind)
            return
        rest = self.text[self.end :].lstrip()
        self.kind, self.token, self.start = "", "", len(self.text) - len(rest)
        if rest:
            mend = "write ids, operators between spaces, sum(), share(), change(), min(), max()"
            raise NotAnExpression(f"`{rest[0]}` is not read here", self.start, mend)

    def _demand_spaces(self) -> None:
        before, after = self.text[self.start - 1], self.text[self.end : self.end + 1]
        if not before.isspace() or after.strip():
            mend = "put a space on each side of it"
            raise NotAnExpression(f"`{self.token}` stands without spaces", self.start, mend)
