"""Words that stand for a figure, and words beside it, say the figure's number and hedge.

**Why.** "About a third" for an exact third takes certainty away, "a third" for "about a third"
adds some, and both are how a number drifts from its source without a digit changed.

**Bad.** The figure is 1/3 with `bound: about`, and another at least 3,000:

    text: Of them {uk-killed-fraction|words:a quarter} died, of more than {sent|value} soldiers.

**Mend.** Write `{id}`, which prints the figure's own number and hedge, or
`{id|words:about a third}` with words that say both. Beside `{id|value}` stands the figure's hedge
and no other; beside `{id}` none does, since it prints its own. In a figure's `words` stands its
`date`.

**Not meant.** Other words for the same: "one in three", "roughly a third", "October to December
2030". Words for a date that no reading is sure of ("the first week of February 2025"), as long as
each year and month in them is in the date. No hedge and "exactly" are the same.
"""

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from generator.diagnostics.finding import Finding, Severity
from generator.model.amounts import amounts
from generator.model.derived import Derived, FigureState
from generator.model.quantity import Stated
from generator.model.site import Site, long_id
from generator.text import dates
from generator.text.author import PLACEHOLDER_MARK
from generator.text.bounds import Bound
from generator.text.dates.date import MONTHS
from generator.text.numbers import hedge, read
from generator.text.pieces import Piece, Placeholder, Words

GROUP = "consistency"
SEVERITY = Severity.ERROR

# What author text is written in.
_LANGUAGE = "en"
# Over how many pieces of text a hedge may reach.
_PIECES = 3
_YEAR = re.compile(r"(?<![0-9])[12][0-9]{3}(?![0-9])")
_MONTH = re.compile(rf"\b(?:{'|'.join(MONTHS)})\b", re.IGNORECASE)
_YEAR_LONG = len(MONTHS)

# A message and its mend.
_Wrong = tuple[str, str]


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Words in place of a figure or beside it that say something else than it does."""
    for state in derived.figures.values():
        figure = state.figure
        if figure.date is not None and figure.words and not _may_mean(figure.words, figure.date):
            message = f"“{figure.words}” does not say {figure.date.words()}"
            mend = "correct the date or its words, as the source has them"
            yield Finding(figure.origin.at("words").span, message, mend)
    for item in derived.prose:
        for block in item.text.blocks:
            for i, piece in enumerate(block):
                if isinstance(piece, Placeholder) and _hedges(piece):
                    told = derived.figures.get(long_id(piece.target, item.slug))
                    if told is not None and told.stated is not None:
                        wrong = _instead(site, told, told.stated, piece)
                        wrong = wrong or _around(told.stated, piece, *_near(block, i))
                        if wrong is not None:
                            yield Finding(item.spot.within(piece.start, piece.end), *wrong)


def _near(block: Sequence[Piece], index: int) -> tuple[Sequence[Piece], Sequence[Piece]]:
    """The pieces before and after one, as many as a hedge may reach over."""
    return block[max(0, index - _PIECES) : index], block[index + 1 : index + 1 + _PIECES]


def _hedges(piece: Placeholder) -> bool:
    """Whether a placeholder tells a number, and is written as it has to be."""
    return piece.tells and (piece.modifier == "words" or not piece.words)


def _instead(site: Site, state: FigureState, stated: Stated, piece: Placeholder) -> _Wrong | None:
    """What is wrong with words that stand in place of a figure."""
    words, name = piece.words, piece.target
    if piece.modifier != "words":
        return None
    if stated.date is not None:
        if dates.says(words, stated.date) or words == stated.words:
            return None
        return (
            f"“{words}” does not say {stated.date.words()}",
            f"write {{{name}}}, or words that do",
        )
    readings = read(words, _LANGUAGE)
    found = [*amounts(site.vocabulary, state.figure.metric, readings)]
    if len(readings) != 1 or [(amount.low, amount.high) for amount in found] != [stated.ends]:
        message = f"“{words}” does not say the number of `{name}`"
        return message, f"write {{{name}}}, or words that say the same number"
    if _plain(readings[0].bound) is not _plain(stated.bound):
        message = f"“{words}” does not hedge as `{name}` does: it has {_hedge(stated)}"
        return message, f"write {{{name}}}, or words with the same hedge"
    return None


def _around(
    stated: Stated, piece: Placeholder, ahead: Sequence[Piece], behind: Sequence[Piece]
) -> _Wrong | None:
    """What is wrong with the hedge that stands beside a number, or with its lack."""
    if stated.date is not None:
        return None
    found = hedge("".join(map(_seen, ahead)), "".join(map(_seen, behind)), _LANGUAGE)
    beside, said = found or (None, "")
    own = _hedge(stated)
    if piece.modifier != "value":
        message = f"“{said}” hedges `{piece.target}`, which prints its own hedge: {own}"
        mend = "leave it out, or correct the figure's `bound`"
        return (message, mend) if beside else None
    if _plain(beside) is _plain(stated.bound):
        return None
    said = f"“{said}” hedges" if beside else "nothing hedges"
    message = f"{said} `{piece.target}` here, and its own hedge is {own}"
    return message, f"write {{{piece.target}}}, which prints it, or the same hedge beside the value"


def _plain(bound: Bound | None) -> Bound | None:
    return None if bound is Bound.EXACT else bound


def _hedge(stated: Stated) -> str:
    return f"`{stated.bound}`" if stated.bound else "no bound"


def _seen(piece: Piece) -> str:
    return piece.text if isinstance(piece, Words) else PLACEHOLDER_MARK


def _may_mean(words: str, date: dates.Date) -> bool:
    """Whether a claimant's words for a date may mean it, as far as they can be read."""
    said = dates.says(words, date)
    if said is not None:
        return said
    start, end = _days(date)
    if any(not start.year <= int(year) <= end.year for year in _YEAR.findall(words)):
        return False
    begin, over = (_YEAR_LONG * day.year + day.month - 1 for day in (start, end))
    months = {month % _YEAR_LONG for month in range(begin, min(over + 1, begin + _YEAR_LONG))}
    return {MONTHS.index(name.title()) for name in _MONTH.findall(words)} <= months


def _days(date: dates.Date) -> tuple[dt.date, dt.date]:
    """The first and last day of a date; those of the calendar where it is open."""
    return date.start or dt.date.min, date.end or dt.date.max
