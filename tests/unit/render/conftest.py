"""Fixtures for tests of rendering: the made-up site of the golden pages, as it is or changed."""

import shutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from generator.build import TEMPLATES
from generator.derive.derive import derive
from generator.load.site import load
from generator.render import tables
from generator.render.content import Content
from generator.render.environment import environment
from generator.render.found import modules
from generator.render.render import render
from generator.render.sheet import Notes, Parts, Sheet
from generator.render.table import Table

QUIET = {
    "briefings/quiet/briefing.yml": (
        "title: A quiet river\nquestion: Why?\nupdated: 2024-06-03\nnext_review: 2025\n"
        "bottom_line: Nothing happened.\nsections: [calm]\n"
    ),
    "briefings/quiet/sections/calm.yml": "title: Calm\nsummary: All was calm.\n",
}
"""A second briefing, which states no figures."""

SITE = Path(__file__).parent.parent.parent / "golden/site"
BRIEFING = "content/briefings/marrow-flood"

Remake = Callable[..., Content]
Open = Callable[..., Sheet]
TablesOf = Callable[[Content], Mapping[str, Table]]
FilesOf = Callable[[Content], Mapping[str, bytes]]
PagesOf = Callable[[Content], Mapping[str, str]]


def content_of(root: Path) -> Content:
    """Read and derive a site that has settings."""
    site = load(root)
    assert site.settings
    return Content(site, site.settings, derive(site))


@pytest.fixture(scope="session")
def content() -> Content:
    """Give the made-up site as it is."""
    return content_of(SITE)


@pytest.fixture
def remake(tmp_path: Path) -> Remake:
    """Give the made-up site with words replaced, (path, old, new), files added or removed."""

    def changed(
        *changes: tuple[str, str, str],
        added: Mapping[str, str] | None = None,
        without: Sequence[str] = (),
    ) -> Content:
        shutil.copytree(SITE, tmp_path / "site")
        for pattern in without:
            for path in (tmp_path / "site/content").glob(pattern):
                path.unlink()
        for name, text in (added or {}).items():
            path = tmp_path / "site/content" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        for name, old, new in changes:
            path = tmp_path / "site/content" / name
            text = path.read_text()
            assert old in text, (name, old)
            path.write_text(text.replace(old, new))
        return content_of(tmp_path / "site")

    return changed


@pytest.fixture(scope="session")
def parts() -> Parts:
    """Give the macros that stand inside author text."""
    env = environment([TEMPLATES], {})
    return env.get_template("partials/parts.html.j2").module  # type: ignore[return-value]


@pytest.fixture
def open_sheet(content: Content, parts: Parts) -> Open:
    """Begin a page of the made-up site."""

    def begun(address: str = "marrow-flood/reach/", *, notes: bool = False) -> Sheet:
        return Sheet(
            content, parts, address, "marrow-flood", Notes("marrow-flood") if notes else None
        )

    return begun


@pytest.fixture
def open_on(parts: Parts) -> Open:
    """Begin a page of a site that was made anew."""

    def begun(content: Content, *, notes: bool = False) -> Sheet:
        page = "marrow-flood/reach/"
        return Sheet(content, parts, page, "marrow-flood", Notes("marrow-flood") if notes else None)

    return begun


@pytest.fixture(scope="session")
def tables_of(parts: Parts) -> TablesOf:
    """Give the tables of a site by name."""

    def tables_made(asked: Content) -> Mapping[str, Table]:
        sheet = Sheet(asked, parts, "")
        return {name: module.table(sheet) for name, module in modules(tables).items()}

    return tables_made


@pytest.fixture(scope="session")
def rendered(content: Content) -> FilesOf:
    """Give everything that is rendered of a site, by path; the site as it is only once."""
    unchanged: dict[str, bytes] = {}

    def files(asked: Content) -> Mapping[str, bytes]:
        if asked is not content:
            return render(asked.site, asked.derived, [TEMPLATES])
        if not unchanged:
            unchanged.update(render(content.site, content.derived, [TEMPLATES]))
        return unchanged

    return files


@pytest.fixture(scope="session")
def files_of(rendered: FilesOf) -> FilesOf:
    """Give the files of a site that stand beside its pages, by path."""

    def files(asked: Content) -> Mapping[str, bytes]:
        return {
            name.removeprefix("files/"): data
            for name, data in rendered(asked).items()
            if name.startswith("files/")
        }

    return files


@pytest.fixture(scope="session")
def pages_of(rendered: FilesOf) -> PagesOf:
    """Give the texts of a site's pages, by path."""

    def pages(asked: Content) -> Mapping[str, str]:
        return {
            name.removeprefix("docs/"): data.decode()
            for name, data in rendered(asked).items()
            if name.startswith("docs/") and name.endswith(".md")
        }

    return pages
