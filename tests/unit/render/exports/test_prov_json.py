"""Where figures come from, read by a library for W3C PROV."""

import pytest
from prov.model import ProvDerivation, ProvDocument, ProvEntity, ProvUsage

from generator.render.content import Content
from generator.render.exports.prov_json import PATH
from tests.unit.render.conftest import FilesOf, Remake

SITE = "https://rivers.example/notes/"


@pytest.fixture(scope="module")
def document(content: Content, files_of: FilesOf) -> ProvDocument:
    """Read what was written."""
    return ProvDocument.deserialize(content=files_of(content)[PATH].decode())


def derived(document: ProvDocument, name: str) -> set[str]:
    """Give what an entity was derived from, by the ends of their addresses."""
    pairs = (
        (str(made.uri), str(used.uri))
        for made, used in (each.args[:2] for each in document.get_records(ProvDerivation))
    )
    return {used for made, used in pairs if made == f"{SITE}{name}"}


def names(document: ProvDocument) -> set[str]:
    """Give the addresses of the entities."""
    found = (each.identifier for each in document.get_records(ProvEntity))
    return {str(name.uri) for name in found if name}


def test_a_quoted_figure_comes_from_a_quotation_of_its_source(document: ProvDocument) -> None:
    quote = "figures/data/provenance.json#quote-marrow-flood/council-cellars/1"
    assert derived(document, "marrow-flood/figures/council-cellars/") == {f"{SITE}{quote}"}
    assert derived(document, quote) == {f"{SITE}sources/council-report/"}


def test_a_figure_that_was_read_comes_from_its_source(document: ProvDocument) -> None:
    found = derived(document, "marrow-flood/figures/insured/")
    assert found == {f"{SITE}sources/ferry-gazette-letters/"}


def test_what_does_not_support_a_figure_is_no_origin_of_it(document: ProvDocument) -> None:
    found = derived(document, "marrow-flood/figures/crest-gazette/")
    assert found == {f"{SITE}sources/ferry-gazette/"}


def test_a_calculation_uses_its_figures(document: ProvDocument) -> None:
    inputs = {
        f"{SITE}marrow-flood/figures/council-houses/",
        f"{SITE}marrow-flood/figures/council-cellars/",
    }
    assert derived(document, "marrow-flood/figures/council-buildings/") == inputs
    activity = f"{SITE}figures/data/provenance.json#calculation-marrow-flood/council-buildings"
    used = {
        str(each.args[1].uri)
        for each in document.get_records(ProvUsage)
        if each.args[0].uri == activity
    }
    assert used == inputs


def test_every_figure_and_source_is_there(content: Content, document: ProvDocument) -> None:
    named = names(document)
    assert {f"{SITE}sources/{name}/" for name in content.site.sources} <= named
    assert len([name for name in named if "/figures/" in name and name.endswith("/")]) == len(
        content.derived.figures
    )


def test_without_an_address_names_lead_from_the_file(remake: Remake, files_of: FilesOf) -> None:
    changed = remake(("site.yml", "address: https://rivers.example/notes/", "address: unknown"))
    document = ProvDocument.deserialize(content=files_of(changed)[PATH].decode())
    named = names(document)
    assert "../../sources/council-report/" in named
