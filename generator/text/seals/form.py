"""The file of a seal: JSON in one fixed form, a span a line, so that a change shows as a line.

The last line holds the SHA-256 of all before it, and `loads` takes no text but the one that
`dumps` would write: a change of any byte is found.
"""

import json
import re
from binascii import Error as Base64Error
from binascii import a2b_base64, b2a_base64
from collections.abc import Iterator, Sequence
from functools import cached_property
from hashlib import sha256
from itertools import pairwise
from typing import overload

from generator.text.seals import tree
from generator.text.seals.sealing import FORMAT, HINT_BYTES, Seal, SealedSpan
from generator.text.tokens import NORMALISER

_COUNT = "(?:0|[1-9][0-9]{0,11})"
# That it is whole is seen when it is read.
_BASE64 = "[A-Za-z0-9+/]*={0,2}"
_MARKER = r"\[[a-z0-9 .,-]+\]|\^[0-9+-]+"
_HEAD = re.compile(
    rf'\{{"format": {_COUNT}, "normaliser": {_COUNT}, "tokens": {_COUNT}, '
    r'"root": "[A-Za-z0-9+/]{43}=", "spans": \['
)
_PAIRS = rf'\[{_COUNT}, "(?:{_MARKER})"\]'
_PLACES = rf"\[{_COUNT}(?:, {_COUNT})+\]"
_SPAN = re.compile(
    rf'\{{"start": ({_COUNT}), "hint": "({_BASE64})", "nonces": "({_BASE64})", '
    rf'"siblings": "({_BASE64})"'
    rf'(?:, "skips": (\[{_PAIRS}(?:, {_PAIRS})*\]))?'
    rf'(?:, "breaks": (\[{_PLACES}(?:, {_PLACES})*\]))?\}}'
)
_CHECK = re.compile(rf'"check": "{_BASE64}"\}}')
_LEAST_LINES = 4  # head, end of the spans, check, and nothing after the last line's end


class SealBroken(Exception):
    """A seal's file is not as `dumps` wrote it; `line`, from 1, is where that shows first."""

    def __init__(self, reason: str, line: int) -> None:
        """Keep the reason, in words for the maintainer, and the line."""
        super().__init__(f"line {line}: {reason}")
        self.reason = reason
        self.line = line


def dumps(seal: Seal) -> str:
    """The seal's file, in ASCII: the same seal always gives the same text."""
    head = {"format": seal.format, "normaliser": seal.normaliser, "tokens": seal.tokens}
    head_line = json.dumps({**head, "root": _base64(seal.root), "spans": []})
    spans = ",\n".join(json.dumps(_fields(span)) for span in seal.spans)
    body = head_line[: -len("]}")] + "\n" + spans + ("\n" if spans else "") + "],\n"
    return body + _check_line(body)


def _fields(span: SealedSpan) -> dict[str, object]:
    """What a span's line holds; what is empty is left out."""
    fields: dict[str, object] = {
        "start": span.start,
        "hint": _base64(span.hint),
        "nonces": _base64(b"".join(span.nonces)),
        "siblings": _base64(b"".join(span.siblings)),
    }
    if span.skips:
        fields["skips"] = [list(skip) for skip in span.skips]
    if span.breaks:
        fields["breaks"] = [[place, *places] for place, places in span.breaks]
    return fields


def _check_line(body: str) -> str:
    """The last line, which binds all before it."""
    return json.dumps({"check": _base64(sha256(body.encode()).digest())})[1:] + "\n"


def _base64(data: bytes) -> str:
    return b2a_base64(data, newline=False).decode()


def loads(data: str | bytes) -> Seal:
    """The seal of a file's text or, better, of its bytes, in which no change can hide.

    Raises SealBroken for anything that `dumps` did not write, and for a seal of another version.
    """
    text = data.decode("utf-8", "replace") if isinstance(data, bytes) else data
    lines = text.split("\n")
    if "\r" in text:
        line = text[: text.index("\r")].count("\n") + 1
        raise SealBroken("the line ends were changed: write the seal again", line)
    if len(lines) < _LEAST_LINES or lines[-1] or not _CHECK.fullmatch(lines[-2]):
        raise SealBroken("the file is cut short: its last line is no check value", len(lines))
    if not _HEAD.fullmatch(lines[0]):
        raise SealBroken("this is not how a seal starts", 1)
    head = json.loads(lines[0] + "]}")
    if (head["format"], head["normaliser"]) != (FORMAT, NORMALISER):
        raise SealBroken("this seal is of another version of the program; seal the text again", 1)
    if head["tokens"] == 0:
        raise SealBroken("this is a seal of an empty text, in which no quote can stand", 1)
    body = "\n".join([*lines[:-2], ""])
    if not text.isascii() or text != body + _check_line(body):
        raise SealBroken("the file was changed after it was written", len(lines) - 1)
    if _base64(a2b_base64(head["root"])) != head["root"]:
        raise SealBroken("this is not how a seal is written", 1)
    if lines[-3] != "],":
        raise SealBroken("this is not how a seal is written", len(lines) - 2)
    spans = tuple(_spans(lines[1:-3], head["tokens"]))
    order = [(span.start, span.end) for span in spans]
    if order != sorted(set(order)):
        raise SealBroken("the spans are not in order", 2)
    return Seal(FORMAT, NORMALISER, head["tokens"], a2b_base64(head["root"]), spans)


def loads_again(text: str) -> Seal:
    """The seal of a text that `loads` took before, to the letter.

    Its spans are read only if one is asked for.
    """
    lines = text.split("\n")
    head = json.loads(lines[0] + "]}")
    spans = _Later(lines[1:-3], head["tokens"])
    return Seal(FORMAT, NORMALISER, head["tokens"], a2b_base64(head["root"]), spans)


class _Later(Sequence[SealedSpan]):
    """The spans of a sound seal, read when one is asked for."""

    def __init__(self, lines: Sequence[str], tokens: int) -> None:
        self._lines = lines
        self._tokens = tokens

    @cached_property
    def _read(self) -> tuple[SealedSpan, ...]:
        return tuple(_spans(self._lines, self._tokens))

    def __len__(self) -> int:
        return len(self._lines)

    @overload
    def __getitem__(self, at: int) -> SealedSpan: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[SealedSpan]: ...

    def __getitem__(self, at: int | slice) -> SealedSpan | Sequence[SealedSpan]:
        return self._read[at]


def _spans(lines: Sequence[str], tokens: int) -> Iterator[SealedSpan]:
    """The spans of their lines, which start at the file's second."""
    for number, line in enumerate(lines, start=2):
        comma = "," if number < len(lines) + 1 else ""
        form = _SPAN.fullmatch(line.removesuffix(",")) if line.endswith(comma) else None
        span = _span(form) if form and line == form[0] + comma else None
        if span is None or not _fits(span, tokens):
            raise SealBroken("this is no part of a seal", number)
        yield span


def _span(form: re.Match[str]) -> SealedSpan | None:
    """The span of a line that has the right form; None where its Base64 is none.

    Base64 has more than one text for the same bytes, where it ends in `=`; a seal has one.
    """
    try:
        hint, nonces, siblings = map(a2b_base64, form.group(2, 3, 4))
    except Base64Error:
        return None
    if (_base64(hint), _base64(nonces), _base64(siblings)) != form.group(2, 3, 4):
        return None
    return SealedSpan(
        start=int(form[1]),
        nonces=_cut(nonces, tree.NONCE_BYTES),
        siblings=_cut(siblings, tree.HASH_BYTES),
        hint=hint,
        skips=tuple((place, text) for place, text in json.loads(form[5])) if form[5] else (),
        breaks=tuple((at, tuple(places)) for at, *places in json.loads(form[6])) if form[6] else (),
    )


def _cut(joined: bytes, size: int) -> tuple[bytes, ...]:
    """Several values, each of `size` bytes."""
    return tuple([joined[start : start + size] for start in range(0, len(joined), size)])


def _fits(span: SealedSpan, tokens: int) -> bool:
    """Whether the span can be one of a text of so many tokens, so that opening it cannot fail."""
    length = len(span.nonces)
    if length == 0 or span.end > tokens or len(span.hint) != HINT_BYTES:
        return False
    if span.skips and not _rise([0, *(place for place, _ in span.skips), length - 1]):
        return False
    if span.breaks and not _rise([-1, *(place for place, _ in span.breaks), length]):
        return False
    return len(span.siblings) == tree.branch_size(span.start, span.end, tokens)


def _rise(places: Sequence[int]) -> bool:
    return all(one < other for one, other in pairwise(places))
