"""The citations of all figures as CSL-JSON, which programs that manage references read."""

from collections.abc import Iterator, Mapping

from generator.render import addresses
from generator.render.citing import Citation, citation, csl
from generator.render.jsons import pretty
from generator.render.material import Material
from generator.render.views import Download

PATH = f"{addresses.DATA}citations.json"
DOWNLOAD = Download(
    6,
    "csl",
    "CSL-JSON",
    "application/vnd.citationstyles.csl+json",
    (PATH,),
)


def files(material: Material) -> Mapping[str, bytes]:
    """The one file."""
    return {PATH: pretty([csl(each) for each in citations(material)])}


def citations(material: Material) -> Iterator[Citation]:
    """The citation of each figure, in the order of the table of figures."""
    for row in material.tables["figures"].records():
        yield citation(material.content, str(row["id"]), str(row["label"]))
