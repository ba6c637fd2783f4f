"""Where a language model finds what, as https://llmstxt.org proposes: `llms.txt`."""

from collections.abc import Iterator, Mapping, Sequence

from generator.render import addresses, licence
from generator.render.catalogue import say
from generator.render.exports import json_tables, markdown_twins
from generator.render.material import Document, Material
from generator.render.twin import escaped

_EACH = {"figure", "source"}
"""Pages of which there are as many as there are entries; registers and tables lead to them."""

_RULES = (
    "claims",
    "quoting",
    "contests",
    "matched",
    "cited",
    "calculated",
    "twins",
)
"""What whoever quotes has to know, by its key in the catalogue."""


def files(material: Material) -> Mapping[str, bytes]:
    """The one file; its links lead from the root of the site where its address is not known."""
    settings = material.content.settings
    lines = [f"# {escaped(settings.title)}", "", f"> {escaped(settings.tagline)}", ""]
    rules = (say(f"llms.{rule}") for rule in _RULES)
    lines += [f"- {rule}" for rule in rules]
    terms = say("llms.licence", name=licence.TITLE, address=licence.ADDRESS)
    lines += ["", f"{terms} {licence.left_out()}", ""]
    for title, documents in _groups(material):
        lines += [f"## {title}", "", *(_line(material, each) for each in documents), ""]
    table = material.content.at(json_tables.PATH)
    title, name = say("llms.data"), say("llms.all_tables")
    tables = say("llms.each_figure", tables=f"[{name}]({table})")
    lines += [f"## {title}", "", f"- {tables}"]
    return {"llms.txt": "\n".join([*lines, ""]).encode()}


def _groups(material: Material) -> Iterator[tuple[str, Sequence[Document]]]:
    """The briefings, their sections, and what else there is but for what there is many of."""
    told = [each for each in material.documents if each.kind not in _EACH]
    briefings = [each for each in told if each.kind == "briefing"]
    sections = [each for each in told if each.kind == "section"]
    rest = [each for each in told if each not in briefings and each not in sections]
    others = [each for each in rest if each.page.address != addresses.HOME]
    parts = (
        (say("groups.briefings"), briefings),
        (say("groups.sections"), sections),
        (say("search.registers"), others),
    )
    for title, found in parts:
        if found:
            yield title, found


def _line(material: Material, document: Document) -> str:
    page = document.page
    address = material.content.at(markdown_twins.path(page.address))
    return f"- [{escaped(page.title)}]({address}): {escaped(page.description)}"
