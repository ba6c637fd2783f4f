"""Every word that readers meet is in the catalogue, and everything there is used."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.build import TEMPLATES
from generator.render import tables
from generator.render.catalogue import read
from generator.render.found import modules

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
RENDER = TEMPLATES.parent / "generator/render"
CODE = sorted(RENDER.rglob("*.py"))

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
    files = {"share.png", "llms.txt"}
    asked = {
        key
        for key in used() - files
        if key.partition(".")[0] in {k.partition(".")[0] for k in keys}
    }
    assert asked - keys - {"theme.figures", "theme.sources"} == set(), "add these to words/en.toml"
    left = {key for key in keys - asked if key.partition(".")[0] not in made()}
    assert left == set(), "nothing asks for these: take them out of words/en.toml"


def spoken_of(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Give the literals that a program may show to readers, by their lines.

    Left out is what it says to itself or to whoever builds the site: docstrings, types, and what
    it stops with.
    """
    silent = {id(node) for part in ast.walk(tree) for whole in _unread(part) for node in whole}
    literals = (node for node in ast.walk(tree) if isinstance(node, ast.Constant))
    for node in literals:
        if isinstance(node.value, str) and id(node) not in silent:
            yield node.lineno, node.value


def _unread(node: ast.AST) -> Iterator[Iterator[ast.AST]]:
    """Give the parts of a node that no reader meets, each with all that is in it."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        yield ast.walk(node)
    if isinstance(node, (ast.Raise, ast.Assert)):
        yield ast.walk(node)
    if isinstance(node, ast.Call) and ast.unparse(node.func) in {"Stopped", "cast", "re.compile"}:
        yield ast.walk(node)
    if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "mend":
        yield ast.walk(node.value)
    for annotation in (getattr(node, "annotation", None), getattr(node, "returns", None)):
        if annotation is not None:
            yield ast.walk(annotation)


_SENTENCE = re.compile(r"[^\W\d_]{2,}[,;:.]? \(?[^\W\d_]|[,:;.] [^\W\d_]{3,}$")
_CAPITAL = re.compile(r"(?<![^\W\d_])[A-Z][a-z]{2,}(?![^\W\d_])")

SPEECHES = {
    "catalogue.py": "it tells whoever translates what is wrong, as the program tells everything",
    "exports/sqlite_database.py": "SQL",
    "exports/robots_txt.py": "the words of RFC 9309",
    "hosting.py": "headers of HTTP, and how three servers set them",
    "style.py": "CSS and a policy",
}
"""Modules of which a format's own words are most of the literals, and which format it is."""

TERMS = {"linked", "exports/prov_json.py", "exports/web_annotations.py"}
"""Where single words are names of a vocabulary: of schema.org, W3C PROV and Web Annotation."""

PROPER = {
    "BibTeX", "Data Package", "Web Annotations", "Wikidata", "Source Sans Pro", "Arial",
    "Creative Commons Attribution 4.0 International", "SourceSansPro", "http://www.w3.org",
}  # fmt: skip
"""Names of formats, sites, faces and a licence: they are the same in every language."""


def said(place: str, code: str) -> list[str]:
    """Give what the module at `place`, from `generator/render/`, says in words of its own."""
    if place in SPEECHES:
        return []
    return [
        f"{line}: {text}"
        for line, text in spoken_of(ast.parse(code))
        if not any(name in text for name in PROPER) and _is_said(place, _TAG.sub("", text))
    ]


def _is_said(place: str, text: str) -> bool:
    named = any(place.startswith(folder) for folder in TERMS)
    return bool(_SENTENCE.search(text) or (_CAPITAL.search(text) and not named))


@pytest.mark.parametrize("path", CODE, ids=lambda path: str(path.relative_to(RENDER)))
def test_no_code_holds_a_word_of_its_own(path: Path) -> None:
    found = said(str(path.relative_to(RENDER)), path.read_text())
    assert not found, f"{path.name}: put these in words/en.toml and write say(…): {found}"


@pytest.mark.parametrize(
    "code",
    [
        'title = "Sources"',
        'note = "for a spreadsheet"',
        'name = f"{site}: figures"',
        'Column("id", "The id.")',
        "lines.append(f'- [All tables]({path})')",
        '_RULES = ("Every number is a claim.",)',
    ],
)
def test_a_bare_word_in_code_is_found(code: str) -> None:
    assert said("pages/home.py", code)


@pytest.mark.parametrize(
    "code",
    [
        '"""What it is for."""',
        'raise ValueError("there is no such key")',
        'def of(parts: "Iterator[Element]") -> "Iterator[Element]": ...',
        'say("home.as_of", updated=day)',
        '{"@type": "WebPage"}',
        '\'<a class="link plain" href="{}">{}</a>\'',
    ],
)
def test_what_no_reader_meets_is_no_bare_word(code: str) -> None:
    assert not said("pages/home.py", code)


def test_each_exception_is_of_use() -> None:
    code = {str(path.relative_to(RENDER)): path.read_text() for path in CODE}
    assert code.keys() >= SPEECHES.keys()
    assert not [name for name in PROPER if not any(name in text for text in code.values())]


def test_every_column_that_is_described_is_there() -> None:
    described = {key for key in read([TEMPLATES], "en").entries if key.startswith("columns.")}
    found = modules(tables).items()
    assert described == {
        f"columns.{name}_{column.name}" for name, module in found for column in module.COLUMNS
    }


_LOWERED = re.compile(
    r"(?:say\([^()]*\)|words\.[A-Z_]+\[[^\]]*\])\.lower\(|\|\s*(?:lower|title|capitalize)\b"
)


@pytest.mark.parametrize(
    "path", [*CODE, *PAGES], ids=lambda path: str(path.relative_to(TEMPLATES.parent))
)
def test_no_word_loses_its_capitals(path: Path) -> None:
    """Within a sentence a word is in lower case in English, and not in every language."""
    assert not _LOWERED.findall(path.read_text()), "give it a text of its own in words/en.toml"
