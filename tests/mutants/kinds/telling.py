"""What is told in prose: other figures, plain numbers, no citation, words that are too sure."""

from collections.abc import Iterator

from generator.model.derived import ProseItem
from generator.model.figure import Standing
from generator.text.pieces import Citation, Placeholder
from tests.mutants.mutant import Corpus, Edit, Mutant, drop, mutant, put, put_within
from tests.mutants.slips import after

_OFF_SCALE = "probable"


def neighbour_told(corpus: Corpus) -> Iterator[Mutant]:
    """The figure that stands next to the one that is meant."""
    for item, piece in _told(corpus):
        figures = list(corpus.site.briefings[item.slug].figures)
        other = after(figures, piece.target)
        yield from _replaced(item, piece, piece.target, other)


def rival_told(corpus: Corpus) -> Iterator[Mutant]:
    """Another figure of the same metric than the one that is meant."""
    for item, piece in _told(corpus):
        figures = corpus.site.briefings[item.slug].figures
        metric = figures[piece.target].metric
        alike = [name for name, figure in figures.items() if figure.metric == metric]
        if len(alike) > 1:
            yield from _replaced(item, piece, piece.target, after(alike, piece.target))


def plain_number(corpus: Corpus) -> Iterator[Mutant]:
    """The number itself typed in place of its figure."""
    for item, piece, value in _values(corpus):
        yield from _written(item, piece, f"{value:,}")


def number_word(corpus: Corpus) -> Iterator[Mutant]:
    """A number in words in place of a figure."""
    for item, piece, value in _values(corpus):
        yield from _written(item, piece, "thousands" if value >= 1000 else "dozens")


def number_exempted(corpus: Corpus) -> Iterator[Mutant]:
    """A number marked as one that only names, so that it needs no figure."""
    for item, piece, value in _values(corpus):
        yield from _written(item, piece, f"{{={value:,}}}")


def words_changed(corpus: Corpus) -> Iterator[Mutant]:
    """Other words for a number than it has, and than a page prints that bears it out."""
    for item, piece in _told(corpus, ("words",)):
        figure = corpus.site.briefings[item.slug].figures[piece.target]
        printed = {each.reads.as_printed for each in figure.evidence if each.reads}
        wrong = next(words for words in ("nearly half", "over a half") if words not in printed)
        yield from _replaced(item, piece, piece.words, wrong)


def date_of_another(corpus: Corpus) -> Iterator[Mutant]:
    """The date of another figure told as that of the one beside it, where it is another date."""
    for item, piece in _told(corpus, ("as_of",)):
        figures = corpus.site.briefings[item.slug].figures
        dates = {name: figure.as_of.date for name, figure in figures.items() if figure.as_of}
        own = dates.get(piece.target)
        others = [name for name, date in dates.items() if name == piece.target or date != own]
        if len(others) > 1:
            yield from _replaced(item, piece, piece.target, after(others, piece.target))


def doubted_told_plain(corpus: Corpus) -> Iterator[Mutant]:
    """A doubted figure told without its doubt."""
    for item, piece in _told(corpus, ("doubted",)):
        yield from _replaced(item, piece, "|doubted", "")


def doubted_in_place(corpus: Corpus) -> Iterator[Mutant]:
    """A doubted figure told plainly in place of one that stands."""
    for item, piece in _told(corpus):
        figures = corpus.site.briefings[item.slug].figures
        metric = figures[piece.target].metric
        doubted = (
            name
            for name, figure in figures.items()
            if figure.standing is Standing.DOUBTED and figure.metric == metric
        )
        other = next(doubted, None)
        if other and other != piece.target:
            yield from _replaced(item, piece, piece.target, other)


def citation_deleted(corpus: Corpus) -> Iterator[Mutant]:
    """A statement without its source."""
    for item, piece in _citations(corpus):
        yield from _written(item, piece, "")


def citation_swapped(corpus: Corpus) -> Iterator[Mutant]:
    """A statement put down to another source."""
    sources = list(corpus.site.sources)
    for item, piece in _citations(corpus):
        yield from _replaced(item, piece, piece.source, after(sources, piece.source))


def vague_attribution(corpus: Corpus) -> Iterator[Mutant]:
    """Put down to nobody in particular."""
    for item in _points(corpus):
        yield from mutant("“Reports say that” put before it", _before(item, "Reports say that "))


def likelihood_off_scale(corpus: Corpus) -> Iterator[Mutant]:
    """A word for likelihood that is none of the scale's."""
    for briefing in corpus.site.briefings.values():
        for section in briefing.sections.values():
            for i, judgement in enumerate(section.judgements):
                spot = section.origin.at("judgements", i, "likelihood")
                edit = put(spot, _OFF_SCALE)
                yield from mutant(f"{judgement.likelihood} → {_OFF_SCALE}", edit)


def likelihood_in_words(corpus: Corpus) -> Iterator[Mutant]:
    """A likelihood off the scale in the words of a judgement."""
    for item in corpus.derived.prose:
        if item.path[0] == "judgements" and item.path[-1] == "text":
            words = "There is a good chance that "
            yield from mutant(f"“{words.strip()}” put before it", _before(item, words))


def contest_member_dropped(corpus: Corpus) -> Iterator[Mutant]:
    """A rival number left out of its contest."""
    for briefing in corpus.site.briefings.values():
        for contest in briefing.contests.values():
            for i, name in enumerate(contest.figures):
                yield from mutant(f"{contest.id}: {name} left out", drop(contest, "figures", i))


def claims_as_reports(corpus: Corpus) -> Iterator[Mutant]:
    """A dispute told as one statement that was passed on in several ways."""
    for briefing in corpus.site.briefings.values():
        for contest in briefing.contests.values():
            if contest.kind == "claims-differ":
                edit = put(contest.origin.at("kind"), "reports-differ")
                yield from mutant(f"{contest.id}: reports-differ", edit)


def _told(
    corpus: Corpus, modifiers: tuple[str, ...] = ("", "value")
) -> Iterator[tuple[ProseItem, Placeholder]]:
    """Placeholders of figures of the text's own briefing."""
    for item in corpus.derived.prose:
        figures = corpus.site.briefings[item.slug].figures if item.slug else {}
        for piece in item.text.pieces:
            if not isinstance(piece, Placeholder) or piece.target not in figures:
                continue
            if piece.modifier.partition(":")[0] in modifiers:
                yield item, piece


def _values(corpus: Corpus) -> Iterator[tuple[ProseItem, Placeholder, int]]:
    """Placeholders of figures that are one whole number, with that number."""
    for item, piece in _told(corpus):
        stated = corpus.derived.figures[f"{item.slug}/{piece.target}"].stated
        if stated and stated.low is not None and stated.low == int(stated.low):
            yield item, piece, int(stated.low)


def _citations(corpus: Corpus) -> Iterator[tuple[ProseItem, Citation]]:
    for item in corpus.derived.prose:
        for piece in item.text.pieces:
            if isinstance(piece, Citation):
                yield item, piece


def _points(corpus: Corpus) -> Iterator[ProseItem]:
    for item in corpus.derived.prose:
        if item.path[0] == "points" and item.path[-1] == "text":
            yield item


def _written(item: ProseItem, piece: Placeholder | Citation, text: str) -> Iterator[Mutant]:
    old = item.text.raw[piece.start : piece.end]
    edit = put_within(item.spot, piece.start, piece.end, text)
    yield from mutant(f"{old} → {text or 'nothing'}", edit)


def _replaced(
    item: ProseItem, piece: Placeholder | Citation, old: str, new: str
) -> Iterator[Mutant]:
    """Part of a placeholder or citation replaced by other text."""
    typed = item.text.raw[piece.start : piece.end]
    yield from _written(item, piece, typed.replace(old, new, 1))


def _before(item: ProseItem, words: str) -> Edit:
    return put_within(item.spot, 0, 0, words)
