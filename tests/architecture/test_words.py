"""Every word that readers meet is in the catalogue, and everything there is used."""

import re
from pathlib import Path

import pytest

from generator.build import TEMPLATES
from generator.render.catalogue import read

PAGES = sorted(
    [
        TEMPLATES / "whole.html.j2",
        *(
            path
            for folder in ("overrides", "pages", "partials")
            for path in (TEMPLATES / folder).rglob("*")
            if path.suffix in {".j2", ".html"}
        ),
    ]
)
SCRIPTS = sorted((TEMPLATES / "assets").glob("*.js"))
CODE = sorted((TEMPLATES.parent / "generator/render").rglob("*.py"))

_STATEMENT = re.compile(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
_NAME_OF_TAG = re.compile(r"(?<=<)\{\{.*?\}\}|(?<=</)\{\{.*?\}\}")
_STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)
_TAG = re.compile(r"<[a-zA-Z/!][^<>]*>", re.DOTALL)
_SHOWN = re.compile(r'(?:aria-label|alt|title|placeholder|data-(?!name\b)[a-z]+)="([^"]*)"')
_WORD = re.compile(r"[^\W\d_]{2,}")
_LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')
NAMES = {"CC BY", "utf-8", "CSV", "JSON"}
"""Names, which are no words of a language."""


def bare(text: str) -> list[str]:
    """Give the words that stand in a template itself."""
    text = _STYLE.sub("", text)
    sentences = [
        literal
        for statement in _STATEMENT.findall(text)
        if not statement.startswith("{#")
        for literal in _LITERAL.findall(statement)
        if re.match(r"[A-Z][a-z]+( |$)", literal)
    ]
    text = _STATEMENT.sub("", _NAME_OF_TAG.sub("x", text))
    shown = [value for value in _SHOWN.findall(text) if re.search(r"[A-Z][a-z]| [a-z]", value)]
    nodes = [" ".join(node.split()) for node in _TAG.split(text)]
    return [
        each
        for each in [*sentences, *shown, *nodes]
        if _WORD.search(each) and not any(name in each for name in NAMES)
    ]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_no_template_holds_a_word_of_its_own(path: Path) -> None:
    found = bare(path.read_text())
    assert not found, f"{path.name}: put these in words/en.toml and write t(…): {found}"


@pytest.mark.parametrize(
    "text",
    [
        "<p>Sources</p>",
        '<p title="Open it">{{ x }}</p>',
        "# Heading",
        '{{ copy("id", "Permanent address") }}',
    ],
)
def test_a_bare_word_is_found(text: str) -> None:
    assert bare(text)


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_no_script_holds_a_word_of_its_own(path: Path) -> None:
    code = re.sub(r"^\s*//.*$", "", path.read_text(), flags=re.MULTILINE)
    told = [text for text in _LITERAL.findall(code) if re.match(r"[A-Z][a-z]+ [a-z]", text)]
    assert not told, f"{path.name}: give these by an attribute: {told}"
    assert not re.findall(r"\.(?:textContent|title) = [\"'`][A-Za-z]", code)


def used() -> set[str]:
    """Give every key that templates and code ask for."""
    texts = [path.read_text() for path in [*PAGES, *CODE, TEMPLATES / "record.html.j2"]]
    found = {key for text in texts for key in re.findall(r"\"([a-z_]+\.[A-Za-z0-9_]+)\"", text)}
    theme = {key for text in texts for key in re.findall(r"extra\.words\.([a-z_]+)", text)}
    return found | {f"theme.{key}" for key in theme}


def made() -> set[str]:
    """Give the sections of which code makes the keys: `Named("grades", …)`, `f"groups.{name}"`."""
    texts = [path.read_text() for path in [*PAGES, *CODE]]
    found = {name for text in texts for name in re.findall(r"Named\(\s*\"([a-z_]+)\"", text)}
    return found | {
        name for text in texts for name in re.findall(r"\"([a-z_]+)\.(?:\{|\" ~)", text)
    }


def test_every_word_is_used_and_every_key_is_there() -> None:
    keys = set(read([TEMPLATES], "en").entries)
    files = {"share.png"}
    asked = {
        key
        for key in used() - files
        if key.partition(".")[0] in {k.partition(".")[0] for k in keys}
    }
    assert asked - keys - {"theme.figures"} == set(), "add these to words/en.toml"
    left = {key for key in keys - asked if key.partition(".")[0] not in made()}
    assert left == set(), "nothing asks for these: take them out of words/en.toml"
