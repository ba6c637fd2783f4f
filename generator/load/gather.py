"""Every file of a site's folder, read into entries, with what is wrong with each."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path

import yaml
from msgspec import Struct, field
from msgspec.structs import replace

from generator.diagnostics.finding import Finding, Problem
from generator.diagnostics.span import Span
from generator.diagnostics.suggest import did_you_mean, nearest
from generator.load.entries import entry
from generator.load.fields import fields
from generator.load.files import Unread, decoded, read, shown
from generator.load.kinds import BESIDE_SOURCES, KINDS, Held, held_by
from generator.load.nodes import compose
from generator.model.base import Entry
from generator.model.layout import CONTENT, FOLDER
from generator.model.origin import File, Spot
from generator.model.section import Section
from generator.model.site import OF_BRIEFINGS

_FOLDERS = ("vocabulary", "sources", "briefings", "sections")


class Gathered(Struct):
    """What has been read so far; `entries` by (kind of entry, slug) and id."""

    entries: dict[tuple[str, str], dict[str, Entry]] = field(default_factory=dict)
    declared: dict[tuple[str, str], Spot] = field(default_factory=dict)
    unreadable: set[tuple[str, str]] = field(default_factory=set)
    files: dict[str, File] = field(default_factory=dict)
    beside: dict[str, File] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def copy(self) -> "Gathered":
        """The same, of which more may be gathered by itself."""
        return Gathered(
            {kind: dict(entries) for kind, entries in self.entries.items()},
            dict(self.declared),
            set(self.unreadable),
            dict(self.files),
            dict(self.beside),
            list(self.problems),
        )


# What files are called that have one name everywhere.
_NAMES = ("site.yml", "briefing.yml", *(f"{kind.schema}.yml" for kind in KINDS if kind.many))


class Folder(Struct, frozen=True, dict=True):
    """The folder `root` of a site, which holds `content/`.

    `drafts` are texts, by path, that are taken in place of what stands in those files. `files` are
    the bytes of all that stands in `content/`, by path, where they were read before; the path of a
    folder ends in a slash.
    """

    root: Path
    drafts: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, bytes] = field(default_factory=dict)

    def names(self) -> Sequence[str]:
        """The path of every file below `content/`, and of what should be none, in order."""
        if not self.files:
            return sorted(self._walked, key=_steps)
        # Folders of a site have nothing wrong with them; what stands in them is here by itself.
        folders = {
            name for name in self.files if name.endswith("/") and FOLDER.fullmatch(name[:-1])
        }
        return sorted((name.rstrip("/") for name in self.files.keys() - folders), key=_steps)

    def path(self, name: str) -> Path:
        """Where on this machine that stands which has the path `name`."""
        # Most folders are never walked, and of most files no path is wanted.
        return self.root / name if self.files else self._walked[name]

    def read(self, name: str) -> File | Unread:
        """The file as text, or why it could not be read."""
        data = self.files.get(name)
        file = read(self.root, self.path(name)) if data is None else decoded(name, data)
        return file if isinstance(file, Unread) else File(name, self.drafts.get(name, file.text))

    @cached_property
    def _walked(self) -> Mapping[str, Path]:
        found = _walk(self.root, self.root / CONTENT, frozenset())
        return {shown(self.root, path): path for path in found}


def _steps(name: str) -> list[str]:
    return name.split("/")


def gather(gathered: Gathered, folder: Folder, names: Iterable[str]) -> None:
    """Reads files of the site's folder, and adds what they hold."""
    for name in names:
        _gather_file(gathered, folder, name)


def _walk(root: Path, path: Path, above: frozenset[Path]) -> Iterator[Path]:
    """The files at and below a path, and each folder that is none or cannot be entered.

    `above` are the real paths of the folders around it: a link to one of them would lead round
    for ever.
    """
    known = _is_known(shown(root, path).removeprefix(f"{CONTENT}/"))
    children = None if known else _children(root, path, above)
    if children is None:
        yield path
        return
    real = path.resolve()
    for child in children:
        if not child.name.startswith("."):
            yield from _walk(root, child, above | {real})


def _children(root: Path, path: Path, above: frozenset[Path]) -> list[Path] | None:
    """What stands in a folder; None of what is no folder of a site or cannot be entered.

    What a folder that no site has holds is not looked at: it may be a whole file system.
    """
    if not FOLDER.fullmatch(shown(root, path)):
        return None
    try:
        real = path.resolve(strict=True)
        if not real.is_dir() or real in above or not os.access(real, os.R_OK | os.X_OK):
            return None
        return list(path.iterdir())
    except (OSError, RuntimeError):
        # Links that lead nowhere or round (an error of its own kind before Python 3.13), and
        # folders of the system that cannot be listed.
        return None


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return True


def _is_known(below: str) -> bool:
    return bool(held_by(below) or BESIDE_SOURCES.fullmatch(below))


def _gather_file(gathered: Gathered, folder: Folder, name: str) -> None:
    below = name.removeprefix(f"{CONTENT}/")
    beside = BESIDE_SOURCES.fullmatch(below)
    held = None if beside else held_by(below)
    if not held and not beside:
        gathered.problems.append(_stray(folder, name))
        return
    file = folder.read(name)
    if isinstance(file, Unread):
        gathered.problems.append(file.problem)
        gathered.unreadable.update(_hidden(held) if held else _hidden_beside(below))
        return
    gathered.files[file.path] = file
    if held is None:
        gathered.beside[below.removeprefix("sources/")] = file
        return
    node, problems = compose(file)
    gathered.problems.extend(problems)
    if node is None:
        gathered.unreadable.update(_hidden(held))
        return
    _gather_entries(gathered, file, node, held)


def _hidden(held: Held) -> Iterator[tuple[str, str]]:
    """What an unreadable file might have declared."""
    yield held.kind.entry, held.slug
    if held.kind.entry == "section":
        yield "judgement", held.slug


def _hidden_beside(below: str) -> Iterator[tuple[str, str]]:
    """What an unreadable file beside a source stands for: a text proves quotes as a seal does."""
    source, _, form = below.removeprefix("sources/").rpartition(".")
    yield "cleared" if form == "cleared" else "seal", source


def _stray(folder: Folder, path: str) -> Problem:
    """What has no place in a site, or a folder that `_walk` did not enter."""
    file = folder.path(path)
    message = "this file is no part of a site"
    mend = "see the list of files in the content model; files that begin with a dot are passed over"
    if _is_folder(file):
        message = "this folder cannot be entered, or leads back to itself"
        mend = "let it be read, or take the link away"
        if not FOLDER.fullmatch(path):
            message = "this folder is no part of a site"
            name = path.rpartition("/")[2]
            mend = did_you_mean(name, _FOLDERS, "take it away, or begin its name with a dot")
    elif path.endswith(".yaml"):
        mend = "end its name with .yml"
    elif (name := path.rpartition("/")[2]) in _NAMES:
        mend = f"`{name}` belongs in another folder"
    elif (near := nearest(name, _NAMES)) and (file.parent / near).exists():
        mend = f"move what it holds to `{near}`, which stands beside it, and delete it"
    else:
        mend = did_you_mean(name, _NAMES, mend)
    return Problem("unknown-key", Finding(Span(path), message, mend))


def _gather_entries(gathered: Gathered, file: File, root: yaml.Node, held: Held) -> None:
    if not held.kind.many:
        _declare(gathered, held.kind.entry, held.slug, held.id, Spot(file, root))
        _gather_entry(gathered, file, root, held)
    elif isinstance(root, yaml.SequenceNode):
        for i, node in enumerate(root.value):
            if held.kind.named:
                _gather_item(gathered, file, node, held)
            else:
                _gather_entry(gathered, file, node, replace(held, id=str(i)))
    else:
        keys = fields(held.kind.model, ()).items()
        first = next(name for name, field in keys if field.is_required())
        mend = f"begin each item with `- {first}:`"
        finding = Finding(Spot(file, root).span, "a list is wanted here", mend)
        gathered.problems.append(Problem("wrong-type", finding))
        gathered.unreadable.update(_hidden(held))


def _gather_item(gathered: Gathered, file: File, node: yaml.Node, held: Held) -> None:
    """An item of a list, under the id that it gives itself; the first of an id counts."""
    spot = _id_spot(file, node)
    name = str(spot.node.value) if spot else ""
    taken = spot is not None and _declare(gathered, held.kind.entry, held.slug, name, spot)
    _gather_entry(gathered, file, node, replace(held, id=name), taken=taken)


def _gather_entry(
    gathered: Gathered, file: File, node: yaml.Node, held: Held, *, taken: bool = False
) -> None:
    """What a node holds, which is kept unless its id is `taken`."""
    extra = {"id": held.id} if held.id and not held.kind.many else {}
    value, problems = entry(held.kind.model, file, node, extra)
    gathered.problems.extend(problems)
    if held.kind.entry == "section" and value is None:
        gathered.unreadable.add(("judgement", held.slug))
    if isinstance(value, Section):
        for i, judgement in enumerate(value.judgements):
            if judgement.id:
                spot = value.origin.at("judgements", i, "id")
                _declare(gathered, "judgement", held.slug, judgement.id, spot)
    if value is not None and not taken:
        gathered.entries.setdefault((held.kind.entry, held.slug), {})[held.id] = value


def _id_spot(file: File, node: yaml.Node) -> Spot | None:
    if not isinstance(node, yaml.MappingNode):
        return None
    for key, child in node.value:
        if key.value == "id" and isinstance(child, yaml.ScalarNode):
            return Spot(file, child)
    return None


def _declare(gathered: Gathered, kind: str, slug: str, name: str, spot: Spot) -> bool:
    """Notes an id; says whether it was taken, in which case it is a problem."""
    rivals = OF_BRIEFINGS if kind in OF_BRIEFINGS else {kind}
    long_name = f"{slug}/{name}" if kind in OF_BRIEFINGS else name
    for rival in sorted(rivals):
        first = gathered.declared.get((rival, long_name))
        if first is not None:
            span = first.span
            article = "an" if rival in {"actor", "event"} else "a"
            message = f"`{name}` is the id of {article} {rival} already, at {span.path}:{span.line}"
            finding = Finding(spot.span, message, "give this one another id")
            gathered.problems.append(Problem("duplicate-id", finding))
            # What refers to it is not wrong as well.
            gathered.declared.setdefault((kind, long_name), spot)
            return True
    gathered.declared[(kind, long_name)] = spot
    return False
