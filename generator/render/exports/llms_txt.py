"""Where a language model finds what, as https://llmstxt.org proposes: `llms.txt`."""

from collections.abc import Iterator, Mapping, Sequence

from generator.render import addresses, licence
from generator.render.exports import json_tables, markdown_twins
from generator.render.material import Document, Material
from generator.render.twin import escaped

_EACH = {"figure", "source"}
"""Pages of which there are as many as there are entries; registers and tables lead to them."""

_RULES = (
    "Every number on this site is somebody's claim.",
    "To quote one, name who says it and as of when, and keep its bound: about, at least, up to.",
    "Where numbers differ, a contest sets them side by side; do not give one side's number alone.",
    "Matched: a machine found these words in the source. That does not make the number right.",
    "Cited: the source is recorded; its words were not at hand to check.",
    "Calculated: computed here from other figures.",
    "Every page has a twin in Markdown: index.html.md in the page's folder.",
)


def files(material: Material) -> Mapping[str, bytes]:
    """The one file; its links lead from the root of the site where its address is not known."""
    settings = material.content.settings
    lines = [f"# {escaped(settings.title)}", "", f"> {escaped(settings.tagline)}", ""]
    lines += [f"- {rule}" for rule in _RULES]
    lines += ["", f"Licence: {licence.TITLE} ({licence.ADDRESS}). {licence.EXCEPT}", ""]
    for title, documents in _groups(material):
        lines += [f"## {title}", "", *(_line(material, each) for each in documents), ""]
    table = material.content.at(json_tables.PATH)
    lines += ["## Data", "", f"- [All tables as JSON]({table}): each figure with its evidence."]
    return {"llms.txt": "\n".join([*lines, ""]).encode()}


def _groups(material: Material) -> Iterator[tuple[str, Sequence[Document]]]:
    """The briefings, their sections, and what else there is but for what there is many of."""
    told = [each for each in material.documents if each.kind not in _EACH]
    briefings = [each for each in told if each.kind == "briefing"]
    sections = [each for each in told if each.kind == "section"]
    rest = [each for each in told if each not in briefings and each not in sections]
    others = [each for each in rest if each.page.address != addresses.HOME]
    for title, found in (("Briefings", briefings), ("Sections", sections), ("Registers", others)):
        if found:
            yield title, found


def _line(material: Material, document: Document) -> str:
    page = document.page
    address = material.content.at(markdown_twins.path(page.address))
    return f"- [{escaped(page.title)}]({address}): {escaped(page.description)}"
