"""The file of a seal: JSON in one fixed form, a span a line, so that a change shows as a line.

The last line holds the SHA-256 of all before it, and `loads` takes no text but the one that
`dumps` would write: a change of any byte is found.
"""

import json
import re
from base64 import b64decode, b64encode
from collections.abc import Iterator, Sequence
from hashlib import sha256
from itertools import pairwise

from generator.text.seals import tree
from generator.text.seals.sealing import FORMAT, HINT_BYTES, Seal, SealedSpan
from generator.text.tokens import NORMALISER

_COUNT = "(?:0|[1-9][0-9]{0,11})"
_BASE64 = "(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?"
_MARKER = r"\[[a-z0-9 .,-]+\]|\^[0-9+-]+"
_HEAD = re.compile(
    rf'\{{"format": {_COUNT}, "normaliser": {_COUNT}, "tokens": {_COUNT}, '
    r'"root": "[A-Za-z0-9+/]{43}=", "spans": \['
)
_SPAN = re.compile(
    rf'\{{"start": {_COUNT}, "hint": "{_BASE64}", "nonces": "{_BASE64}", "siblings": "{_BASE64}"'
    rf'(?:, "skips": \[(?:\[{_COUNT}, "(?:{_MARKER})"\](?:, )?)+\])?'
    rf'(?:, "breaks": \[(?:\[{_COUNT}(?:, {_COUNT})+\](?:, )?)+\])?\}},?'
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
    return b64encode(data).decode()


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
    spans = tuple(_spans(lines[1:-3], head["tokens"]))
    seal = Seal(FORMAT, NORMALISER, head["tokens"], b64decode(head["root"]), spans)
    _refuse_other_form(seal, lines)
    return seal


def _spans(lines: Sequence[str], tokens: int) -> Iterator[SealedSpan]:
    """The spans of their lines, which start at the file's second."""
    for number, line in enumerate(lines, start=2):
        span = _span(line) if _SPAN.fullmatch(line) else None
        if span is None or not _fits(span, tokens):
            raise SealBroken("this is no part of a seal", number)
        yield span


def _span(line: str) -> SealedSpan:
    """The span of a line that has the right form."""
    fields = json.loads(line.rstrip(","))
    return SealedSpan(
        start=fields["start"],
        nonces=_cut(fields["nonces"], tree.NONCE_BYTES),
        siblings=_cut(fields["siblings"], tree.HASH_BYTES),
        hint=b64decode(fields["hint"]),
        skips=tuple((place, text) for place, text in fields.get("skips", ())),
        breaks=tuple((place, tuple(places)) for place, *places in fields.get("breaks", ())),
    )


def _cut(data: str, size: int) -> tuple[bytes, ...]:
    """Base64 of several values, each of `size` bytes."""
    joined = b64decode(data)
    return tuple(joined[start : start + size] for start in range(0, len(joined), size))


def _fits(span: SealedSpan, tokens: int) -> bool:
    """Whether the span can be one of a text of so many tokens, so that opening it cannot fail."""
    length = len(span.nonces)
    if length == 0 or span.end > tokens or len(span.hint) != HINT_BYTES:
        return False
    skipped = [0, *(place for place, _ in span.skips), length - 1]
    broken = [-1, *(place for place, _ in span.breaks), length]
    inside = span.skips == () or all(one < other for one, other in pairwise(skipped))
    branch = sum(1 for _ in tree.branch_places(span.start, span.end, tokens))
    return (
        inside
        and all(one < other for one, other in pairwise(broken))
        and len(span.siblings) == branch
    )


def _refuse_other_form(seal: Seal, lines: Sequence[str]) -> None:
    """Refuse a file that says the same as this seal in other characters, or in another order."""
    order = [(span.start, span.end) for span in seal.spans]
    if order != sorted(set(order)):
        raise SealBroken("the spans are not in order", 2)
    for number, (line, written) in enumerate(zip(lines, dumps(seal).split("\n"), strict=False), 1):
        if line != written:
            raise SealBroken("this is not how a seal is written", number)
