"""Records as names and values."""

from generator.render import records
from generator.render.content import Content
from generator.render.views import Fact
from tests.unit.render.conftest import Open


def told(facts: list[Fact]) -> dict[str, str]:
    """Give facts by their names."""
    return {fact.name: str(fact.value) for fact in facts}


def test_a_figure(content: Content, open_sheet: Open) -> None:
    figures = content.derived.figures
    sheet = open_sheet("marrow-flood/figures/x/")
    council = told(list(records.figure_facts(sheet, figures["marrow-flood/council-houses"])))
    assert council == {
        "What is counted": "houses flooded",
        "One of them is": "one house with water above the floor",
        "Where": "Marrow Ferry",
        "Said": "20 April 2024",
        "Passed on by": "<bdi>Valley Wire</bdi> and <bdi>Ode Tarn, ferryman</bdi>",
        "The event that it is about": (
            '<a href="../../../timeline/#event-marrow-flood--crest">timeline, 14 April 2024</a>'
        ),
        "The claim’s own grade": "Probably true. It reads the gauge.",
    }
    ferryman = told(list(records.figure_facts(sheet, figures["marrow-flood/ferryman-houses"])))
    assert ferryman["Best estimate"] == "800"
    assert ferryman["Period counted"] == "10 to 20 April 2024"
    assert ferryman["To be looked at again by"] == "1 January 2025"
    assert (
        ferryman["Part of"] == '<a href="../council-buildings/">about 1,590 houses and cellars</a>'
    )
    cellars = told(list(records.figure_facts(sheet, figures["marrow-flood/council-cellars"])))
    assert cellars["Depth"] == "above the knee"
    residents = told(list(records.figure_facts(sheet, figures["marrow-flood/residents-houses"])))
    assert residents["Alternative to"] == '<a href="../council-houses/">about 340 houses</a>'
    assert residents["Of"] == "the lower bank"


def test_a_source_that_is_known(content: Content, open_sheet: Open) -> None:
    source = content.site.sources["council-report"]
    found = told(list(records.source_facts(open_sheet("sources/council-report/"), source)))
    link = '<a href="{0}" rel="noopener noreferrer">{0}</a>'
    assert found == {
        "Kind": "Report",
        "Title": '<bdi lang="en">The spring flood, an account</bdi>',
        "Authors": "<bdi>I. Lund</bdi> and <bdi>P. &lt;b&gt;Moor&lt;/b&gt;</bdi>",
        "Publisher": "<bdi>River Council</bdi>",
        "Published": "2 May 2024, as printed on it",
        "Language": "English",
        "Licence": "CC BY 4.0",
        "Address": link.format("https://council.example/flood-report?page=2")
        + "; it answered when it was last tried",
        "Last opened": "1 June 2024",
        "Archive copy": link.format("https://archive.example/council/flood-report")
        + ", of 2 June 2024",
    }


def test_a_source_of_which_little_is_known(content: Content, open_sheet: Open) -> None:
    source = content.site.sources["lower-bank-letter"]
    found = told(list(records.source_facts(open_sheet("sources/lower-bank-letter/"), source)))
    assert found == {
        "Kind": "Document",
        "Title": "not known",
        "Authors": "not known",
        "Publisher": "not known",
        "Published": "not known. The letter carries no date.",
        "Language": "German",
        "Licence": "public domain",
        "Address": "not known",
        "Archive copy": "none recorded",
    }
    gazette = content.site.sources["ferry-gazette"]
    assert told(list(records.source_facts(open_sheet(), gazette)))["Archive copy"] == "not known"


def test_publications_in_one_line(content: Content) -> None:
    sources = content.site.sources
    assert records.publication(sources["council-report"]) == (
        "Report; River Council; 2 May 2024; in English."
    )
    assert records.publication(sources["lower-bank-letter"]) == (
        "Document; publisher not known; date not known; in German."
    )
    assert records.tongue(sources["valley-wire-copy"]) == "language not known"


def test_actors(content: Content, open_sheet: Open) -> None:
    actors = content.site.vocabulary.actors
    assert told(list(records.actor_facts(open_sheet("actors/"), actors["council"]))) == {
        "Kind": "Organisation",
        "Also called": "<bdi>RC</bdi>, <bdi>Flussrat</bdi>",
        "How it could know": "It reads the gauge.",
        "What it has at stake": "It built the dyke.",
        "On the timeline": (
            '<a href="../timeline/#event-marrow-flood--bridge-opened">about 5 May 2024</a>, '
            '<a href="../timeline/#event-marrow-flood--count">April 2024</a>'
        ),
    }
    valley = told(list(records.actor_facts(open_sheet("actors/"), actors["valley"])))
    assert valley["Wikidata"] == (
        '<a href="https://www.wikidata.org/wiki/Q4115189" rel="noopener noreferrer">Q4115189</a>'
    )
    assert told(list(records.actor_facts(open_sheet("actors/"), actors["residents"]))) == {
        "Kind": "Group",
        "Named": "not by the sources",
        "How it could know": "not known",
        "What it has at stake": "not known",
    }


def test_what_rests_on_a_source(content: Content) -> None:
    assert records.resting(content, "council-report") == "6 figures and 7 texts rest on it."
    assert records.resting(content, "valley-wire-copy") == "1 figure and 1 text rest on it."
    assert records.resting(content, "ferry-gazette-letters") == "1 figure rests on it."
    assert records.resting(content, "unused") == "Nothing rests on it."
