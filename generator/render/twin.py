"""A page as plain Markdown: what a reader sees, without anything that only browsers know.

It is made from the page that the engine is given: headings, and HTML in which nothing is implied.
Links lead where they led, since the twin stands beside its page; one within the page has nothing
to lead to and is words only.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby, pairwise

from generator.render.elements import Element, parse

_FRONT_MATTER = re.compile(r"\A---\n.*?\n---", re.DOTALL)
_SPECIAL = re.compile(r"[\\`*_\[\]<>|~]|&(?=#?\w+;)")
_BEGIN = re.compile(r"(?:[-+#]|\d{1,9}[.)])(?=\s|$)|[-=+#]{2,}|=+$")
_HEADING = re.compile(r"(#+) (.*)")
_EDGES = re.compile(r"([\W_]*)(.*?)([\W_]*)", re.DOTALL)
_LINE = re.compile(r"\n(?=.)")
_PLAIN_ADDRESS = re.compile(r"[^\s()<>]+")

_MARKS = {"b": "**", "strong": "**", "em": "*", "i": "*"}
_INLINE = {"a", "abbr", "bdi", "br", "code", "kbd", "small", "span", "sub", "sup", "time", *_MARKS}
_UNTOLD = {"svg", "button", "script", "style", "template"}
"""What says nothing without a picture or a program."""
_UNTOLD_CLASSES = {"crumbs", "pager", "entry__ways", "evidence__how", "visually-hidden"}
"""What helps to find one's way on the page itself."""
_LABEL_CLASS = "entry__n"
"""The number of an entry, which begins the line of what follows it."""


def twin(text: str) -> str:
    """The Markdown of a page whose text, front matter first, the engine is given."""
    body = _FRONT_MATTER.sub("", text, count=1)
    return "\n\n".join(_blocks(parse(body).children, top=True)) + "\n"


def escaped(text: str) -> str:
    """Words as Markdown in which no Markdown parser finds anything but these words."""
    return _guarded(_SPECIAL.sub(r"\\\g<0>", " ".join(text.split())))


def _guarded(line: str) -> str:
    """A line of which the begin would be taken for that of a list, a heading or a rule."""
    found = _BEGIN.match(line)
    if found is None:
        return line
    place = found.end() - 1 if line[0].isdigit() else 0
    return f"{line[:place]}\\{line[place:]}"


def _told(child: str | Element) -> bool:
    if isinstance(child, str):
        return True
    return child.tag not in _UNTOLD and not child.classes & _UNTOLD_CLASSES


def _is_inline(child: str | Element) -> bool:
    return isinstance(child, str) or child.tag in _INLINE


def _blocks(children: Sequence[str | Element], *, top: bool = False) -> Iterator[str]:
    """What stands in an element, block by block; at the top of a page words are headings."""
    label = ""
    for inline, group in groupby(filter(_told, children), _is_inline):
        if inline and top:
            yield from _headings("".join(each for each in group if isinstance(each, str)))
        elif inline:
            if line := " ".join(_inline(list(group)).split()):
                yield label + _guarded(line)
                label = ""
        else:
            for element in group:
                assert isinstance(element, Element)  # noqa: S101 -- words are inline
                if _LABEL_CLASS in element.classes:
                    label = f"**{element.words().strip()}** "
                    continue
                for block in _block(element):
                    yield label + block
                    label = ""


def _headings(text: str) -> Iterator[str]:
    for line in text.splitlines():
        if found := _HEADING.fullmatch(line):
            yield f"{found[1]} {escaped(found[2])}"


def _block(element: Element) -> Iterator[str]:
    tag = element.tag
    if tag in _WAYS:
        yield from _WAYS[tag](element)
    elif re.fullmatch("h[1-6]", tag):
        yield f"{'#' * int(tag[1])} {' '.join(_inline(element.children).split())}"
    else:
        yield from _blocks(element.children)


def _list(element: Element) -> Iterator[str]:
    """A list as one block; its items stand apart where one of them has several blocks."""
    items = [
        list(_blocks(child.children))
        for child in element.children
        if isinstance(child, Element) and child.tag == "li"
    ]
    numbered = element.tag == "ol" and not any(_labelled(item) for item in items)
    marks = [f"{number}. " if numbered else "- " for number in range(1, len(items) + 1)]
    yield from _joined([_item(mark, item) for mark, item in zip(marks, items, strict=True)])


def _labelled(item: list[str]) -> bool:
    return bool(item) and item[0].startswith("**")


def _terms(element: Element) -> Iterator[str]:
    """Names with their values, as a list."""
    items = []
    for name, value in zip(element.find("dt"), element.find("dd"), strict=True):
        told = " ".join(_inline([each for each in name.children if _told(each)]).split())
        first, *rest = list(_blocks(value.children)) or [""]
        items.append(_item("- ", [f"{_emphasised(told, '**')}: {first}".rstrip(), *rest]))
    yield from _joined(items)


def _item(mark: str, blocks: list[str]) -> str:
    """An item of a list: its later lines stand under its first."""
    return mark + _LINE.sub("\n" + " " * len(mark), "\n\n".join(blocks))


def _joined(items: list[str]) -> Iterator[str]:
    if items:
        yield ("\n\n" if any("\n\n" in item for item in items) else "\n").join(items)


def _quotation(element: Element) -> Iterator[str]:
    yield "> " + "\n\n".join(_blocks(element.children)).replace("\n", "\n> ")


def _table(element: Element) -> Iterator[str]:
    """A table, its caption before it."""
    for caption in element.find("caption"):
        yield _emphasised(" ".join(_inline(caption.children).split()), "**")
    rows = [[_cell(child) for child in _cells(row)] for row in element.find("tr")]
    lines = [f"| {' | '.join(cells)} |" for cells in rows]
    if lines:
        yield "\n".join([lines[0], "|" + " --- |" * len(rows[0]), *lines[1:]])


def _cells(row: Element) -> Iterator[Element]:
    for child in row.children:
        if isinstance(child, Element) and child.tag in {"th", "td"}:
            yield child


def _cell(cell: Element) -> str:
    return " ".join(" ".join(_blocks(cell.children)).split())


def _preformatted(element: Element) -> Iterator[str]:
    words = element.words().strip("\n")
    fence = "`" * max(3, 1 + _longest_run(words))
    yield f"{fence}\n{words}\n{fence}"


def _rule(_element: Element) -> Iterator[str]:
    yield "* * *"


_WAYS: dict[str, Callable[[Element], Iterator[str]]] = {
    "ul": _list,
    "ol": _list,
    "dl": _terms,
    "blockquote": _quotation,
    "table": _table,
    "pre": _preformatted,
    "hr": _rule,
}


def _inline(children: Sequence[str | Element]) -> str:
    """Words in a line, with what is said of them; parts that only a style sets apart get a dot."""
    told = list(filter(_told, children))
    apart = [
        not isinstance(one, str) and not isinstance(two, str) and one.tag == two.tag == "span"
        for one, two in pairwise(told)
    ]
    texts = [_SPECIAL.sub(r"\\\g<0>", c) if isinstance(c, str) else _words(c) for c in told]
    line = ""
    for text, dot in zip(texts, [False, *apart], strict=False):
        line += f" · {text}" if dot and line.strip() and text.strip() else text
    return line


def _words(element: Element) -> str:
    """An element in a line."""
    if element.tag == "code":
        return _code(element.words())
    text, tag = _inline(element.children), element.tag
    href = element.attributes.get("href", "")
    if tag == "a" and href and not href.startswith("#") and text.strip():
        return f"[{text.strip()}]({_address(href)})"
    if tag in _MARKS:
        return _emphasised(text, _MARKS[tag])
    return {"br": " ", "sup": rf" \[{text.strip()}\]", "small": f" ({text.strip()})"}.get(tag, text)


def _address(href: str) -> str:
    """The place that a link leads to, as Markdown writes it."""
    if _PLAIN_ADDRESS.fullmatch(href):
        return href
    return f"<{href.replace('<', '%3C').replace('>', '%3E')}>"


def _emphasised(text: str, mark: str) -> str:
    """Words with a mark around them, close to a letter or digit on both sides, as it has to be."""
    found = _EDGES.fullmatch(text)
    if found is None or not found[2] or "](" in text:
        return text
    return f"{found[1]}{mark}{found[2]}{mark}{found[3]}"


def _code(words: str) -> str:
    ticks = "`" * (1 + _longest_run(words))
    return f"{ticks} {words} {ticks}" if "`" in words else f"{ticks}{words}{ticks}"


def _longest_run(words: str) -> int:
    return max(map(len, re.findall("`+", words)), default=0)
