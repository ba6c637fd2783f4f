"""Which briefings have to be checked together, and a key for all that their findings depend on."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from generator.cache.snapshot import Snapshot, framed
from generator.model.layout import slug_of


@dataclass(frozen=True)
class Cluster:
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
    shared = sha256(snapshot.program)
    own: dict[str, dict[str, bytes]] = {}
    for path, data in snapshot.files.items():
        slug = slug_of(path)
        if slug is None:
            shared.update(framed(path, data))
        else:
            own.setdefault(slug, {})[path] = data
    naming = _Naming(sorted(own))
    if any(naming.named(data) for path, data in snapshot.files.items() if slug_of(path) is None):
        together = [sorted(own)]
    else:
        together = list(_joined({slug: naming.named_in(own[slug].values()) for slug in own}))
    return tuple(_cluster(each, own, shared.digest()) for each in together)


class _Naming:
    """Finds slugs before a slash, but not inside an address."""

    def __init__(self, slugs: Sequence[str]) -> None:
        self._patterns = {
            slug: re.compile(rb"(?<![\w/.])" + re.escape(slug.encode()) + b"/") for slug in slugs
        }

    def named(self, text: bytes) -> set[str]:
        """The slugs that a text names."""
        # Most texts name none, and a search for plain bytes is by far the quickest.
        near = (slug for slug in self._patterns if f"{slug}/".encode() in text)
        return {slug for slug in near if self._patterns[slug].search(text)}

    def named_in(self, texts: Iterable[bytes]) -> set[str]:
        """The slugs that any of the texts names."""
        return set[str]().union(*map(self.named, texts))


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


def _cluster(
    slugs: Sequence[str], own: Mapping[str, Mapping[str, bytes]], shared: bytes
) -> Cluster:
    digest = sha256(shared)
    files = [file for slug in slugs for file in own[slug].items()]
    for path, data in files:
        digest.update(framed(path, data))
    return Cluster(tuple(slugs), sum(len(data) for _, data in files), digest.hexdigest())
