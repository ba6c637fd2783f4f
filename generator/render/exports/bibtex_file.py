"""The citations of all figures as BibTeX."""

from collections.abc import Mapping

from generator.render import addresses
from generator.render.citing import bibtex
from generator.render.exports.csl_json import citations
from generator.render.material import Material
from generator.render.views import Download

PATH = f"{addresses.DATA}citations.bib"
DOWNLOAD = Download(
    5,
    "bibtex",
    "BibTeX",
    "application/x-bibtex",
    (PATH,),
)


def files(material: Material) -> Mapping[str, bytes]:
    """The one file."""
    entries = [f"{bibtex(each)}\n" for each in citations(material)]
    return {PATH: "\n".join(entries).encode()}
