"""Checks a site by parts that have nothing to do with each other, and keeps what it found of each.

What is found is what `generator.build.check` finds of the whole: where the parts turn out to have
to do with each other, that is asked instead.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from generator import checks, workers
from generator.build import Progress, check
from generator.cache import findings, parts, proofs
from generator.cache.clusters import Cluster, clusters
from generator.cache.findings import Kept, packed, unpacked
from generator.cache.parts import Packed, Part
from generator.cache.proofs import Proved
from generator.cache.snapshot import Snapshot
from generator.derive.derive import derive
from generator.diagnostics.finding import Diagnostic
from generator.load.gather import Folder
from generator.load.site import Opened
from generator.model.layout import slug_of

_WORTH_IT = 100_000
"""Below so many bytes of briefings a process more would take longer than it saves."""


class Found(Struct, frozen=True):
    """What was found of a site, and of each of its parts of which it was not known before.

    `proved` is what is known of the site's seals and quotes, `before` what was at the beginning.
    """

    whole: Kept
    parts: Mapping[Cluster, Part]
    proved: Proved
    before: Proved

    def keep(self, root: Path, snapshot: Snapshot) -> None:
        """Puts it into the cache of the site in `root`."""
        findings.keep(root, snapshot.key, self.whole)
        proofs.keep(root, snapshot.program, self.proved, self.before)
        for cluster, part in self.parts.items():
            parts.keep(root, cluster.slugs[0], cluster.key, part)


def check_apart(root: Path, snapshot: Snapshot, progress: Progress) -> Found:
    """What is wrong with the site in the folder `root`, of which a snapshot was just taken.

    What was found of a part before is taken from the cache.
    """
    progress("Reading")
    folder = Folder(root, files=snapshot.files)
    clustered = clusters(snapshot)
    known = {each: parts.recall(root, each.slugs[0], each.key) for each in clustered}
    before = proofs.recall(root, snapshot.program)
    opened = Opened(folder, before)
    progress("Checking")
    new = _of_each(opened, [each for each, part in known.items() if part is None])
    whole = _together([part for part in (*known.values(), *new.values()) if part])
    return Found(whole or _of_whole(folder, progress), new, opened.proved, before)


def _of_whole(folder: Folder, progress: Progress) -> Kept:
    outcome = check(folder.root, progress, files=folder.files)
    return Kept(outcome.diagnostics, tuple(outcome.site.files))


def _of_each(opened: Opened, clustered: Sequence[Cluster]) -> Mapping[Cluster, Part]:
    """What is found of each part, by several processes where there is much to check."""
    much = sum(each.size for each in clustered) >= _WORTH_IT
    if not much or len(clustered) == 1:
        return {each: _part(opened, each.slugs, by_two=much) for each in clustered}
    # The processes have the checks from this one.
    checks.all_checks()
    found = workers.of_each(
        lambda slugs: (_part(opened, slugs), opened.proved), [each.slugs for each in clustered]
    )
    for _, proved in found:
        opened.learn(proved)
    return {each: part for each, (part, _) in zip(clustered, found, strict=True)}


def _part(opened: Opened, slugs: Sequence[str], *, by_two: bool = False) -> Part:
    """What is found of the site as if it had no other briefings than those of `slugs`."""
    site = opened.site(slugs)
    derived = derive(site)
    codes = list(checks.all_checks())

    def some(codes: Sequence[str]) -> tuple[Sequence[Diagnostic], bool]:
        found = checks.run(site, derived, codes)
        return found, site.names.asked_afar

    # What takes long stands together in the alphabet, as it is alike.
    done = workers.of_each(some, [codes[::2], codes[1::2]] if by_two else [codes])
    found = [diagnostic for diagnostics, _ in done for diagnostic in diagnostics]
    return Part(
        own=_packed(each for each in found if not _is_shared(each)),
        shared=_packed(filter(_is_shared, found)),
        paths=tuple(site.files),
        silent=tuple(checks.silent(site)),
        joint=tuple(checks.joint(site)),
        alone=not any(afar for _, afar in done),
    )


def _packed(found: Iterable[Diagnostic]) -> Packed:
    by_code: dict[str, list[str]] = {}
    for diagnostic in found:
        by_code.setdefault(diagnostic.code, []).append(packed(diagnostic))
    return by_code


def _is_shared(diagnostic: Diagnostic) -> bool:
    return slug_of(diagnostic.finding.span.path) is None


def _together(found: Sequence[Part]) -> Kept | None:
    """What is found of the whole, from what is found of its parts; None where that is not known."""
    joint = [code for part in found for code in part.joint]
    if not found or len(joint) > len(set(joint)) or not all(part.alone for part in found):
        return None
    shared = {code: _of_all(code, found) for part in found for code in part.shared}
    if any(each is None for each in shared.values()):
        return None
    silent = {code for part in found for code in part.silent}
    told = [
        one
        for by_code in (*(part.own for part in found), shared)
        for code, some in by_code.items()
        if code not in silent
        for one in some or ()
    ]
    paths = {path for part in found for path in part.paths}
    return Kept(checks.in_order(map(unpacked, told)), tuple(sorted(paths)))


def _of_all(code: str, found: Sequence[Part]) -> Collection[str] | None:
    """What a check finds in shared files, from what each part leads to; None where that differs."""
    each = [frozenset(part.shared.get(code, ())) for part in found]
    if checks.needs_all(code):
        return frozenset.intersection(*each)
    return each[0] if len(set(each)) == 1 else None
