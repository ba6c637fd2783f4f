"""What every page is made from: the site, what follows from it, and the names things go by."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from operator import attrgetter

from msgspec import Struct

from generator.model.briefing import Overview
from generator.model.derived import Derived, FigureState
from generator.model.event import Event
from generator.model.scalars import Unknown
from generator.model.section import Section
from generator.model.settings import Settings
from generator.model.site import Site, long_id
from generator.model.source import Source
from generator.model.vocabulary import Metric, Unit
from generator.render import addresses, meanings, words
from generator.render.catalogue import say
from generator.render.dates import in_words
from generator.text.terms import Terms

_UP_FROM_DATA = "../" * addresses.DATA.count("/")

Ids = tuple[str, ...]


class Content(Struct, frozen=True, dict=True):
    """A site without errors, with what was derived from it."""

    site: Site
    settings: Settings
    derived: Derived

    def state(self, name: str, slug: str) -> tuple[str, FigureState]:
        """The long id and the state of the figure `name`, as written in the briefing `slug`."""
        full = long_id(name, slug)
        return full, self.derived.figures[full]

    def metric(self, state: FigureState) -> Metric:
        """What a figure counts."""
        return self.site.vocabulary.metrics[state.figure.metric]

    def unit(self, state: FigureState) -> Unit | None:
        """What a figure is measured in, None for plain counts."""
        name = self.metric(state).unit
        return self.site.vocabulary.units[name] if name else None

    def actor(self, name: str) -> str:
        """The name of an actor."""
        return self.site.vocabulary.actors[name].label

    def event(self, name: str, slug: str) -> tuple[str, Event]:
        """The long id and the event `name`, as written in the briefing `slug`."""
        full = long_id(name, slug)
        scope, _, bare = full.partition("/")
        return full, self.site.briefings[scope].events[bare]

    @cached_property
    def terms(self) -> Terms:
        """The words at whose first use on a page the glossary is linked."""
        return meanings.linked(self.site.vocabulary.metrics, self.settings.language)

    @cached_property
    def root(self) -> str:
        """Where the site is published, with a slash at the end; "" where that is not known."""
        known = self.settings.address
        return "" if isinstance(known, Unknown) else f"{known.rstrip('/')}/"

    def at(self, address: str) -> str:
        """The whole address of a page; from the site's root where the site's is not known."""
        return f"{self.root}{address}"

    def linked(self, address: str) -> str:
        """As `at`, for a file of data: where the site's is not known, from that file's folder."""
        return f"{self.root or _UP_FROM_DATA}{address}"

    @cached_property
    def source_labels(self) -> Mapping[str, str]:
        """A short name for each source, by id; no two are the same.

        Publisher and date, else the title, else the kind and that the rest is not known. Where
        that is not enough to tell sources apart their subject is added, then a number.
        """
        plain = {name: _label(source) for name, source in self.site.sources.items()}
        told = {
            name: say("labels_of_sources.on", name=plain[name], subject=subject)
            for name, subject in self._subjects()
        }
        subjects = {name: told.get(name, label) for name, label in plain.items()}
        first = _apart(plain, subjects)
        counts = Counter(first.values())
        seen: Counter[str] = Counter()
        labels: dict[str, str] = {}
        for name, label in first.items():
            seen[label] += 1
            labels[name] = f"{label} ({seen[label]})" if counts[label] > 1 else label
        return labels

    def _subjects(self) -> Iterator[tuple[str, str]]:
        """For each source that figures rest on, what the first of them counts."""
        for name, figures in self.derived.source_figures.items():
            metric = self.metric(self.derived.figures[figures[0]])
            yield name, f"“{metric.label}”"

    @cached_property
    def contest_pages(self) -> Mapping[str, str]:
        """The address of the page that lays a contest out, by the contest's long id."""
        return self._laid_out(attrgetter("contests"), attrgetter("key_contests"))

    @cached_property
    def chart_pages(self) -> Mapping[str, str]:
        """The address of the page that shows a chart, by the chart's long id."""
        return self._laid_out(attrgetter("charts"), attrgetter("key_charts"))

    def _laid_out(
        self, of_section: Callable[[Section], Ids], of_overview: Callable[[Overview], Ids]
    ) -> Mapping[str, str]:
        """The first page that lists each id: a section in reading order, else the overview."""
        pages: dict[str, str] = {}
        for slug, briefing in self.site.briefings.items():
            for name in briefing.overview.sections:
                for each in of_section(briefing.sections[name]):
                    pages.setdefault(long_id(each, slug), addresses.section(slug, name))
            for each in of_overview(briefing.overview):
                pages.setdefault(long_id(each, slug), addresses.briefing(slug))
        return pages


def _label(source: Source) -> str:
    publisher, title, date = source.publisher, source.title, source.published.date
    if not isinstance(publisher, Unknown):
        dated = (
            say("labels_of_sources.date_not_known") if isinstance(date, Unknown) else in_words(date)
        )
        return f"{publisher}, {dated}"
    if not isinstance(title, Unknown):
        return title
    if isinstance(date, Unknown):
        return say("labels_of_sources.publisher_and_date_not", kind=words.KINDS[source.kind])
    return say(
        "labels_of_sources.publisher_not_known", kind=words.KINDS[source.kind], words=in_words(date)
    )


def _apart(plain: Mapping[str, str], longer: Mapping[str, str]) -> dict[str, str]:
    """The plain labels, the longer ones where plain labels are the same."""
    counts = Counter(plain.values())
    return {name: longer[name] if counts[label] > 1 else label for name, label in plain.items()}
