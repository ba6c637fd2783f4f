"""What is said of sources, units and places, on which many figures rest."""

from collections.abc import Iterator

from generator.model.vocabulary import MetricKind
from tests.mutants.mutant import Corpus, Mutant, drop, has, mutant, put
from tests.mutants.slips import MONTH, YEAR, after, moved

_CURRENCIES = ("USD", "EUR")


def copy_as_independent(corpus: Corpus) -> Iterator[Mutant]:
    """A source that repeats another's text told as if it had found out by itself."""
    for source in corpus.site.sources.values():
        if source.carries:
            yield from mutant(f"{source.id}: `carries` dropped", drop(source, "carries"))


def published_off(corpus: Corpus) -> Iterator[Mutant]:
    """The date of a publication a month or a year off."""
    for source in corpus.site.sources.values():
        spot = source.origin.at("published", "date")
        yield from moved(source.id, spot, MONTH)
        yield from moved(source.id, spot, YEAR)


def unit(corpus: Corpus) -> Iterator[Mutant]:
    """A metric in another unit."""
    units = corpus.site.vocabulary.units
    for metric in corpus.site.vocabulary.metrics.values():
        if metric.unit and metric.kind is not MetricKind.MONEY:
            own = units[metric.unit].dimension
            wrong = next((name for name, unit in units.items() if unit.dimension != own), None)
            if wrong:
                edit = put(metric.origin.at("unit"), wrong)
                yield from mutant(f"{metric.id}: {metric.unit} → {wrong}", edit)


def unit_dropped(corpus: Corpus) -> Iterator[Mutant]:
    """A metric without its unit."""
    for metric in corpus.site.vocabulary.metrics.values():
        if metric.unit:
            yield from mutant(f"{metric.id}: {metric.unit} dropped", drop(metric, "unit"))


def currency(corpus: Corpus) -> Iterator[Mutant]:
    """Money in another currency."""
    units = corpus.site.vocabulary.units
    money = [name for name, unit in units.items() if unit.currency]
    for metric in corpus.site.vocabulary.metrics.values():
        if metric.unit in money and len(money) > 1:
            wrong = after(money, str(metric.unit))
            edit = put(metric.origin.at("unit"), wrong)
            yield from mutant(f"{metric.id}: {metric.unit} → {wrong}", edit)
    for name in money:
        own = units[name]
        wrong = after(_CURRENCIES, str(own.currency))
        edit = put(own.origin.at("currency"), wrong)
        yield from mutant(f"{name}: {own.currency} → {wrong}", edit)


def percent_for_points(corpus: Corpus) -> Iterator[Mutant]:
    """Percent told as percentage points, or percentage points as percent."""
    units = corpus.site.vocabulary.units
    shares = [name for name, unit in units.items() if unit.dimension == "share"]
    for metric in corpus.site.vocabulary.metrics.values():
        if metric.unit in shares and len(shares) > 1:
            wrong = after(shares, str(metric.unit))
            edit = put(metric.origin.at("unit"), wrong)
            yield from mutant(f"{metric.id}: {metric.unit} → {wrong}", edit)
    for name in shares:
        edit = put(units[name].origin.at("label"), "percentage points")
        if units[name].label != "percentage points":
            yield from mutant(f"{name}: told as percentage points", edit)


def scale_off(corpus: Corpus) -> Iterator[Mutant]:
    """A unit of another size."""
    for own in corpus.site.vocabulary.units.values():
        if has(own, "scale"):
            yield from mutant(
                f"{own.id}: a tenth of its size", put(own.origin.at("scale"), "1/1000")
            )
