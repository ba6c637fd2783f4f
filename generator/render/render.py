"""The whole tree that the engine turns into a site, as bytes."""

import traceback
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import cast

from jinja2 import Environment, TemplateError, TemplateSyntaxError
from markupsafe import Markup

from generator.diagnostics.stopped import Stopped
from generator.model.derived import Derived
from generator.model.settings import Settings
from generator.model.site import Site
from generator.render import addresses, beside, files, findable, hosting, pages, share
from generator.render.catalogue import read, say, section, speaking, spoken
from generator.render.charts import chart
from generator.render.charts.png import png
from generator.render.content import Content
from generator.render.environment import environment
from generator.render.found import modules
from generator.render.jsons import pretty
from generator.render.linked import pages as linked
from generator.render.linked.terms import script
from generator.render.markdown import front_matter
from generator.render.material import Document
from generator.render.page import Page
from generator.render.sheet import Parts, Sheet
from generator.render.whole import whole


def render(site: Site, derived: Derived, templates: Sequence[Path]) -> Mapping[str, bytes]:
    """Every file by its path: `docs/`, `overrides/`, `records/`, `nav.json`, `extra.json`.

    What is under `files/` is for no engine: it stands beside the finished pages as it is.

    `templates` are folders with `pages/`, `partials/`, `overrides/` and `assets/`; a file of an
    earlier folder replaces that of a later one. The site has settings and no errors. The same
    content gives the same bytes. Raises `Stopped` where a site's own template is wrong, and where
    there are no words for its language.
    """
    assert site.settings is not None  # noqa: S101 -- a site with errors is not rendered
    with speaking(read(templates, site.settings.language)):
        return _rendered(site, site.settings, derived, templates)


def _rendered(
    site: Site, settings: Settings, derived: Derived, templates: Sequence[Path]
) -> Mapping[str, bytes]:
    """As `render`, in the language that is spoken."""
    content = Content(site, settings, derived)
    assets = files.gather(templates, "assets")
    names = files.hashed(assets)
    env = environment(templates, names)
    with _filling():
        # The macros of the template are the attributes of its module.
        parts = cast("Parts", env.get_template("partials/parts.html.j2").module)
        cards = share.cards(content, parts)
        documents = tuple(_documents(content, env, parts, cards))
        pictures = {**dict(_pictures(content, env, parts)), **_shared(env, cards)}
        records = findable.records(content, parts, env)
        wholes = {
            addresses.whole(slug): whole(content, env, slug, assets) for slug in site.briefings
        }
    return {
        **{f"docs/{each.page.path}": each.text.encode() for each in documents},
        **{f"docs/{path}": data for path, data in pictures.items()},
        f"docs/{findable.WORDS}": pretty(findable.words_json(content)),
        **{f"docs/{names[name]}": data for name, data in assets.items()},
        **{f"records/{name}": data for name, data in records.items()},
        **{
            f"overrides/{path}": data for path, data in files.gather(templates, "overrides").items()
        },
        **{
            f"files/{path}": data
            for path, data in beside.files(Sheet(content, parts, addresses.HOME), documents).items()
        },
        **{f"files/{path}": data for path, data in wholes.items()},
        **{
            f"files/{name}": data
            for name, data in hosting.files(names.values(), content.root).items()
        },
        "nav.json": pretty(_nav(content)),
        "extra.json": pretty(_extra(content, names)),
    }


def _extra(content: Content, names: Mapping[str, str]) -> Mapping[str, object]:
    """What the theme's own templates ask for; `names` are the assets by their names in the site."""
    return {
        "assets": names,
        "registers": [path for _, path in addresses.REGISTERS],
        "feeds": _feeds(content),
        "words": {
            **section("theme"),
            "figures": say("groups.figures"),
            "sources": say("groups.sources"),
        },
        "direction": spoken().direction,
        "policy": hosting.POLICY,
    }


def render_whole(
    site: Site, derived: Derived, templates: Sequence[Path], slug: str, paper: str
) -> bytes:
    """The briefing `slug` as one HTML file that needs no other, laid out for a size of paper.

    `paper` is a size as CSS names it, or "" for any. All else is as `render` has it.
    """
    assert site.settings is not None  # noqa: S101 -- as in render
    assets = files.gather(templates, "assets")
    env = environment(templates, files.hashed(assets))
    with speaking(read(templates, site.settings.language)), _filling():
        return whole(Content(site, site.settings, derived), env, slug, assets, paper)


@contextmanager
def _filling() -> Iterator[None]:
    """Raises `Stopped` where a template, which may be a site's own, cannot be filled."""
    try:
        yield
    except TemplateError as error:
        mend = "mend it, or remove it: ours takes its place"
        raise Stopped(f"{_place(error)} cannot be filled: {error}", mend) from error
    except UnicodeDecodeError as error:
        raise Stopped("a template in site_templates/ is not UTF-8", "save it as UTF-8") from error


def _place(error: TemplateError) -> str:
    """The template and the line where it is wrong, which are in the trace as if they were code."""
    if isinstance(error, TemplateSyntaxError):
        return f"{error.filename}:{error.lineno}"
    trace = traceback.extract_tb(error.__traceback__)
    found = [f"{step.filename}:{step.lineno}" for step in trace if step.filename.endswith(".j2")]
    return found[-1] if found else "a template"


def page_types() -> Mapping[str, ModuleType]:
    """The modules of the page types by name, found by listing their package."""
    return modules(pages)


def _documents(
    content: Content, env: Environment, parts: Parts, cards: Mapping[str, share.Card]
) -> Iterator[Document]:
    for kind, module in page_types().items():
        template = env.get_template(f"pages/{kind}.md.j2")
        for page in module.pages(content, parts):
            node = page.node or linked.page(
                Sheet(content, parts, page.address), page.title, page.description
            )
            card = cards.get(page.address, cards.get(addresses.HOME))
            matter = _front_matter(kind, page, script(node), _image(content, card))
            text = template.render(page=page.view, front_matter=matter)
            yield Document(kind, page, text)


def _pictures(content: Content, env: Environment, parts: Parts) -> Iterator[tuple[str, bytes]]:
    """Each chart as a file of its own, in two forms."""
    template = env.get_template("partials/chart.svg.j2")
    for slug, name, file in chart.files(content, parts):
        svg = template.render(file=file)
        yield addresses.chart(slug, name, "svg"), svg.encode()
        yield addresses.chart(slug, name, "png"), png(svg)


def _shared(env: Environment, cards: Mapping[str, share.Card]) -> Mapping[str, bytes]:
    """What links to the pages show where they are shared, each picture once."""
    template = env.get_template("partials/share.svg.j2")
    found = {card.path: card for card in cards.values()}
    return {path: png(template.render(card=card), 1.0) for path, card in found.items()}


def _image(content: Content, card: share.Card | None) -> Mapping[str, str]:
    return {"image": content.at(card.path), "image_alt": card.alt} if card else {}


def _front_matter(kind: str, page: Page, node: Markup, image: Mapping[str, str]) -> str:
    return front_matter(
        {
            **image,
            "title": page.title,
            "description": page.description,
            "kind": kind,
            "evidence": page.evidence,
            "indexed": page.indexed,
            "data": node,
        }
    )


def _feeds(content: Content) -> list[dict[str, str]]:
    """The feeds that pages name; none where the site's address is not known, as there is none."""
    if not content.root:
        return []
    return [
        {"type": type_, "path": path, "title": say("news.title")} for type_, path in beside.feeds()
    ]


def _nav(content: Content) -> list[tuple[str, str]]:
    """The top pages with their titles, in order; all else is reached from them."""
    briefings = [
        (briefing.overview.title, addresses.briefing(slug))
        for slug, briefing in content.site.briefings.items()
    ]
    registers = [
        (say(f"top.{key}"), address) for key, address in (*addresses.REGISTERS, *addresses.BESIDE)
    ]
    found = [(say("top.home"), addresses.HOME), *briefings, *registers]
    return [(title, f"{address}index.md") for title, address in found]
