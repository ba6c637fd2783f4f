r"""No text holds HTML or an image.

**Why.** What you write is shown as words, never run: HTML would stand on the page as you typed it,
and nothing from another place is loaded by a page.

**Bad.**

    text: Losses were <b>heavy</b> ![map](https://example.org/map.png) [@base-article].

**Mend.** Write `**heavy**` for bold, `*so*` for italics, `[words](https://…)` for a link, lists
with `- `. A bare `<` before a letter is written `\<`.

**Not meant.** "<" and "&" between words, and addresses such as `<https://example.org>`. Quotes,
locators and titles are plain text: whatever is in them is shown as it stands.
"""

from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.site import Site
from generator.text.pieces import Refused

GROUP = "shape"
SEVERITY = Severity.ERROR

_DEFECTS = {
    "markup": ("HTML stands in this text", "write Markdown; for a bare `<` write `\\<`"),
    "image": ("an image stands in this text", "take it out, or link to it: [words](https://…)"),
}


def check(_site: Site, derived: Derived) -> Iterator[Finding]:
    """Every piece of HTML and every image in a text."""
    for item in derived.prose:
        for piece in item.text.marks:
            if isinstance(piece, Refused) and piece.kind in _DEFECTS:
                yield Finding(item.spot.within(piece.start, piece.end), *_DEFECTS[piece.kind])
