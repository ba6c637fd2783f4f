"""One row for each actor: who makes claims, how it could know, what it has at stake."""

from collections.abc import Mapping

from generator.model.vocabulary import Actor, ActorKind
from generator.render import addresses
from generator.render.sheet import Sheet
from generator.render.table import Cell, Column, Table, told
from generator.render.table import table as made

COLUMNS = (
    Column("id", required=True),
    Column("label", required=True),
    Column("kind", required=True, values=tuple(ActorKind)),
    Column("aliases"),
    Column("anonymous", type="boolean", required=True),
    Column("access"),
    Column("stake"),
    Column("wikidata"),
    Column("address", required=True),
)


def table(sheet: Sheet) -> Table:
    """Every actor, by id."""
    actors = sheet.content.site.vocabulary.actors.values()
    return made("actors", COLUMNS, (_record(sheet, each) for each in actors))


def _record(sheet: Sheet, actor: Actor) -> Mapping[str, Cell]:
    plain = sheet.plainly("").plain
    return {
        "id": actor.id,
        "label": actor.label,
        "kind": told(actor.kind),
        "aliases": "; ".join(actor.aliases) or None,
        "anonymous": actor.anonymous,
        "access": plain(actor.access) if actor.access else None,
        "stake": plain(actor.stake) if actor.stake else None,
        "wikidata": actor.wikidata,
        "address": sheet.content.at(f"{addresses.ACTORS}#{addresses.actor(actor.id)}"),
    }
