"""Which quotes were proved before, so that neither they nor their seals are gone through again.

What is known holds for ever of the same text of a seal and the same program.
"""

from collections.abc import Collection, Mapping
from pathlib import Path

from generator.cache import store

Proved = Mapping[str, Collection[str]]
"""By the hash of a sound seal's file, the quotes that the seal proves, each as it is typed."""

_NAME = "proofs"


def recall(root: Path, program: bytes) -> Proved:
    """What the program of which `program` is a hash found out of the site in `root`."""
    match store.get(root, _NAME):
        case [of, proved] if of == program.hex():
            return dict(proved)
    return {}


def keep(root: Path, program: bytes, proved: Proved, before: Proved) -> None:
    """Keeps what is known of the seals that the site in `root` has now.

    `before` is what was kept already; what is known of a seal only grows.
    """
    if {seal: len(quotes) for seal, quotes in proved.items()} == {
        seal: len(quotes) for seal, quotes in before.items()
    }:
        return
    quotes = {seal: sorted(quotes) for seal, quotes in sorted(proved.items())}
    store.put(root, _NAME, [program.hex(), quotes])
