"""Records of prose that was compared with a sealed text, for sites that tests make."""

from pathlib import Path

from generator.derive.derive import derive
from generator.load.site import load
from generator.model.copies import comparable
from generator.text.copies import Cleared, digest, dumps


def clear(root: Path) -> None:
    """Record that all prose of a site was compared with every sealed text, or keep its record."""
    site = load(root)
    digests = frozenset(digest(item.text.raw) for item in comparable(derive(site)))
    for source, sealed in site.seals.items():
        path = root / f"content/sources/{source}.cleared"
        if not path.exists():
            path.write_text(dumps(Cleared(sealed.root, digests)))
