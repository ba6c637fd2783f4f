"""A site's folder as one value: every file read, what belongs together put together."""

from collections.abc import Container, Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from generator.diagnostics.finding import Finding, Problem
from generator.diagnostics.span import Span
from generator.diagnostics.suggest import did_you_mean
from generator.load.capped import capped
from generator.load.gather import Folder, Gathered, gather
from generator.load.nodes import compose
from generator.model.base import ORIGIN_KEY, Entry
from generator.model.briefing import Briefing, Overview
from generator.model.chart import Chart
from generator.model.contest import Contest
from generator.model.correction import Correction
from generator.model.event import Event
from generator.model.figure import Figure
from generator.model.layout import CONTENT, slug_of
from generator.model.origin import File, Origin
from generator.model.section import Section
from generator.model.settings import Settings
from generator.model.site import Names, Site, Vocabulary
from generator.model.source import Source
from generator.model.vocabulary import Actor, Metric, Place, Unit
from generator.text.copies import Cleared, RecordBroken
from generator.text.copies import loads as loads_record
from generator.text.seals import Seal, SealBroken, loads, loads_again
from generator.text.tokens import Token, tokenise

E = TypeVar("E", bound=Entry)


def load(
    root: Path,
    drafts: Mapping[str, str] | None = None,
    files: Mapping[str, bytes] | None = None,
) -> Site:
    """Reads the site in the folder `root`, which must hold `content/`; never raises for content.

    `drafts` are texts, by path, that are taken in place of what stands in those files; `files` are
    the bytes of them all, where they were read before.
    """
    return Opened(Folder(root, drafts or {}, files or {})).site()


class Opened:
    """A site of which what all briefings share was read, and the briefings may be one by one.

    `proved` is what is known of seals: by the hash of a sound seal's file, quotes that it proves.
    """

    def __init__(self, folder: Folder, proved: Mapping[str, Iterable[str]] | None = None) -> None:
        self._folder = folder
        self._own: dict[str | None, list[str]] = {}
        for name in folder.names():
            self._own.setdefault(slug_of(name), []).append(name)
        self._shared = Gathered()
        gather(self._shared, folder, self._own.pop(None, ()))
        self._seals = _seals(self._shared, proved or {})
        self._cleared = _cleared(self._shared)
        self._texts = _texts(self._shared)
        _demand_sources(self._shared)
        _demand(self._shared, "site", "site.yml")

    @property
    def proved(self) -> Mapping[str, frozenset[str]]:
        """What is known of the seals of this site by now."""
        beside, seals = self._shared.beside, self._seals
        return {
            _hash(beside[f"{source}.seal"]): frozenset(seal.standing)
            for source, seal in seals.items()
        }

    def learn(self, proved: Mapping[str, Iterable[str]]) -> None:
        """Takes over what another process found out of the same seals."""
        for source, seal in self._seals.items():
            seal.standing.update(proved[_hash(self._shared.beside[f"{source}.seal"])])

    def site(self, slugs: Container[str] | None = None) -> Site:
        """The whole site, or as if it had no other briefings than those of `slugs`."""
        gathered = self._shared.copy()
        for slug, names in self._own.items():
            if slugs is None or slug in slugs:
                gather(gathered, self._folder, names)
        briefings = _briefings(gathered)
        return Site(
            settings=_of(gathered, "site", "", Settings).get(""),
            vocabulary=Vocabulary(
                metrics=_of(gathered, "metric", "", Metric),
                units=_of(gathered, "unit", "", Unit),
                places=_of(gathered, "place", "", Place),
                actors=_of(gathered, "actor", "", Actor),
            ),
            sources=_of(gathered, "source", "", Source),
            seals=self._seals,
            texts=self._texts,
            briefings=briefings,
            names=Names(frozenset(gathered.declared), frozenset(gathered.unreadable)),
            files=dict(sorted(gathered.files.items())),
            problems=tuple(capped(sorted(gathered.problems, key=_path))),
            cleared=self._cleared,
        )


def _path(problem: Problem) -> str:
    return problem.finding.span.path


def _of(gathered: Gathered, kind: str, slug: str, model: type[E]) -> Mapping[str, E]:
    entries = gathered.entries.get((kind, slug), {})
    return {name: value for name, value in entries.items() if isinstance(value, model)}


def _demand(gathered: Gathered, kind: str, path: str, slug: str = "") -> None:
    """A problem where a file that every site or briefing has is not there."""
    name = f"{CONTENT}/{path}"
    if name in gathered.files or (kind, slug) in gathered.unreadable:
        return
    finding = Finding(
        Span(name), "this file is missing", "add it; the content model lists its keys"
    )
    gathered.problems.append(Problem("missing-key", finding))


def _demand_sources(gathered: Gathered) -> None:
    """A problem for each seal and text that stands beside no source."""
    known = {name for kind, name in gathered.declared if kind == "source"}
    for name, file in gathered.beside.items():
        source = name.rpartition(".")[0]
        if source in known or ("source", "") in gathered.unreadable:
            continue
        mend = did_you_mean(source, known, "name it as its source, or delete it")
        finding = Finding(Span(file.path), f"no source is called `{source}`", mend)
        gathered.problems.append(Problem("unknown-key", finding))


def _briefings(gathered: Gathered) -> Mapping[str, Briefing]:
    slugs = sorted({path.split("/")[2] for path in gathered.files if "/briefings/" in path})
    briefings = {}
    for slug in slugs:
        if ("briefing", slug) not in gathered.declared:
            _demand(gathered, "briefing", f"briefings/{slug}/briefing.yml", slug)
        overview = _of(gathered, "briefing", slug, Overview).get(slug)
        briefings[slug] = Briefing(
            slug,
            overview or _stand_in(slug),
            _of(gathered, "figure", slug, Figure),
            _of(gathered, "contest", slug, Contest),
            _of(gathered, "event", slug, Event),
            _in_order(gathered, overview, _of(gathered, "section", slug, Section)),
            _of(gathered, "chart", slug, Chart),
            tuple(_of(gathered, "correction", slug, Correction).values()),
        )
    return briefings


def _stand_in(slug: str) -> Overview:
    """An overview in place of one that could not be read, so that the rest is checked all the same.

    It is never published: what is wrong with the real one is an error. Its "today" is far enough
    away for no date to be in the future, and its words hold nothing to check.
    """
    file = File(f"{CONTENT}/briefings/{slug}/briefing.yml", "{}")
    fields: dict[str, object] = {"sections": []}
    fields |= dict.fromkeys(("id", "title", "question", "bottom_line"), "unread")
    fields |= dict.fromkeys(("updated", "next_review"), "9999-12-31")
    node, _ = compose(file)
    assert node is not None  # noqa: S101 -- an empty mapping is sound
    return Overview.model_validate({**fields, ORIGIN_KEY: Origin(file, node)})


def _in_order(
    gathered: Gathered, overview: Overview | None, sections: Mapping[str, Section]
) -> Mapping[str, Section]:
    """The sections in the order of the overview; one that it does not list is a problem."""
    if overview is None:
        return sections
    for name in sorted(sections.keys() - set(overview.sections)):
        finding = Finding(
            overview.origin.key("sections").span,
            f"`sections` does not list `{name}`, which has a file",
            f"add `{name}` where it belongs in the order",
        )
        gathered.problems.append(Problem("missing-key", finding))
    return {name: sections[name] for name in overview.sections if name in sections}


def _hash(file: File) -> str:
    return sha256(file.text.encode()).hexdigest()


def _seals(gathered: Gathered, proved: Mapping[str, Iterable[str]]) -> Mapping[str, Seal]:
    seals = {}
    for name, file in gathered.beside.items():
        source, _, form = name.rpartition(".")
        if form != "seal":
            continue
        try:
            known = proved.get(_hash(file))
            seals[source] = loads(file.text) if known is None else loads_again(file.text)
            seals[source].standing.update(known or ())
        except SealBroken as error:
            span = Span(file.path, error.line, 1, error.line, 1)
            finding = Finding(
                span, error.reason, f"seal the text again: briefing seal {source} FILE"
            )
            gathered.problems.append(Problem("seal-broken", finding))
            gathered.unreadable.add(("seal", source))
    return seals


def _cleared(gathered: Gathered) -> Mapping[str, Cleared]:
    records = {}
    for name, file in gathered.beside.items():
        source, _, form = name.rpartition(".")
        if form != "cleared":
            continue
        try:
            records[source] = loads_record(file.text)
        except RecordBroken as error:
            span = Span(file.path, error.line, 1, error.line, 1)
            mend = f"write it again, with the text at hand: briefing seal --check {source} FILE"
            finding = Finding(span, "this is not as `briefing seal` wrote it", mend)
            gathered.problems.append(Problem("copied-text-unchecked", finding))
            gathered.unreadable.add(("cleared", source))
    return records


def _texts(gathered: Gathered) -> Mapping[str, tuple[Token, ...]]:
    return {
        name.removesuffix(".txt"): tokenise(file.text)
        for name, file in gathered.beside.items()
        if name.endswith(".txt")
    }
