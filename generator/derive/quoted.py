"""Every stretch of a source's words that the content quotes."""

from collections.abc import Iterator

from msgspec import Struct

from generator.model.origin import Spot
from generator.model.site import Site

QUOTING_FIELDS = ("quote", "who", "when")


class Quoted(Struct, frozen=True):
    """Words quoted from a source as evidence of a figure, and where they stand in its file."""

    source: str
    words: str
    spot: Spot


def quoted(site: Site) -> Iterator[Quoted]:
    """The quotes of all evidence, with the words that name the claimant and carry the date."""
    for _, figure in site.figures():
        for i, evidence in enumerate(figure.evidence):
            for name in QUOTING_FIELDS:
                words = getattr(evidence, name)
                if words is not None:
                    yield Quoted(evidence.source, words, figure.origin.at("evidence", i, name))
