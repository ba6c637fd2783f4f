"""What is wrong with text that is no YAML, in a maintainer's words, at the character to blame."""

import re
from collections import deque
from collections.abc import Iterator
from contextlib import suppress

import yaml
from yaml import CSafeLoader

from generator.diagnostics.finding import Finding, Problem
from generator.load.slips import quote_inside, slip
from generator.model.origin import File, Mark

_QUOTE = "put the whole text in quotes"
_ALREADY_A_VALUE = re.compile(r"^\s*(?:- )?[\w-]+:\s+\S")
_CLOSING = {"[": "]", "{": "}"}


def place(mark: Mark | None) -> int:
    """The offset in characters of what the parser marked, 0 where it marked nothing."""
    return mark.index if mark else 0


def syntax_problem(file: File, error: yaml.MarkedYAMLError) -> Problem:
    """The parser's error as a problem with a place and a mend."""
    at = place(error.problem_mark)
    opened = place(error.context_mark) if error.context_mark else at
    words = f"{error.context or ''} {error.problem or ''}"
    if re.search("another document|document start", words) and _begins_document(file, at):
        finding = Finding(
            file.span(at, at + 3), "a second document begins here", "keep one document a file"
        )
        return Problem("forbidden-yaml", finding)
    meant = slip(file, at, opened, words, lambda: _last_scalar(file))
    if meant:
        return Problem("yaml-syntax", meant)
    if "scanning an alias" in words and _is_bullet(file.text, opened):
        mend = "begin each item with `- `"
        return Problem("yaml-syntax", _finding(file, opened, "`*` begins no item of a list", mend))
    if "alias" in words or "anchor" in words:
        message = f"`{file.text[opened]}` begins an alias or anchor here"
        return Problem("forbidden-yaml", _finding(file, opened, message, _QUOTE))
    return Problem("yaml-syntax", _unreadable(file, at, opened, words))


def _is_bullet(text: str, at: int) -> bool:
    before = text[text.rfind("\n", 0, at) + 1 : at]
    return not before.strip() and text.startswith("* ", at)


def _begins_document(file: File, at: int) -> bool:
    return file.text.startswith("---", at) or file.text[:at].rstrip().endswith("\n...")


def _unreadable(file: File, at: int, opened: int, words: str) -> Finding:
    """The defect at `at`, in what began at `opened`, that the parser tells of in `words`."""
    text = file.text
    before = text[text.rfind("\n", 0, at) + 1 : at]
    if text.startswith("\t", at) or before.lstrip(" ").startswith("\t"):
        return _finding(file, at, "a tab indents this line", "indent with spaces")
    if "mapping values are not allowed" in words:
        return _second_colon(file, at, before)
    if "quoted scalar" in words or "block scalar" in words:
        return _in_text(file, at, opened, words)
    if "flow mapping" in words or "flow sequence" in words:
        return _in_brackets(file, at, opened)
    misplaced = re.search("cannot start any token|node content|not allowed in this context", words)
    if misplaced and at < len(text):
        return _finding(file, at, f"a value cannot begin with `{text[at]}`", _QUOTE)
    return _other(file, at, opened, words)


def _second_colon(file: File, at: int, before: str) -> Finding:
    if _ALREADY_A_VALUE.match(before) or not before.strip():
        mend = "put the text in quotes: it holds a colon and a space"
        return _finding(file, at, "a second `: ` stands in this text", mend)
    mend = "check the indentation, or put the text of the line above in quotes"
    return _finding(file, at, f"`{before.strip()}:` begins a key inside the text above it", mend)


def _in_text(file: File, at: int, opened: int, words: str) -> Finding:
    """Quotes that are not closed or hold what YAML takes for an escape; a block begun wrongly."""
    sign = file.text[opened]
    if sign in "|>":
        message = f"no text can stand on the line of this `{sign}`"
        return _finding(file, opened, message, f"begin it on the next line, or {_QUOTE}")
    if "unexpected" in words:
        message = f"the `{sign}` opened here is never closed"
        return _finding(file, opened, message, "close it at the end of the text")
    backslash = file.text.rfind("\\", opened, at + 1)
    mend = "write \\\\ for a backslash, or put the text in single quotes"
    return _finding(file, backslash, "this backslash begins no known escape", mend)


def _in_brackets(file: File, at: int, opened: int) -> Finding:
    """A list or mapping in brackets that is not closed, or goes on with what it cannot hold."""
    opening = file.text[opened]
    if "\n" in file.text[opened : at + 1]:
        message = f"the `{opening}` opened here is not closed where it should be"
        return _finding(file, opened, message, f"close it, or {_QUOTE}")
    message = f"`,` or `{_CLOSING[opening]}` is wanted here"
    return _finding(file, at, message, "put it here, or put text that holds signs in quotes")


def _other(file: File, at: int, opened: int, words: str) -> Finding:
    """Text that goes on after a quote or bracket, or a line not indented like its neighbours."""
    if "could not find expected ':'" in words:
        mend = "write `key: value`, with a space after the colon"
        return _finding(file, opened, "this key has no colon", mend)
    if at >= len(file.text):
        return _finding(file, at, "the file ends too early here", "close what is open")
    value = _value_before(file, at)
    if value is not None:
        inside = quote_inside(file, value, at)
        if inside:
            return inside
        message = f"text goes on after what `{file.text[value]}` opens here"
        mend = f"close it where it ends, or {_QUOTE}" if "\n" in file.text[value:at] else _QUOTE
        return _finding(file, value, message, mend)
    mend = "indent it like its neighbours, and begin list items with `- `"
    return _finding(file, at, "this line does not fit the lines above it", mend)


def _value_before(file: File, at: int) -> int | None:
    """Where the quoted or bracketed value begins that ends on the line of `at`, right before it."""
    opened: list[yaml.Event] = []
    last: tuple[int, int] | None = None
    for event in _events(file):
        begun = event
        if isinstance(event, yaml.CollectionStartEvent):
            opened.append(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            begun = opened.pop()
        last = place(begun.start_mark), place(event.end_mark)
    if last is None or file.text[last[0]] not in "\"'[{":
        return None
    return None if file.text[last[1] : at].strip(" ") else last[0]


def _last_scalar(file: File) -> yaml.Event | None:
    """The last scalar before the parser gave up."""
    scalars = (event for event in _events(file) if isinstance(event, yaml.ScalarEvent))
    return next(iter(deque(scalars, maxlen=1)), None)


def _events(file: File) -> Iterator[yaml.Event]:
    """What the parser met before it gave up."""
    with suppress(yaml.MarkedYAMLError):
        yield from yaml.parse(file.text, Loader=CSafeLoader)


def _finding(file: File, at: int, message: str, mend: str) -> Finding:
    return Finding(file.span(at, at + 1), message, mend)
