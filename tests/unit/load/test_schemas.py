"""The schemas that editors use: current, met by all content, and never stricter than the loader."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from generator.load.kinds import KINDS, held_by
from generator.load.schemas import FOLDER, schemas
from tests.support.content import (
    BRIEFING,
    FIGURES,
    FILES,
    METRICS,
    SECTION,
    SITE,
    SOURCE,
    read,
    told,
)

REPOSITORY = Path(__file__).parent.parent.parent.parent
SITES = [REPOSITORY, REPOSITORY / "site_templates/new/site"]
VALIDATORS = {
    name.removeprefix(f"{FOLDER}/").removesuffix(".json"): Draft202012Validator(json.loads(text))
    for name, text in schemas().items()
}
# What an editor takes for no text: the core schema of YAML 1.2, which knows no dates.
PLAIN = {
    "null": r"~|null|Null|NULL|",
    "bool": r"true|True|TRUE|false|False|FALSE",
    "int": r"[-+]?[0-9]+",
    "float": r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?",
}


class Editor(yaml.CSafeLoader):
    """Reads YAML as an editor does."""


Editor.yaml_implicit_resolvers = {}
for tag, pattern in PLAIN.items():
    Editor.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), None)


def refused(name: str, text: str) -> list[str]:
    """Give what an editor would underline in a file of this path below `content/`."""
    held = held_by(name)
    assert held
    document = yaml.load(text, Editor)  # noqa: S506 -- a safe loader
    return [error.message for error in VALIDATORS[held.kind.schema].iter_errors(document)]


def contents() -> Iterator[tuple[str, str, Path]]:
    """Every file of content in this repository, by its path below its `content/`."""
    for root in SITES:
        for path in sorted((root / "content").rglob("*.yml")):
            yield path.relative_to(root / "content").as_posix(), path.read_text(), path


def test_schemas_of_the_repository_are_current() -> None:
    """`briefing upgrade` writes them."""
    kept = {path.relative_to(REPOSITORY).as_posix(): path.read_text() for path in
            (REPOSITORY / FOLDER).iterdir()}  # fmt: skip
    assert kept == dict(schemas())


def test_each_kind_of_file_has_a_schema() -> None:
    assert set(VALIDATORS) == {kind.schema for kind in KINDS}
    for validator in VALIDATORS.values():
        Draft202012Validator.check_schema(validator.schema)


def test_all_content_meets_them() -> None:
    found = list(contents())
    assert len(found) > 50
    for name, text, path in found:
        assert refused(name, text) == [], path


def test_all_content_names_them() -> None:
    """The first line of each file leads an editor to its schema."""
    for name, text, path in contents():
        held = held_by(name)
        assert held
        match = re.match(r"# yaml-language-server: \$schema=(\S+)\n", text)
        assert match, path
        root = Path(*path.parts[: -len(Path(name).parts) - 1])
        assert (path.parent / match[1]).resolve() == root / FOLDER / f"{held.kind.schema}.json"


def test_the_site_of_these_tests_meets_them() -> None:
    for name, text in FILES.items():
        if name.endswith(".yml"):
            assert refused(name, text) == [], name


SECTIONS = f"{BRIEFING}/sections/size.yml"
FIGURE = f"{BRIEFING}/figures.yml"
EVENTS = f"{BRIEFING}/events.yml"
# What neither takes, by the file and its text.
WRONG = {
    "a key that is not known": (FIGURE, FIGURES.replace("label:", "lable:", 1)),
    "a key that is missing": (SECTIONS, SECTION.replace("title: Size\n", "")),
    "no list": (SECTIONS, SECTION.replace("[how-many]", "how-many")),
    "no mapping": ("site.yml", SITE.replace("{quote_words: 12, unsourced: 0}", "12")),
    "no text": (SECTIONS, SECTION.replace("Size", "[Size]")),
    "another word": (FIGURE, FIGURES.replace("bound: about", "bound: around")),
    "another number of several": (FIGURE, f"{FIGURES}  credibility: {{grade: 7, why: x}}\n"),
    "no id": (FIGURE, FIGURES.replace("id: warden-stalls", "id: Warden stalls")),
    "no number": (FIGURE, FIGURES.replace("value: 120", "value: 1,200")),
    "no address": ("sources/paper.yml", SOURCE.replace("https://", "ftp://")),
    "neither true nor false": (
        "vocabulary/actors.yml", "- {id: a, label: b, kind: group, anonymous: perhaps}\n",
    ),
    "another format": ("site.yml", SITE.replace("format: 1", "format: 2")),
    "an empty value": (FIGURE, FIGURES.replace("value: 120", "value:")),
    "a list for an event's date": (EVENTS, "- {id: a, text: b, date: [2024]}\n"),
    "an event without a date": (EVENTS, "- {id: a, text: b}\n"),
    "a list of something else": ("vocabulary/metrics.yml", "id: stalls\n"),
}  # fmt: skip


@pytest.mark.parametrize("case", WRONG.values(), ids=WRONG.keys())
def test_what_the_schema_refuses_the_loader_refuses(tmp_path: Path, case: tuple[str, str]) -> None:
    name, text = case
    assert refused(name, text)
    found = [line for line in told(read(tmp_path, {name: text})) if line.startswith(name)]
    assert found


# What both take, though not every reader of YAML would.
RIGHT = {
    "a number for a title": (SECTIONS, SECTION.replace("Size", "1984")),
    "a truth value for a title": (SECTIONS, SECTION.replace("Size", "true")),
    "no for a title": (SECTIONS, SECTION.replace("Size", "no")),
    "a year": (FIGURE, FIGURES.replace("as_of: 2024-05-04", "as_of: 2024", 1)),
    "a date with its basis": (
        FIGURE, FIGURES.replace("as_of: 2024-05-04", "as_of: {date: 2024, basis: stated}", 1),
    ),
    "a decimal": (FIGURE, FIGURES.replace("value: 120", "value: 120.10")),
    "a fraction": (FIGURE, FIGURES.replace("value: 120", "value: 1/3")),
    "a quoted number": (FIGURE, FIGURES.replace("value: 120", 'value: "+120"')),
    "one of a list": (FIGURE, f"{FIGURES}  relayed_by: warden\n"),
    "a list of one": (FIGURE, f"{FIGURES}  relayed_by: [warden]\n"),
    "the event that a figure is about": (FIGURE, f"{FIGURES}  concerns: other/opening\n"),
    "an event's date": (EVENTS, "- {id: a, text: b, date: 2024}\n"),
    "a figure for an event's date": (EVENTS, "- {id: a, text: b, date: {figure: c}}\n"),
    "an event's actor": (EVENTS, "- {id: a, text: b, date: 2024-05, actors: warden}\n"),
    "a grade": (FIGURE, f"{FIGURES}  credibility: {{grade: 2, why: x}}\n"),
    "a quoted grade": (FIGURE, f'{FIGURES}  credibility: {{grade: "2", why: x}}\n'),
    "unknown authors": ("sources/paper.yml", SOURCE.replace("[A. Writer]", "unknown")),
    "an unknown address": (
        "sources/paper.yml", SOURCE.replace("https://example.org/market-day", "unknown"),
    ),
    "words by language": ("vocabulary/metrics.yml", METRICS.replace("{en", "{de: [Stand], en")),
}  # fmt: skip


@pytest.mark.parametrize("case", RIGHT.values(), ids=RIGHT.keys())
def test_what_the_loader_takes_the_schema_takes(tmp_path: Path, case: tuple[str, str]) -> None:
    name, text = case
    assert told(read(tmp_path, {name: text})) == []
    assert refused(name, text) == []


def test_an_editor_is_told_what_a_key_is_for() -> None:
    schema: Any = VALIDATORS["figures"].schema
    assert schema["items"]["description"].startswith("One claim of one number")
    assert schema["items"]["properties"]["as_of"]["description"].startswith(
        "The state of knowledge"
    )
    assert schema["items"]["additionalProperties"] is False
    assert schema["items"]["required"] == ["id", "label", "metric"]
    assert '"title": "' not in json.dumps(schema)
    assert '"null"' not in json.dumps(schema)
    # The place of a source says its id.
    source: Any = VALIDATORS["source"].schema
    assert "id" not in source["properties"]
