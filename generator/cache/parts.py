"""What was found of a part of a site the last time."""

from collections.abc import Collection, Mapping
from pathlib import Path

from msgspec import Struct

from generator.cache import store

Packed = Mapping[str, Collection[str]]
"""Diagnostics, each packed into a text, by their codes."""


class Part(Struct, frozen=True):
    """What was found in a part of a site, and the paths of the files that were read.

    `own` was found in the part's own files, `shared` in those that all parts share. `silent` and
    `joint` are the codes of the checks that are so because of this part (see `generator.checks`);
    `alone` says that nothing in it has to do with what is outside it.
    """

    own: Packed
    shared: Packed
    paths: Collection[str]
    silent: Collection[str]
    joint: Collection[str]
    alone: bool


def keep(root: Path, name: str, key: str, part: Part) -> None:
    """Keeps what was found of the state `key` of the part called `name` of the site in `root`."""
    kept = [part.own, part.shared, part.paths, part.silent, part.joint, part.alone]
    store.put(root, _name(name), [key, *kept])


def recall(root: Path, name: str, key: str) -> Part | None:
    """What was found of the state `key` of the part called `name`; None if not known for sure."""
    match store.get(root, _name(name)):
        case [of, *kept] if of == key:
            return Part(*kept)
    return None


def _name(name: str) -> str:
    return f"part-{name}"
