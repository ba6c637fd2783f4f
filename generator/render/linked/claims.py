"""The nodes of a figure and of a source."""

from collections.abc import Iterator
from fractions import Fraction

from generator.model.derived import FigureState
from generator.model.evidence import Stance
from generator.model.quantity import Stated
from generator.render import addresses, licence
from generator.render.dating import as_of
from generator.render.linked.terms import Node, agent, at, day, publisher, report, work
from generator.render.sheet import Sheet, phrase
from generator.text.bounds import Bound

_LEAST = {Bound.AT_LEAST, Bound.MORE_THAN}
_MOST = {Bound.AT_MOST, Bound.LESS_THAN}


def figure(sheet: Sheet, long_id: str, state: FigureState, description: str) -> Node:
    """A figure: who claims it, where it appears, and what was observed as they say."""
    content, found = sheet.content, state.figure
    actors = content.site.vocabulary.actors
    node: Node = {
        "@type": "Claim",
        "name": sheet.plain(found.label),
        "text": phrase(content, state),
        "description": description,
        "url": at(sheet, addresses.figure(long_id)),
        "creator": agent(sheet, actors[found.claimed_by]) if found.claimed_by else publisher(sheet),
        **day("dateCreated", found.said),
        "about": _observation(sheet, state),
        "appearance": [work(sheet, name) for name in _supporting(state)],
        "inLanguage": content.settings.language,
        "license": licence.ADDRESS,
        "isPartOf": report(sheet, state.briefing),
    }
    return {name: value for name, value in node.items() if value}


def _supporting(state: FigureState) -> list[str]:
    """The sources in which the claim stands, each once."""
    evidence = state.figure.evidence
    return list(dict.fromkeys(e.source for e in evidence if e.stance is Stance.SUPPORTS))


def _observation(sheet: Sheet, state: FigureState) -> Node:
    """What the claimant says was observed: of what, where, as of when, how much."""
    content = sheet.content
    assert state.stated is not None  # noqa: S101 -- render is given no figure without a value
    metric, unit = content.metric(state), content.unit(state)
    node: Node = {
        "@type": "Observation",
        "variableMeasured": {
            "@type": "StatisticalVariable",
            "name": metric.label,
            "description": sheet.plainly("").plain(metric.counts),
        },
        **day("observationDate", as_of(content, state).date),
        **dict(_values(state.stated)),
    }
    if state.figure.place:
        place = content.site.vocabulary.places[state.figure.place].label
        node["observationAbout"] = {"@type": "Place", "name": place}
    if state.stated.date is None:
        node["unitText"] = unit.label if unit else metric.noun
    return node


def _values(stated: Stated) -> Iterator[tuple[str, float | str]]:
    """The value, or the least and the most, of which an open side is left out."""
    if stated.date is not None:
        yield "value", stated.date.text
        return
    assert stated.ends is not None  # noqa: S101 -- what is no date has both
    low, high = stated.ends
    if stated.bound in _LEAST:
        yield "minValue", _number(low)
    elif stated.bound in _MOST:
        yield "maxValue", _number(high)
    elif low == high:
        yield "value", _number(low)
    else:
        yield "minValue", _number(low)
        yield "maxValue", _number(high)


def _number(value: Fraction) -> float:
    """A number of JSON: whole where it is whole, else the nearest binary one."""
    return value.numerator if value.denominator == 1 else float(value)


def source(sheet: Sheet, name: str) -> Node:
    """A source, as far as its record goes."""
    found = sheet.content.site.sources[name]
    node: Node = {
        **work(sheet, name),
        **day("datePublished", found.published.date),
        "mainEntityOfPage": at(sheet, addresses.source(name)),
    }
    if isinstance(found.publisher, str):
        node["publisher"] = {"@type": "Organization", "name": found.publisher}
    # Whether an author is a person is not recorded, so that no type would be honest.
    if found.authors:
        node["creditText"] = "; ".join(found.authors)
    if language := sheet.content.site.language(name):
        node["inLanguage"] = language
    if found.archive and isinstance(found.archive.url, str):
        node["archivedAt"] = found.archive.url
    return node
