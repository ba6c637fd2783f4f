"""Checks a site by parts that have nothing to do with each other, and keeps what it found of each.

What is found is what `generator.build.check` finds of the whole: where the parts turn out to have
to do with each other, that is asked instead.
"""

import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from generator import checks
from generator.build import Progress, check
from generator.cache.clusters import Cluster, clusters
from generator.cache.findings import WHOLE, Kept, keep, recall
from generator.cache.snapshot import Snapshot
from generator.collector import paused
from generator.derive.derive import derive
from generator.diagnostics.finding import Diagnostic
from generator.load.gather import Folder
from generator.load.site import Opened
from generator.model.layout import slug_of

_MANY = 2
_WORTH_IT = 200_000
"""Below so many bytes of briefings a process more would take longer than it saves."""


@dataclass(frozen=True)
class Found:
    """What was found of a site, and of each of its parts of which it was not known before."""

    whole: Kept
    parts: Mapping[Cluster, Kept]

    def keep(self, root: Path, key: str) -> None:
        """Puts it into the cache of the site in `root`; `key` is that of the snapshot."""
        keep(root, WHOLE, key, self.whole)
        for part, kept in self.parts.items():
            keep(root, _name(part), part.key, kept)


def check_apart(root: Path, snapshot: Snapshot, progress: Progress) -> Found:
    """What is wrong with the site in the folder `root`, of which a snapshot was just taken.

    What was found of a part before is taken from the cache.
    """
    folder = Folder(root, files=snapshot.files)
    parts = clusters(snapshot)
    if len(parts) < _MANY:
        return Found(_of_whole(folder, progress), {})
    progress("Checking")
    known = {part: recall(root, _name(part), part.key) for part in parts}
    new = _of_each(folder, [part for part, kept in known.items() if kept is None])
    together = _together([kept for kept in (*known.values(), *new.values()) if kept])
    return Found(together or _of_whole(folder, progress), new)


def _of_whole(folder: Folder, progress: Progress) -> Kept:
    outcome = check(folder.root, progress, files=folder.files)
    return Kept(outcome.diagnostics, tuple(outcome.site.files))


def _of_each(folder: Folder, parts: Sequence[Cluster]) -> Mapping[Cluster, Kept]:
    """What is found of each part, by several processes where there is much to check."""
    if not parts:
        return {}
    worker = _Worker(Opened(folder))
    workers = min(_cores(), len(parts))
    if workers < _MANY or sum(part.size for part in parts) < _WORTH_IT:
        return {part: worker.check(part.slugs) for part in parts}
    # Loaded only where it is needed, since that takes a while.
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415
    from multiprocessing import get_context  # noqa: PLC0415

    # The processes have the checks from this one.
    checks.all_checks()
    with ProcessPoolExecutor(workers, get_context("fork"), _Worker.begin, (worker,)) as pool:
        found = pool.map(_Worker.go_on, [part.slugs for part in parts])
        return dict(zip(parts, found, strict=True))


def _name(part: Cluster) -> str:
    return f"check-{part.slugs[0]}"


def _cores() -> int:
    """How many processes may work at once; elsewhere than on Linux starting one takes too long."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1


class _Worker:
    """Checks parts of a site in this process, or in one that was forked with it."""

    _here: ClassVar["_Worker"]

    def __init__(self, opened: Opened) -> None:
        self._opened = opened

    def check(self, slugs: Sequence[str]) -> Kept:
        with paused(for_good=True):
            site = self._opened.site(slugs)
            found = checks.run(site, derive(site))
            return Kept(
                found,
                tuple(site.files),
                checks.silent(site),
                checks.joint(site),
                alone=not site.names.asked_afar,
            )

    def begin(self) -> None:
        """Takes this process over: what was read is there, and need not be sent to it."""
        _Worker._here = self

    @staticmethod
    def go_on(slugs: Sequence[str]) -> Kept:
        return _Worker._here.check(slugs)


def _together(parts: Sequence[Kept]) -> Kept | None:
    """What is found of the whole, from what is found of its parts; None where that is not known."""
    joint = [code for part in parts for code in part.joint]
    shared = [frozenset(filter(_is_shared, part.diagnostics)) for part in parts]
    sure = {frozenset(each for each in some if not checks.needs_all(each.code)) for some in shared}
    if len(sure) != 1 or len(joint) > len(set(joint)) or not all(part.alone for part in parts):
        return None
    own = (each for part in parts for each in part.diagnostics if not _is_shared(each))
    silent = frozenset[str]().union(*(part.silent for part in parts))
    found = (each for each in (*own, *frozenset.intersection(*shared)) if each.code not in silent)
    paths = sorted({path for part in parts for path in part.paths})
    return Kept(checks.in_order(found), tuple(paths))


def _is_shared(diagnostic: Diagnostic) -> bool:
    return slug_of(diagnostic.finding.span.path) is None
