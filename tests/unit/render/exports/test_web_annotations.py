"""The quoted evidence as Web Annotations."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator.render.content import Content
from generator.render.exports.web_annotations import PATH
from tests.unit.render.conftest import FilesOf, Remake

IRI = {"type": "string", "pattern": r"^(https?://|\.\./\.\./)\S+$"}
SELECTOR = {
    "type": "object",
    "required": ["type", "exact"],
    "properties": {"type": {"const": "TextQuoteSelector"}, "exact": {"type": "string"}},
    "additionalProperties": False,
}
ANNOTATION = {
    "type": "object",
    "required": ["id", "type", "motivation", "body", "target"],
    "properties": {
        "id": IRI,
        "type": {"const": "Annotation"},
        "motivation": {"const": "linking"},
        "body": {"type": "array", "minItems": 1},
        "target": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["type", "source", "selector"],
                "properties": {
                    "type": {"const": "SpecificResource"},
                    "source": {"type": "object", "required": ["id"], "properties": {"id": IRI}},
                    "selector": SELECTOR,
                },
            },
        },
    },
}
"""What the W3C's model (sections 3.1, 4.2.4 and 5.1) asks of an annotation with a selector."""


def items_of(files_of: FilesOf, content: Content) -> list[dict[str, Any]]:
    collection = json.loads(files_of(content)[PATH])
    assert collection["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert collection["total"] == len(collection["first"]["items"])
    return list(collection["first"]["items"])


@pytest.fixture
def items(content: Content, files_of: FilesOf) -> list[dict[str, Any]]:
    """Give the annotations."""
    return items_of(files_of, content)


def test_they_have_the_shape_of_the_model(items: list[dict[str, Any]]) -> None:
    for item in items:
        Draft202012Validator(ANNOTATION).validate(item)
    assert len({item["id"] for item in items}) == len(items)


def test_every_quote_is_there_word_for_word(content: Content, items: list[dict[str, Any]]) -> None:
    quotes = [
        piece.quote
        for state in content.derived.figures.values()
        for piece in state.figure.evidence
        if piece.quote
    ]
    found = [" … ".join(t["selector"]["exact"] for t in item["target"]) for item in items]
    assert found == quotes


def test_an_annotation_links_words_to_a_figure(items: list[dict[str, Any]]) -> None:
    [item] = [item for item in items if item["id"].endswith("#marrow-flood/council-cellars/1")]
    figure, said = item["body"]
    assert figure["id"] == "https://rivers.example/notes/marrow-flood/figures/council-cellars/"
    assert said["value"] == "The River Council: 1,250 cellars (supports)"
    [target] = item["target"]
    assert target["selector"]["exact"] == "a further 1,250 cellars were wet"
    assert target["source"]["language"] == "en"


def test_words_left_out_part_a_quote_into_targets(remake: Remake, files_of: FilesOf) -> None:
    changed = remake(
        (
            "briefings/marrow-flood/figures.yml",
            'quote: "about 340 houses stood in water"',
            'quote: "about 340 houses … in water"',
        )
    )
    targets = items_of(files_of, changed)[0]["target"]
    exact = [target["selector"]["exact"] for target in targets]
    assert exact == ["about 340 houses", "in water"]


def test_a_source_without_an_address_goes_by_its_page(remake: Remake, files_of: FilesOf) -> None:
    source = "sources/council-report.yml"
    bare = remake(
        ("site.yml", "address: https://rivers.example/notes/", "address: unknown"),
        (source, "url: https", "url: unknown # https"),
        (source, "language: en", "language: unknown"),
    )
    sources = [target["source"] for item in items_of(files_of, bare) for target in item["target"]]
    assert {"id": "../../sources/council-report/"} in sources
