"""One row for each actor: who makes claims, how it could know, what it has at stake."""

from collections.abc import Mapping

from generator.model.vocabulary import Actor, ActorKind
from generator.render import addresses
from generator.render.sheet import Sheet
from generator.render.table import Cell, Column, Table, told
from generator.render.table import table as made

COLUMNS = (
    Column("id", "The actor's id.", required=True),
    Column("label", "The name it goes by on the site.", required=True),
    Column("kind", "What it is.", required=True, values=tuple(ActorKind)),
    Column("aliases", "Other names, parted by semicolons."),
    Column("anonymous", "Whether the sources do not name it.", type="boolean", required=True),
    Column("access", "How it could know. None: not known."),
    Column("stake", "What it gains or loses by its claims. None: not known."),
    Column("wikidata", "Its Wikidata id, where it was looked up."),
    Column("address", "Where the site tells of it.", required=True),
)


def table(sheet: Sheet) -> Table:
    """Every actor, by id."""
    actors = sheet.content.site.vocabulary.actors.values()
    about = "People, organisations, states and groups that claim or pass on."
    return made("actors", about, COLUMNS, (_record(sheet, each) for each in actors))


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
