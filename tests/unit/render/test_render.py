"""The tree as a whole."""

import json
import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.build import TEMPLATES
from generator.diagnostics.stopped import Stopped
from generator.render.content import Content
from generator.render.page import Page
from generator.render.render import page_types, render


@pytest.fixture(scope="module")
def tree(content: Content) -> Mapping[str, bytes]:
    """Render the made-up site."""
    return render(content.site, content.derived, [TEMPLATES])


def test_page_types_are_found_not_registered() -> None:
    """A page type is a module with `pages` and a template of its name."""
    types = page_types()
    assert {"home", "briefing", "section", "figure", "register", "source", "method"} <= set(types)
    for name, module in types.items():
        assert callable(module.pages)
        assert (TEMPLATES / f"pages/{name}.md.j2").is_file()


def test_the_parts_of_the_tree(tree: Mapping[str, bytes]) -> None:
    assert "docs/index.md" in tree
    assert "docs/marrow-flood/figures/damage/index.md" in tree
    assert "overrides/main.html" in tree
    assert {name.split("/")[0] for name in tree} == {
        "docs",
        "overrides",
        "files",
        "records",
        "nav.json",
        "extra.json",
    }


def test_navigation_holds_the_top_pages(tree: Mapping[str, bytes]) -> None:
    nav = json.loads(tree["nav.json"])
    assert nav == [
        ["Home", "index.md"],
        ["The flood at Marrow Ferry", "marrow-flood/index.md"],
        ["Figures", "figures/index.md"],
        ["Timeline", "timeline/index.md"],
        ["Sources", "sources/index.md"],
        ["Actors", "actors/index.md"],
        ["Method", "method/index.md"],
        ["Corrections", "corrections/index.md"],
        ["Glossary", "glossary/index.md"],
    ]
    assert all(f"docs/{path}" in tree for _, path in nav)


def test_overrides_know_the_assets_by_name(tree: Mapping[str, bytes]) -> None:
    extra = json.loads(tree["extra.json"])
    assert {"site.css", "site.js", "mark.svg"} <= set(extra["assets"])
    assert all(f"docs/{path}" in tree for path in extra["assets"].values())
    used = re.findall(rb"config\.extra\.assets\['([^']+)'\]", tree["overrides/main.html"])
    assert used
    assert {name.decode() for name in used} <= set(extra["assets"])


def test_a_sites_own_files_replace_ours(content: Content, tmp_path: Path) -> None:
    for name in ("overrides/partials/footer.html", "pages/home.md.j2", "assets/site.css"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text("{{ front_matter }} own" if name.endswith("j2") else "own")
    tree = render(content.site, content.derived, [tmp_path, TEMPLATES])
    assert tree["overrides/partials/footer.html"] == b"own"
    assert tree["docs/index.md"].endswith(b"own")
    css = json.loads(tree["extra.json"])["assets"]["site.css"]
    assert tree[f"docs/{css}"] == b"own"
    assert "overrides/main.html" in tree


@pytest.mark.parametrize(
    ("text", "place"),
    [("{{ front_matter }}\n{{ nothing }}", ":2"), ("one\n{% if %}", ":2")],
    ids=["name", "syntax"],
)
def test_a_wrong_template_of_a_site_stops_with_its_place(
    content: Content, tmp_path: Path, text: str, place: str
) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages/home.md.j2").write_text(text)
    with pytest.raises(Stopped, match=rf"pages/home\.md\.j2{place} cannot be filled"):
        render(content.site, content.derived, [tmp_path, TEMPLATES])


def test_a_template_that_asks_for_another_that_is_not_there(
    content: Content, tmp_path: Path
) -> None:
    (tmp_path / "partials").mkdir()
    (tmp_path / "partials/parts.html.j2").write_text('{% include "gone.j2" %}')
    with pytest.raises(Stopped, match=r"parts\.html\.j2:\d+ cannot be filled: .*gone\.j2"):
        render(content.site, content.derived, [tmp_path, TEMPLATES])


def test_a_template_that_is_no_text(content: Content, tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages/home.md.j2").write_bytes(b"\xff")
    with pytest.raises(Stopped, match="not UTF-8"):
        render(content.site, content.derived, [tmp_path, TEMPLATES])


def test_an_asset_that_is_not_there(content: Content, tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages/home.md.j2").write_text('{{ asset("gone.css") }}')
    with pytest.raises(Stopped, match=r"home\.md\.j2:1 .*no asset is called gone\.css"):
        render(content.site, content.derived, [tmp_path, TEMPLATES])


def test_every_link_leads_to_a_page_and_an_anchor(tree: Mapping[str, bytes]) -> None:
    """Relative links are right from the folder that the page becomes."""
    bodies = {
        name.removeprefix("docs/").removesuffix("index.md"): data.decode()
        for name, data in tree.items()
        if name.startswith("docs/") and name.endswith(".md")
    }
    anchors = {page: set(re.findall(r'\bid="([^"]+)"', text)) for page, text in bodies.items()}
    for page, text in bodies.items():
        for href in re.findall(r'href="([^"]+)"', text):
            if href.startswith("http"):
                continue
            path, _, anchor = href.partition("#")
            target = Path("/", page, path).resolve().as_posix().strip("/")
            if {f"docs/{target}", f"files/{target}"} & tree.keys():
                continue
            target = f"{target}/" if target else ""
            assert target in bodies, (page, href)
            assert not anchor or anchor in anchors[target], (page, href)


def test_no_anchor_stands_twice_on_a_page(tree: Mapping[str, bytes]) -> None:
    for name, data in tree.items():
        if name.endswith(".md"):
            found = re.findall(r'\bid="([^"]+)"', data.decode())
            assert len(found) == len(set(found)), name


def test_where_a_page_stands_below_the_documents() -> None:
    assert Page("", "Home", "", None).path == "index.md"
    assert Page("a/b/", "B", "", None).path == "a/b/index.md"
