"""All of a site's content as one value."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from functools import cached_property

from msgspec import Struct, field

from generator.diagnostics.finding import Problem
from generator.model.base import Entry
from generator.model.briefing import Briefing
from generator.model.chart import Chart
from generator.model.contest import Contest
from generator.model.correction import Correction
from generator.model.figure import Figure
from generator.model.origin import File
from generator.model.scalars import Unknown, is_reference
from generator.model.settings import Policy, Settings
from generator.model.source import Source
from generator.model.vocabulary import Actor, Metric, Place, Unit
from generator.text.copies import Cleared
from generator.text.quotes import Index
from generator.text.seals import Seal
from generator.text.tokens import Token

OF_BRIEFINGS = frozenset({"figure", "contest", "chart", "event", "section", "judgement"})
"""The kinds of which each briefing has its own, whose ids share one namespace inside it."""


def long_id(name: str, slug: str) -> str:
    """The id by which something of the briefing `slug` is known outside it: `slug/id`."""
    return name if "/" in name else f"{slug}/{name}"


class Vocabulary(Struct, frozen=True, dict=True):
    """The words that figures are told in, by id."""

    metrics: Mapping[str, Metric]
    units: Mapping[str, Unit]
    places: Mapping[str, Place]
    actors: Mapping[str, Actor]

    def unit(self, metric: str) -> Unit | None:
        """The unit of a metric's values; None for plain counts, and where either is not known."""
        known = self.metrics.get(metric)
        return self.units.get(known.unit) if known and known.unit else None

    def knows(self, metric: str) -> bool:
        """Whether a metric could be read, and its unit if it has one: what its numbers mean."""
        known = self.metrics.get(metric)
        return known is not None and (known.unit is None or known.unit in self.units)

    def scale(self, metric: str) -> Fraction:
        """How many base units one unit of a metric is: 1/100 for a percentage, 1 for a count."""
        unit = self.unit(metric)
        return unit.scale if unit else Fraction(1)

    @cached_property
    def named(self) -> Mapping[str, str]:
        """The ids of the actors by their labels and aliases, in small letters.

        A name that several go by is none's.
        """
        holders: dict[str, set[str]] = {}
        for actor in self.actors.values():
            for name in (actor.label, *actor.aliases):
                holders.setdefault(name.casefold(), set()).add(actor.id)
        return {name: min(ids) for name, ids in holders.items() if len(ids) == 1}


class Names(Struct, frozen=True, dict=True):
    """Every id that the files declare, valid or not, so that one defect is reported once.

    `declared` holds (kind, long id); `unreadable` the kinds, with the briefing's slug or "", of
    which a file could not be read, so that any id of theirs might be in it.
    """

    declared: frozenset[tuple[str, str]]
    unreadable: frozenset[tuple[str, str]]

    @cached_property
    def _asked(self) -> dict[tuple[str, str], frozenset[str]]:
        """What was asked before: each text and each finding asks, of which there are thousands."""
        return {}

    def known(self, kind: str, name: str, slug: str = "") -> bool:
        """Whether `name` is declared as a `kind`; ids without a slash are looked up in `slug`."""
        scope, _, bare = name.rpartition("/")
        return (
            (kind, name) in self.declared
            or (kind, f"{scope or slug}/{bare}") in self.declared
            or bool({(kind, ""), (kind, scope or slug)} & self.unreadable)
        )

    def all(self, kind: str, slug: str = "") -> frozenset[str]:
        """Every declared id of a kind, as one would write it inside the briefing `slug`.

        What is declared and is no id is left out: nobody should be told to write it.
        """
        if (kind, slug) not in self._asked:
            names = (name for declared, name in self.declared if declared == kind)
            self._asked[kind, slug] = frozenset(
                name.removeprefix(f"{slug}/") for name in names if is_reference(name)
            )
        return self._asked[kind, slug]

    @property
    def asked_afar(self) -> bool:
        """Whether `all` was asked for what each briefing has of its own, and others have too."""
        return any(kind in OF_BRIEFINGS for kind, _ in self._asked)


class Site(Struct, frozen=True, dict=True):
    """What was read from a site's folder: everything that is valid, and a problem for the rest.

    `seals`, `texts` (the tokens of texts kept beside their source) and `cleared` (the records of
    prose that was compared with a sealed text) are by source id. `settings` is None where
    `site.yml` could not be read.
    """

    settings: Settings | None
    vocabulary: Vocabulary
    sources: Mapping[str, Source]
    seals: Mapping[str, Seal]
    texts: Mapping[str, tuple[Token, ...]]
    briefings: Mapping[str, Briefing]
    names: Names
    files: Mapping[str, File]
    problems: tuple[Problem, ...]
    cleared: Mapping[str, Cleared] = field(default_factory=dict)

    @property
    def policy(self) -> Policy:
        """The site's limits, or the defaults where they could not be read."""
        return self.settings.policy if self.settings else Policy()

    @cached_property
    def indexes(self) -> Mapping[str, Index]:
        """The texts that are kept, by source id, each ready for finding many quotes in it."""
        return {source: Index(tokens) for source, tokens in self.texts.items()}

    @cached_property
    def hides_contests(self) -> bool:
        """Whether a contest or a file of them could not be read: what stands in it is not known."""
        read = {f"{each.slug}/{name}" for each in self.briefings.values() for name in each.contests}
        declared = {name for kind, name in self.names.declared if kind == "contest"}
        return bool(declared - read) or any(k == "contest" for k, _ in self.names.unreadable)

    @cached_property
    def hiding_sections(self) -> frozenset[str]:
        """The briefings of which a section could not be read: what it leads to is not known."""
        read = {f"{each.slug}/{name}" for each in self.briefings.values() for name in each.sections}
        declared = {name for kind, name in self.names.declared if kind == "section"}
        unreadable = {slug for kind, slug in self.names.unreadable if kind == "section"}
        return frozenset(name.partition("/")[0] for name in declared - read) | unreadable

    def language(self, source: str) -> str | None:
        """The code of the language of a source's text, None where it is not known."""
        known = self.sources.get(source)
        return None if known is None or known.language is Unknown.UNKNOWN else known.language

    def entries(self) -> Iterator[tuple[str, Entry]]:
        """Every entry with the slug of its briefing, "" for what belongs to the whole site."""
        words = self.vocabulary
        if self.settings:
            yield "", self.settings
        for group in (words.metrics, words.units, words.places, words.actors, self.sources):
            for entry in group.values():
                yield "", entry
        for briefing in self.briefings.values():
            yield briefing.slug, briefing.overview
            own = (briefing.figures, briefing.contests, briefing.charts, briefing.events)
            for entries in (*own, briefing.sections):
                for part in entries.values():
                    yield briefing.slug, part
            for correction in briefing.corrections:
                yield briefing.slug, correction

    def figures(self) -> Iterator[tuple[Briefing, Figure]]:
        """Every figure with its briefing, in the order of the files."""
        for briefing in self.briefings.values():
            for figure in briefing.figures.values():
                yield briefing, figure

    def corrections(self) -> Sequence[tuple[str, Correction]]:
        """Every correction with the slug of its briefing, from the newest.

        Of two of one date the later in its file is the newer.
        """
        found = [(each.slug, one) for each in self.briefings.values() for one in each.corrections]
        found.reverse()
        found.sort(key=lambda pair: pair[1].date.end or date.max, reverse=True)
        return found

    def figure(self, name: str, slug: str) -> Figure | None:
        """The figure `name` as written inside the briefing `slug`: `id` or `other-slug/id`."""
        scope, _, bare = name.rpartition("/")
        briefing = self.briefings.get(scope or slug)
        return briefing.figures.get(bare) if briefing else None

    def contest(self, name: str, slug: str) -> Contest | None:
        """The contest `name` as written inside the briefing `slug`, as for a figure."""
        scope, _, bare = name.rpartition("/")
        briefing = self.briefings.get(scope or slug)
        return briefing.contests.get(bare) if briefing else None

    def charted(self, chart: Chart, slug: str) -> tuple[str, ...]:
        """The long ids of the figures that a chart of the briefing `slug` draws, in order."""
        contest = self.contest(chart.contest, slug) if chart.contest else None
        scope = chart.contest.rpartition("/")[0] if chart.contest else ""
        drawn = [long_id(name, scope or slug) for name in contest.figures] if contest else []
        return tuple(dict.fromkeys([*drawn, *(long_id(name, slug) for name in chart.figures)]))
