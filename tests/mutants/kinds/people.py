"""Who says it: another claimant, the messenger for the claimant, another thing counted."""

from collections.abc import Iterator

from generator.model.figure import Count, Figure, Standing
from tests.mutants.mutant import Corpus, Mutant, drop, mutant, put
from tests.mutants.slips import after


def claimant_swapped(corpus: Corpus) -> Iterator[Mutant]:
    """The claimant of another figure."""
    claimants = [str(f.claimed_by) for f in corpus.figures() if f.claimed_by]
    for figure in corpus.figures():
        if figure.claimed_by:
            other = after(claimants, str(figure.claimed_by))
            edit = put(figure.origin.at("claimed_by"), other)
            yield from mutant(f"{figure.id}: {figure.claimed_by} → {other}", edit)


def messenger_as_claimant(corpus: Corpus) -> Iterator[Mutant]:
    """Whoever passed a claim on taken for the one who made it."""
    for figure in corpus.figures():
        if figure.claimed_by and figure.relayed_by:
            other = str(figure.relayed_by[0])
            edits = put(figure.origin.at("claimed_by"), other), drop(figure, "relayed_by")
            yield from mutant(f"{figure.id}: {figure.claimed_by} → {other}", *edits)


def killed_for_casualties(corpus: Corpus) -> Iterator[Mutant]:
    """A part of what was counted taken for the whole, or the whole for a part."""
    metrics = corpus.site.vocabulary.metrics
    related: dict[str, str] = {}
    for name, metric in metrics.items():
        for part in metric.parts:
            related.setdefault(str(part), name)
            related[name] = str(metric.parts[0])
    for figure in corpus.figures():
        if figure.metric in related:
            yield from _counting(figure, related[figure.metric])


def metric_swapped(corpus: Corpus) -> Iterator[Mutant]:
    """Another thing counted that is measured alike."""
    metrics = corpus.site.vocabulary.metrics
    for figure in corpus.figures():
        own = metrics[figure.metric]
        alike = [n for n, m in metrics.items() if (m.kind, m.unit) == (own.kind, own.unit)]
        if len(alike) > 1:
            yield from _counting(figure, after(alike, figure.metric))


def plan_told_as_fact(corpus: Corpus) -> Iterator[Mutant]:
    """What is planned or allowed told as what was counted."""
    for figure in corpus.figures():
        if figure.count in {Count.PLANNED, Count.LIMIT}:
            edit = put(figure.origin.at("count"), Count.TOTAL_TO_DATE)
            yield from mutant(f"{figure.id}: {figure.count} → total_to_date", edit)


def count_dropped(corpus: Corpus) -> Iterator[Mutant]:
    """Not said whether it is a plan, a limit or a running total."""
    for figure in corpus.figures():
        if figure.count is not None:
            yield from mutant(f"{figure.id}: {figure.count} dropped", drop(figure, "count"))


def doubt_dropped(corpus: Corpus) -> Iterator[Mutant]:
    """A doubted figure made one that stands."""
    for figure in corpus.figures():
        if figure.standing in {Standing.DOUBTED, Standing.WITHDRAWN}:
            edits = drop(figure, "standing"), drop(figure, "why")
            yield from mutant(f"{figure.id}: {figure.standing} dropped", *edits)


def _counting(figure: Figure, metric: str) -> Iterator[Mutant]:
    edit = put(figure.origin.at("metric"), metric)
    yield from mutant(f"{figure.id}: {figure.metric} → {metric}", edit)


def label_of_another_count(corpus: Corpus) -> Iterator[Mutant]:
    """The label of a part over its whole, of the whole over a part, of a part over another."""
    figures = list(corpus.figures())
    for total in corpus.site.vocabulary.metrics.values():
        names = (total.id, *total.parts) if total.parts else ()
        kin = [figure for figure in figures if figure.metric in names]
        for figure in kin:
            other = next((each.label.raw for each in kin if each.metric != figure.metric), None)
            if other is not None:
                edit = put(figure.origin.at("label"), f'"{other}"')
                yield from mutant(f"{figure.id}: called “{other}”", edit)


def place_of_part(corpus: Corpus) -> Iterator[Mutant]:
    """A part of a total somewhere else than where the total is."""
    places = list(corpus.site.vocabulary.places)
    for figure in corpus.figures():
        if figure.part_of and figure.place and len(places) > 1:
            other = after(places, figure.place)
            edit = put(figure.origin.at("place"), other)
            yield from mutant(f"{figure.id}: {figure.place} → {other}", edit)
