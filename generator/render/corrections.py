"""Corrections as they stand on a page: what it said and says, in the words that readers see."""

from collections.abc import Iterator, Mapping

from generator.model.correction import Correction
from generator.model.derived import FigureState
from generator.model.figure import Standing
from generator.model.scalars import number
from generator.model.site import long_id
from generator.model.vocabulary import Actor, Metric, Place
from generator.render import addresses, views, words
from generator.render.catalogue import Named, say
from generator.render.content import Content
from generator.render.dates import in_words
from generator.render.sheet import Sheet
from generator.render.values import HEDGES, amount
from generator.render.views import Link
from generator.text import dates

KINDS = Named("correction_kinds", ("correction", "clarification"))

_NUMBERS = frozenset({"value", "low", "high", "best"})
_DATES = frozenset({"date", "covers", "as_of", "said"})
_WORDS: Mapping[str, Mapping[str, str]] = {
    "bound": HEDGES,
    "count": words.COUNTS,
    "standing": Named("standing_now", tuple(Standing)),
}


def corrections(sheet: Sheet, figure: str = "") -> Iterator[views.Correction]:
    """The corrections of every briefing from the newest, or only those of one figure."""
    for slug, found in sheet.content.site.corrections():
        name = long_id(found.target.figure, slug)
        if figure in ("", name):
            yield _correction(sheet.plainly(slug), name, found)


def _correction(sheet: Sheet, name: str, found: Correction) -> views.Correction:
    state = sheet.content.derived.figures[name]
    field = found.target.field
    label = sheet.plainly(state.briefing.slug).plain(state.figure.label)
    return views.Correction(
        kind=KINDS[found.kind],
        date=in_words(found.date),
        figure=Link(label, sheet.to(addresses.figure(name))),
        field=words.FIELDS[field],
        was=_told(sheet.content, state, field, found.was),
        now=_told(sheet.content, state, field, found.now),
        reason=sheet.inline(found.reason),
    )


def _told(content: Content, state: FigureState, field: str, typed: str) -> str:
    """What stood or stands in a figure's field, as its page would tell it."""
    if typed == "none":
        return say("corrections.nothing")
    if field in _NUMBERS and (value := number(typed)) is not None:
        return amount(value, content.unit(state))
    if field in _DATES and isinstance(date := dates.parse(typed), dates.Date):
        return in_words(date)
    vocabulary = content.site.vocabulary
    named: Mapping[str, Mapping[str, Actor | Metric | Place]] = {
        "claimed_by": vocabulary.actors,
        "metric": vocabulary.metrics,
        "place": vocabulary.places,
    }
    entry = named.get(field, {}).get(typed)
    return entry.label if entry else _WORDS.get(field, {}).get(typed, typed)
