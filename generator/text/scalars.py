"""Which character of a YAML file each character of a scalar's value came from.

The rules are those of YAML 1.1 (chapter 9, scalar styles) as libyaml applies them.
"""

import re
from collections.abc import Iterator

_BREAK = r"(?:\r\n|[\r\n\x85\u2028\u2029])"
_BREAKS = re.compile(_BREAK)
_FOLD = rf"[ \t]*(?P<fold>{_BREAK}(?:[ \t]*{_BREAK})*)[ \t]*"
_ESCAPE = r"\\(?:x.{2}|u.{4}|U.{8}|.)"
# What makes one character of the value, by the sign that opens the scalar; breaks make it by count.
_PLAIN = re.compile(rf"{_FOLD}|.", re.DOTALL)
_QUOTED = {
    "'": re.compile(rf"''|{_FOLD}|.", re.DOTALL),
    '"': re.compile(rf"(?P<joined>\\(?={_BREAK}))?{_FOLD}|{_ESCAPE}|.", re.DOTALL),
}


def offsets(raw: str, value: str) -> list[int]:
    """For each character of `value` the offset in `raw` of the character that it came from.

    `raw` is the scalar as it stands in the file, in any of YAML's five styles (plain, single- and
    double-quoted, literal, folded); `value` is what a YAML 1.1 parser read from it. Where a line
    break was folded, the space in the value leads to the break. Never fails: a value that `raw`
    did not give leads to its last character.
    """
    found = list(_block(raw, value) if raw.startswith(("|", ">")) else _flow(raw))
    missing = len(value) - len(found)
    return [*found[: len(value)], *[max(len(raw) - 1, 0)] * missing]


def _flow(raw: str) -> Iterator[int]:
    """Where each character of a plain or quoted scalar came from."""
    style = raw[:1]
    quoted = style in _QUOTED
    pattern = _QUOTED.get(style, _PLAIN)
    for match in pattern.finditer(raw, int(quoted), len(raw) - quoted):
        if match["fold"]:
            yield from _folded(match, "joined" in pattern.groupindex and bool(match["joined"]))
        else:
            yield match.start()


def _folded(match: re.Match[str], joined: bool) -> Iterator[int]:  # noqa: FBT001 -- one caller
    """One break is a space; of several the first is dropped, as is one after a backslash.

    The separators U+2028 and U+2029 stay what they are.
    """
    found = [at.start() for at in _BREAKS.finditer(match.string, *match.span("fold"))]
    dropped = joined or (len(found) > 1 and match.string[found[0]] not in "\u2028\u2029")
    yield from found[dropped:]


def _block(raw: str, value: str) -> Iterator[int]:
    """Where each character of a literal or folded scalar came from."""
    sources = _sources(raw, _indentation(raw, value))
    for character in value:
        for offset in sources:
            if raw[offset] == character or (character in " \n" and _BREAKS.match(raw, offset)):
                yield offset
                break


def _indentation(raw: str, value: str) -> int:
    """How many spaces the lines of a block scalar stand in, by the first with text."""
    outer = re.search(rf"{_BREAK}( *)[^ \r\n\x85\u2028\u2029]", raw)
    inner = re.search(r"(?m)^( *)[^ \n\u2028\u2029]", value)
    return len(outer[1]) - len(inner[1]) if outer and inner else 0


def _sources(raw: str, indentation: int) -> Iterator[int]:
    """The offsets of what may be text: all after the header line but the indentation."""
    end = 0
    for line in re.finditer(rf"(?s)(.*?)({_BREAK}|\Z)", raw):
        if line.start() and line.end() > end:
            start = min(line.start() + indentation, line.end(1))
            yield from range(start, line.end(1) + bool(line[2]))
        end = line.end()
