"""All tables as one JSON file, each a list of objects; null is what nothing is recorded of."""

from collections.abc import Mapping

from generator.render import addresses, licence
from generator.render.jsons import pretty
from generator.render.material import Material
from generator.render.views import Download

PATH = f"{addresses.DATA}all.json"
DOWNLOAD = Download(
    2,
    "json",
    "JSON",
    "application/json",
    (PATH,),
)


def files(material: Material) -> Mapping[str, bytes]:
    """The one file, which says of itself what it is and under which licence."""
    settings = material.content.settings
    about = {
        "title": settings.title,
        "description": settings.tagline,
        "address": material.content.root or None,
        "licence": licence.ADDRESS,
        "licence_leaves_out": licence.left_out(),
        "described_in": "datapackage.json",
    }
    return {
        PATH: pretty(about | {name: table.records() for name, table in material.tables.items()})
    }
