"""A contested figure is not told as if it were the only one.

**Why.** Where claims differ, a sentence that gives one side's number takes that side, whether it
means to or not. A reader needs the others within reach.

**Bad.** A contest holds `nis-killed` and `western-killed`; the section does not show it:

    summary: By January {nis-killed} were dead.
    contests: []

**Mend.** Show the contest on the page: under `contests` of the section, or `key_contests` of the
briefing for what its overview says. Or tell another side in the same text, so that the reader sees
both numbers at once.

What reaches the reader: a section shows the contests that it lists, a briefing's overview its key
contests, a figure's page, a contest's own words and a chart of it the contest itself; a correction
leads to the page of its figure, and an event of the timeline to each contest of its figures that a
section or an overview shows. A key figure's card says what others say, if a contest has another
figure of the same metric. A contest of reports does not stand in for one of claims.

**Not meant.** A contest of one figure, beside which nobody has a number; `{id|doubted}`, which is
not plain; `{id|as_of}` and `{id|claimant}`, which tell no number; `{event:id|date}`, which leads to
the timeline.
"""

from collections.abc import Iterable, Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.model.briefing import Briefing, Overview
from generator.model.chart import Chart
from generator.model.contest import Contest
from generator.model.correction import Correction
from generator.model.derived import Derived, ProseItem
from generator.model.event import Event
from generator.model.figure import Figure
from generator.model.section import Section
from generator.model.site import Site, long_id
from generator.text.pieces import Placeholder

GROUP = "consistency"
SEVERITY = Severity.ERROR


def silent(site: Site) -> bool:
    """Where a contest cannot be read, it is not known what it holds."""
    return site.hides_contests


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Contested figures in texts and among key figures, with no other side in reach."""
    pages = _pages(site)
    for item in derived.prose:
        if isinstance(item.owner, Event) and item.slug in site.hiding_sections:
            continue
        told = [
            (piece, long_id(piece.target, item.slug))
            for piece in item.text.marks
            if isinstance(piece, Placeholder) and piece.tells
        ]
        shown = _shown(derived, item, pages) if told else frozenset()
        for piece, name in told:
            contests = _contests(site, derived, name)
            others = _members(site, contests) - {name}
            beside = any(other in others for _, other in told)
            if others and not contests & shown and not beside and piece.modifier != "doubted":
                start = item.text.raw.index(piece.target, piece.start)
                span = item.spot.within(start, start + len(piece.target))
                message = f"`{piece.target}` is contested, and no other side of it is in reach here"
                yield Finding(span, message, _mend(item, contests))
    for briefing in site.briefings.values():
        yield from _key_figures(site, derived, briefing)


def _contests(site: Site, derived: Derived, name: str) -> frozenset[str]:
    """The contests of a figure, of which those of claims make those of reports needless."""
    every = derived.contests_of.get(name, ())
    of_claims = [each for each in every if _contest(site, each).kind == "claims-differ"]
    return frozenset(of_claims or every)


def _contest(site: Site, name: str) -> Contest:
    slug, _, bare = name.partition("/")
    return site.briefings[slug].contests[bare]


def _members(site: Site, contests: Iterable[str]) -> set[str]:
    """The long ids of all figures in the contests."""
    return {
        long_id(figure, name.partition("/")[0])
        for name in contests
        for figure in _contest(site, name).figures
    }


def _pages(site: Site) -> frozenset[str]:
    """The contests that some section or overview lays out."""
    return frozenset(
        long_id(name, briefing.slug)
        for briefing in site.briefings.values()
        for names in (
            briefing.overview.key_contests,
            *(section.contests for section in briefing.sections.values()),
        )
        for name in names
    )


def _shown(derived: Derived, item: ProseItem, pages: frozenset[str]) -> frozenset[str]:
    """The contests that the place of a text shows or leads to, as long ids."""
    owner, slug = item.owner, item.slug
    match owner:
        case Section():
            names: Iterable[str] = owner.contests
        case Overview():
            names = owner.key_contests
        case Contest():
            names = (owner.id,)
        case Chart():
            names = (owner.contest,) if owner.contest else ()
        case Event():
            names = pages
        case Figure():
            names = derived.contests_of.get(long_id(owner.id, slug), ())
        case Correction():
            names = derived.contests_of.get(long_id(owner.target.figure, slug), ())
        case _:
            names = ()
    return frozenset(long_id(name, slug) for name in names)


def _mend(item: ProseItem, contests: Iterable[str]) -> str:
    named = ", ".join(f"`{name.removeprefix(f'{item.slug}/')}`" for name in sorted(contests))
    match item.owner:
        case Section():
            return f"add {named} to `contests` of this section, or tell another side here too"
        case Overview():
            return f"add {named} to `key_contests`, or tell another side here too"
        case Event():
            return f"add {named} to `contests` of a section, or tell another side here too"
        case _:
            return f"tell another side here too; it stands in {named}"


def _key_figures(site: Site, derived: Derived, briefing: Briefing) -> Iterator[Finding]:
    """Key figures whose card says nothing of what others say."""
    slug, overview = briefing.slug, briefing.overview
    shown = {long_id(name, slug) for name in overview.key_contests}
    for i, key in enumerate(overview.key_figures):
        name = long_id(key, slug)
        contests = _contests(site, derived, name)
        known = derived.figures.get(name)
        others = [derived.figures.get(other) for other in _members(site, contests) - {name}]
        if known is None or not others or contests & shown:
            continue
        metric = known.figure.metric
        if not any(other is not None and other.figure.metric == metric for other in others):
            span = overview.origin.at("key_figures", i).span
            message = f"`{key}` is contested, and its card does not say so"
            named = ", ".join(f"`{each.removeprefix(f'{slug}/')}`" for each in sorted(contests))
            yield Finding(span, message, f"add {named} to `key_contests`")
