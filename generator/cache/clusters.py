"""Which briefings have to be checked together, and a key for all that their findings depend on."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from generator.cache.snapshot import Snapshot
from generator.model.layout import slug_of


class Cluster(Struct, frozen=True):
    """The slugs of briefings that name one another, in order, and how many bytes they have.

    `key` is another one if anything changes that what is found in their files may depend on.
    """

    slugs: tuple[str, ...]
    size: int
    key: str


def clusters(snapshot: Snapshot) -> tuple[Cluster, ...]:
    """The briefings of a site, taken apart; at most one where what they share names a briefing.

    A briefing names another by its slug before a slash, as in `{other-briefing/toll}`. What only
    looks like it joins briefings that might be apart, which is slower and nothing else; that none
    was overlooked is seen when a part is checked, by an id with a slash that is not in it.
    """
    own: dict[str | None, list[str]] = {None: []}
    for path in snapshot.files:
        own.setdefault(slug_of(path), []).append(path)
    shared = own.pop(None)
    slugs = sorted(slug for slug in own if slug is not None)
    named = {slug: _named(slugs, snapshot, own[slug]) for slug in slugs}
    together = [slugs] if _named(slugs, snapshot, shared) else _joined(named)
    key = snapshot.key_of(shared)
    return tuple(
        _cluster(each, [path for slug in each for path in own[slug]], snapshot, key)
        for each in together
    )


def _named(slugs: Sequence[str], snapshot: Snapshot, paths: Iterable[str]) -> set[str]:
    """The slugs that stand in the files before a slash, but not inside an address."""
    # No slug goes over the end of a file. Seals are full of slashes and name nothing.
    text = b"\n".join(snapshot.files[path] for path in paths if not path.endswith(".seal"))
    ends = tuple(slug.encode() for slug in slugs)
    # Most texts name none, which is seen at their few slashes.
    if not any(before.endswith(ends) for before in text.split(b"/")[:-1]):
        return set()
    return {
        slug for slug in slugs if re.search(rb"(?<![\w/.])" + re.escape(slug.encode()) + b"/", text)
    }


def _joined(others: Mapping[str, set[str]]) -> Iterator[list[str]]:
    """The slugs that are linked by naming, in either direction and by way of others."""
    linked = {slug: set(names) for slug, names in others.items()}
    for slug, names in others.items():
        for name in names:
            linked[name].add(slug)
    left = dict.fromkeys(others)
    while left:
        found, waiting = set[str](), [next(iter(left))]
        while waiting:
            slug = waiting.pop()
            if slug not in found:
                found.add(slug)
                left.pop(slug)
                waiting.extend(linked[slug])
        yield sorted(found)


def _cluster(slugs: Sequence[str], paths: Iterable[str], snapshot: Snapshot, key: str) -> Cluster:
    paths = list(paths)
    size = sum(len(snapshot.files[path]) for path in paths)
    return Cluster(tuple(slugs), size, snapshot.key_of(paths, key))
