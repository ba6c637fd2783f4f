"""Files that are carried over: assets, with a hash in their names, and the theme's overrides."""

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path

HASH_LENGTH = 8


def gather(templates: Sequence[Path], part: str) -> Mapping[str, bytes]:
    """The files of the folder `part` in each of `templates`, by path; earlier folders win."""
    found: dict[str, bytes] = {}
    for folder in reversed(templates):
        for path in sorted((folder / part).rglob("*")):
            if path.is_file():
                found[path.relative_to(folder / part).as_posix()] = path.read_bytes()
    return dict(sorted(found.items()))


def hashed(assets: Mapping[str, bytes]) -> Mapping[str, str]:
    """For each asset its address from the site's root, with a hash of its bytes in its name."""
    return {name: f"assets/{_hashed(name, data)}" for name, data in assets.items()}


def _hashed(name: str, data: bytes) -> str:
    stem, dot, ending = name.rpartition(".")
    mark = hashlib.sha256(data).hexdigest()[:HASH_LENGTH]
    return f"{stem}.{mark}.{ending}" if dot else f"{name}.{mark}"
