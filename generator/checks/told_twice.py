"""A paragraph tells each figure once.

**Why.** Who counts three hundred twice in a paragraph meant two numbers, of which one was mistyped:
the figure beside it in the file, or that of a rival. Each placeholder is right by itself.

**Bad.** The second should have been the wounded:

    text: The service counted {nis-killed} and {nis-killed} [@base-article].

**Mend.** Name the figure that is meant, or tell the number once and refer back to it in words.

**Not meant.** The date or the claimant of a figure beside its number, and words that stand for it;
the same number in another paragraph, or of another figure.
"""

from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.site import Site
from generator.text.pieces import Placeholder

GROUP = "consistency"
SEVERITY = Severity.ERROR


def check(_site: Site, derived: Derived) -> Iterator[Finding]:
    """Figures that are told again in the paragraph that told them."""
    for item in derived.prose:
        for block in item.text.blocks:
            told: set[str] = set()
            for piece in block:
                if isinstance(piece, Placeholder) and piece.tells and piece.modifier != "words":
                    if piece.target in told:
                        span = item.spot.within(piece.start, piece.end)
                        message = f"`{piece.target}` is told twice in this paragraph"
                        yield Finding(
                            span, message, "name the figure that is meant, or tell it once"
                        )
                    told.add(piece.target)
