"""The line by which an editor finds a file's schema, where it is missing."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import pytest

from generator.commands.mending.rounds import mend
from generator.commands.mending.tidy import editor_line
from generator.load.schemas import schemas
from generator.model.origin import File
from tests.unit.commands.mending.conftest import FIGURES, Mend, checked

PLACES = (
    "content/site.yml",
    "content/vocabulary/metrics.yml",
    "content/sources/gazette.yml",
    "content/briefings/strike/figures.yml",
    "content/briefings/strike/sections/quays.yml",
)


@pytest.mark.parametrize("path", PLACES)
def test_line_leads_to_the_schema_of_the_file(path: str) -> None:
    line = editor_line(File(path, "a: 1\n"))
    begin, _, way = line.partition("=")
    assert begin == "# yaml-language-server: $schema"
    folder: list[str] = path.split("/")[:-1]
    for step in way.strip().split("/"):
        folder = folder[:-1] if step == ".." else [*folder, step]
    assert "/".join(folder) in schemas()


@pytest.mark.parametrize(
    "text",
    [
        "# yaml-language-server: $schema=../x.json\na: 1\n",
        "a: 1\n#yaml-language-server : $schema=https://example.org/x.json\n",
        "# About this file.\n  # yaml-language-server: $schema=x.json\na: 1\n",
    ],
)
def test_file_with_such_a_line_anywhere_has_one(text: str) -> None:
    assert editor_line(File("content/site.yml", text)) == ""


def test_file_that_is_no_yaml_of_a_site_needs_none() -> None:
    assert editor_line(File("content/sources/gazette.txt", "Quays fall silent\n")) == ""


@pytest.mark.parametrize(
    ("text", "end"), [("a: 1\r\nb: 2\n", "\r\n"), ("a: 1\n", "\n"), ("", "\n")]
)
def test_line_ends_as_the_first_one_does(text: str, end: str) -> None:
    line = editor_line(File("content/site.yml", text))
    assert line == f"# yaml-language-server: $schema=.schemas/site.json{end}"


def test_every_file_gets_its_line_and_nothing_else(
    site_with: Callable[[Mapping[str, str]], Path],
) -> None:
    root = site_with({})
    bare = {}
    for path in root.rglob("*.yml"):
        bare[path.relative_to(root).as_posix()] = path.read_text().split("\n", 1)[1]
        path.write_text(path.read_text().split("\n", 1)[1])
    mended = mend(partial(checked, root))
    assert mended.before.diagnostics == mended.after.diagnostics == ()
    assert mended.texts.keys() == bare.keys()
    for name, text in mended.texts.items():
        assert text == editor_line(File(name, "")) + bare[name]


def test_file_that_cannot_be_read_is_not_tidied(mended: Mend) -> None:
    found = mended({FIGURES: "- id: [\n"})
    assert (found.texts, found.refused) == ({}, frozenset())
    assert {each.code for each in found.before.diagnostics} == {"yaml-syntax"}
