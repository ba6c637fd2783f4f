"""Where each figure comes from, in the terms of W3C PROV (PROV-JSON serialisation).

A figure is attributed to its claimant and derived from the words that are quoted, which are a
quotation of their source; or from the source, where an editor read it there; or, calculated here,
from other figures by an activity. Evidence that does not support a figure is no part of where it
comes from, and stands in the table of evidence.
"""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct, field

from generator.model.derived import FigureState
from generator.model.evidence import Stance
from generator.model.vocabulary import ActorKind
from generator.render import addresses, claims
from generator.render.jsons import pretty
from generator.render.material import Material
from generator.render.sheet import Sheet, phrase
from generator.render.views import Download

PATH = f"{addresses.DATA}provenance.json"
DOWNLOAD = Download(
    7,
    "prov",
    "PROV",
    "application/json",
    (PATH,),
)

_AGENTS = {ActorKind.PERSON: "prov:Person"}
Record = dict[str, dict[str, Any]]


def files(material: Material) -> Mapping[str, bytes]:
    """The one file."""
    document, sheet = _Document(), material.sheet
    for name, source in sheet.content.site.sources.items():
        about = {"prov:label": sheet.content.source_labels[name]}
        if isinstance(source.url, str):
            about["prov:location"] = source.url
        document.entity[_source(name)] = about
    for name, actor in sheet.content.site.vocabulary.actors.items():
        kind = _name(_AGENTS.get(actor.kind, "prov:Organization"))
        document.agent[f"actor:{name}"] = {"prov:label": actor.label, "prov:type": kind}
    for long_id, state in sheet.content.derived.figures.items():
        _figure(sheet, document, long_id, state)
    linked = sheet.content.linked
    prefixes = {
        "site": linked(""),
        "actor": linked(f"{addresses.ACTORS}#{addresses.actor('')}"),
        "quote": linked(f"{PATH}#quote-"),
        "calculation": linked(f"{PATH}#calculation-"),
    }
    return {PATH: pretty({"prefix": prefixes, **document.told()})}


class _Document(Struct, frozen=True):
    """A PROV document in the making: things by their names, relations by numbers."""

    entity: Record = field(default_factory=dict)
    agent: Record = field(default_factory=dict)
    activity: Record = field(default_factory=dict)
    relations: dict[str, Record] = field(default_factory=dict)

    def relate(self, kind: str, **about: Any) -> None:  # noqa: ANN401 -- any JSON
        """Adds a relation between two things."""
        found = self.relations.setdefault(kind, {})
        told = {f"prov:{name}": value for name, value in about.items()}
        found[f"_:{kind}-{len(found) + 1}"] = told

    def told(self) -> Mapping[str, Record]:
        """The parts of the document that are not empty."""
        parts = {"entity": self.entity, "agent": self.agent, "activity": self.activity}
        return {name: part for name, part in (parts | self.relations).items() if part}


def _figure(sheet: Sheet, document: _Document, long_id: str, state: FigureState) -> None:
    """A figure with everything that it comes from."""
    content = sheet.content
    name = f"site:{addresses.figure(long_id)}"
    who, _ = claims.claimant(content, state)
    said = phrase(content, state)
    document.entity[name] = {"prov:label": f"{who}: {said}", "prov:value": said}
    if state.figure.claimed_by:
        document.relate("wasAttributedTo", entity=name, agent=f"actor:{state.figure.claimed_by}")
    for number, piece in enumerate(state.figure.evidence, 1):
        origin = _source(piece.source)
        if piece.stance is Stance.SUPPORTS and piece.quote:
            quote = f"quote:{long_id}/{number}"
            document.entity[quote] = {"prov:value": piece.quote}
            document.relate(
                "wasDerivedFrom",
                generatedEntity=quote,
                usedEntity=origin,
                type=_name("prov:Quotation"),
            )
            origin = quote
        if piece.stance is Stance.SUPPORTS:
            document.relate("wasDerivedFrom", generatedEntity=name, usedEntity=origin)
    if state.inputs:
        _calculation(document, long_id, state)


def _calculation(document: _Document, long_id: str, state: FigureState) -> None:
    """How a figure was computed here from others."""
    name, activity = f"site:{addresses.figure(long_id)}", f"calculation:{long_id}"
    document.activity[activity] = {"prov:label": state.figure.derive}
    document.relate("wasGeneratedBy", entity=name, activity=activity)
    for each in state.inputs:
        used = f"site:{addresses.figure(each)}"
        document.relate("used", activity=activity, entity=used)
        document.relate("wasDerivedFrom", generatedEntity=name, usedEntity=used, activity=activity)


def _source(name: str) -> str:
    """A source, which its own page stands for."""
    return f"site:{addresses.source(name)}"


def _name(name: str) -> dict[str, str]:
    return {"$": name, "type": "prov:QUALIFIED_NAME"}
