"""Slips that the parser tells of as something else, known by what stands around its error."""

import re
from collections.abc import Callable

import yaml

from generator.diagnostics.finding import Finding
from generator.model.origin import File

_CONFLICT = re.compile(r"(?m)^(?:<{7}|>{7})(?: .*)?$")
_NAME = r"[\w-]+"
_NO_VALUE = re.compile(rf"({_NAME}):,")
_PROSE_KEY = re.compile(rf"[ ]*(?:- )?(?P<words>{_NAME} [^:#]*[^:# ]): \S")
_COMMENTED = re.compile(r"[^#]*\S[ \t]+(?P<comment>#.*)")


def slip(
    file: File, at: int, opened: int, words: str, last: Callable[[], yaml.Event | None]
) -> Finding | None:
    """What was meant where the parser met its error at `at`, in what began at `opened`.

    `words` are the parser's; `last` gives the last scalar before the error.
    """
    found = _anywhere(file, at, opened)
    if found is None and "could not find expected ':'" in words:
        found = _line_without_colon(file, opened, last())
    if found is None and "did not find expected key" in words:
        found = _after_comment(file, at)
    return found


def quote_inside(file: File, start: int, at: int) -> Finding | None:
    """Text after the end of a text in quotes, where the quotes that end it were meant inside it."""
    sign = file.text[start]
    if sign not in "\"'" or "\n" in file.text[start:at]:
        return None
    end = file.text.rfind(sign, start + 1, at + 1)
    span = file.span(end, end + 1)
    if sign == "'":
        mend = 'double it (two apostrophes), or put the text in " quotes'
        return Finding(span, "this apostrophe ends the text, and more text follows", mend)
    mend = 'put \' around the whole text in place of ", or write \\" for each quote inside it'
    return Finding(span, "this quote mark ends the text, and more text follows", mend)


def _anywhere(file: File, at: int, opened: int) -> Finding | None:
    conflict = _CONFLICT.search(file.text)
    if conflict:
        mend = "keep one version of what stands between the marks, and take out the three marks"
        return Finding(file.span(*conflict.span()), "a merge conflict is not solved here", mend)
    empty = _NO_VALUE.search(file.text, opened, at + 2)
    if empty:
        mend = "write it after the colon and a space, or take the key out"
        return Finding(file.span(*empty.span(1)), f"`{empty[1]}` has no value", mend)
    first, line = _line(file, at)
    for begin, each in ((first, line), *([_line(file, first - 1)] if first else [])):
        wide = re.match(rf"\s*(?:- )?{_NAME}(：)", each)
        if wide:
            span = file.span(begin + wide.start(1), begin + wide.end(1))
            return Finding(span, "`：` is a full-width colon", "write `: `, with a space after it")
    indented = re.match(" *(?P<blank>[\u00a0\u2000-\u200a\u202f\u3000])", line)
    if indented:
        span = file.span(first + indented.start("blank"), first + indented.end("blank"))
        name = f"U+{ord(indented['blank']):04X}"
        message = f"a blank that is no plain space ({name}) indents this line"
        return Finding(span, message, "indent with plain spaces")
    return None


def _line(file: File, at: int) -> tuple[int, str]:
    """The start and the text of the line of an offset."""
    start = file.text.rfind("\n", 0, at) + 1
    return start, file.text[start:].split("\n", 1)[0]


def _line_without_colon(file: File, opened: int, last: yaml.Event | None) -> Finding | None:
    """A line of text that was read as a key."""
    start, line = _line(file, opened)
    stop = start + len(line.rstrip())
    if isinstance(last, yaml.ScalarEvent) and last.style in (">", "|"):
        end = last.end_mark.index if last.end_mark else 0
        if not file.text[end:opened].strip():
            message = f"the text after `{last.style}` ends above this line, which is less indented"
            return Finding(file.span(opened, stop), message, "indent this line as the text is")
    before, above = _line(file, start - 1) if start else (0, "")
    key = _PROSE_KEY.match(above)
    if key and len(above) - len(above.lstrip()) == len(line) - len(line.lstrip()):
        colon = before + key.end("words")
        message = "the colon makes a key of the words before it"
        mend = "put the text in quotes, or `>-` on the line above it"
        return Finding(file.span(colon, colon + 1), message, mend)
    return None


def _after_comment(file: File, at: int) -> Finding | None:
    """Text that goes on after a line that ` #` cut short."""
    start, line = _line(file, at)
    if not start or re.match(rf"\s*(?:- |{_NAME}:(?:\s|$))", line):
        return None
    before, above = _line(file, start - 1)
    cut = _COMMENTED.match(above)
    if cut is None or re.search(r"[\"'\]}]\s*$", above[: cut.start("comment")]):
        return None
    message = "` #` ends the text: what follows is taken for a comment"
    mend = "put the text in quotes, or the comment on a line of its own"
    return Finding(file.span(before + cut.start("comment"), before + len(above)), message, mend)
