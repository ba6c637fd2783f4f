"""Back-links: where each figure is used, and what rests on each source."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from generator.model.contest import Contest
from generator.model.derived import FigureState, ProseItem, Use, Withdrawal
from generator.model.evidence import Stance
from generator.model.quantity import Checked
from generator.model.section import Section
from generator.model.site import Site, long_id
from generator.text.pieces import Citation, Placeholder


def figure_uses(site: Site, prose: tuple[ProseItem, ...]) -> Mapping[str, tuple[Use, ...]]:
    """For each figure, by long id, the texts, contests and charts that use it."""
    uses: defaultdict[str, dict[Use, None]] = defaultdict(dict)
    for item in prose:
        for piece in item.text.marks:
            if isinstance(piece, Placeholder):
                uses[long_id(piece.target, item.slug)][_use(item)] = None
    for briefing in site.briefings.values():
        for contest in briefing.contests.values():
            use = Use(briefing.slug, "contest", contest.id, ("figures",))
            for name in contest.figures:
                uses[long_id(name, briefing.slug)][use] = None
        for chart in briefing.charts.values():
            use = Use(briefing.slug, "chart", chart.id, ("figures",))
            for name in site.charted(chart, briefing.slug):
                uses[name][use] = None
    return {name: tuple(found) for name, found in uses.items()}


def _use(item: ProseItem) -> Use:
    kind = type(item.owner).__name__.lower()
    return Use(item.slug, kind, str(getattr(item.owner, "id", "")), item.path)


def source_uses(site: Site, prose: tuple[ProseItem, ...]) -> Mapping[str, tuple[Use, ...]]:
    """For each source the texts that cite it, and the contests and judgements that name it."""
    uses: defaultdict[str, dict[Use, None]] = defaultdict(dict)
    for item in prose:
        for piece in item.text.marks:
            if isinstance(piece, Citation):
                uses[piece.source][_use(item)] = None
    for briefing in site.briefings.values():
        for contest in briefing.contests.values():
            for source, use in _named(briefing.slug, contest):
                uses[source][use] = None
        for section in briefing.sections.values():
            for source, use in _basis(site, briefing.slug, section):
                uses[source][use] = None
    return {name: tuple(found) for name, found in uses.items()}


def _named(slug: str, contest: Contest) -> Iterator[tuple[str, Use]]:
    for i, entry in enumerate(contest.no_figure):
        yield entry.source, Use(slug, "contest", contest.id, ("no_figure", i))


def _basis(site: Site, slug: str, section: Section) -> Iterator[tuple[str, Use]]:
    for i, judgement in enumerate(section.judgements):
        for name in judgement.basis:
            if name in site.sources:
                yield name, Use(slug, "section", section.id, ("judgements", i))


def source_figures(states: Mapping[str, FigureState]) -> Mapping[str, tuple[str, ...]]:
    """For each source the long ids of the figures that have evidence in it."""
    result: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for name, state in states.items():
        for evidence in state.figure.evidence:
            result[evidence.source][name] = None
    return {source: tuple(names) for source, names in result.items()}


def contests_of(site: Site) -> Mapping[str, tuple[str, ...]]:
    """For each figure, by long id, the long ids of the contests that it stands in."""
    result: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for briefing in site.briefings.values():
        for contest in briefing.contests.values():
            for name in contest.figures:
                result[long_id(name, briefing.slug)][f"{briefing.slug}/{contest.id}"] = None
    return {name: tuple(contests) for name, contests in result.items()}


def withdrawals(
    site: Site, states: Mapping[str, FigureState], contests: Mapping[str, tuple[str, ...]]
) -> Mapping[str, Withdrawal]:
    """For each source what would fall if it were withdrawn, and with it all that repeats it."""
    resting = _resting(states)
    dependants = _dependants(states)
    carriers: defaultdict[str, list[str]] = defaultdict(list)
    for name, other in site.sources.items():
        carriers[other.carries or ""].append(name)
    return {
        source: _withdrawal(_repeating(source, carriers), resting, dependants, contests)
        for source in site.sources
    }


def _repeating(source: str, carriers: Mapping[str, Sequence[str]]) -> Sequence[str]:
    """The source, those that carry its text, and those that carry it from them."""
    found = {source: None}
    waiting = [source]
    while waiting:
        for name in carriers.get(waiting.pop(), ()):
            if name not in found:
                found[name] = None
                waiting.append(name)
    return tuple(found)


def _resting(states: Mapping[str, FigureState]) -> Mapping[str, Mapping[str, frozenset[str]]]:
    """For each source the figures that it supports, each with all sources that do.

    A source that disputes a figure does not hold it up; a calculation rests on its inputs.
    """
    result: defaultdict[str, dict[str, frozenset[str]]] = defaultdict(dict)
    for name, state in states.items():
        if state.checked is Checked.CALCULATED:
            continue
        evidence = state.figure.evidence
        sources = frozenset(e.source for e in evidence if e.stance is Stance.SUPPORTS)
        for source in sources:
            result[source][name] = sources
    return result


def _dependants(states: Mapping[str, FigureState]) -> Mapping[str, tuple[str, ...]]:
    result: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for name, state in states.items():
        for used in state.inputs:
            result[used][name] = None
    return {name: tuple(found) for name, found in result.items()}


def _withdrawal(
    gone: Sequence[str],
    resting: Mapping[str, Mapping[str, frozenset[str]]],
    dependants: Mapping[str, tuple[str, ...]],
    contests: Mapping[str, tuple[str, ...]],
) -> Withdrawal:
    figures = tuple(
        dict.fromkeys(
            name
            for source in gone
            for name, sources in resting.get(source, {}).items()
            if sources <= set(gone)
        )
    )
    calculated: dict[str, None] = {}
    waiting = list(figures)
    while waiting:
        for name in dependants.get(waiting.pop(), ()):
            if name not in calculated:
                calculated[name] = None
                waiting.append(name)
    fallen = dict.fromkeys(c for name in (*figures, *calculated) for c in contests.get(name, ()))
    return Withdrawal(figures, tuple(calculated), tuple(fallen))
