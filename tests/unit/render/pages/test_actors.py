"""The actors."""

import re

from generator.model.derived import Withdrawal
from generator.render.content import Content
from tests.unit.render.conftest import PagesOf, Remake


def test_most_claims_come_first(content: Content, pages_of: PagesOf) -> None:
    page = pages_of(content)["actors/index.md"]
    assert re.findall(r'class="anchor" id="actor-([^"]+)"', page) == [
        "council",
        "ferryman",
        "residents",
        "valley",
        "wire",
    ]


def test_claims_and_silence(content: Content, pages_of: PagesOf) -> None:
    page = pages_of(content)["actors/index.md"]
    council = page.split("## The River Council")[1].split("## Ode Tarn")[0]
    assert "Cost of the damage" in council
    assert "Who says so" not in council
    valley = page.split("## The Valley")[1].split("## Valley Wire")[0]
    assert "No figure here is its claim." in valley


def test_those_with_claims_are_listed_with_their_number(
    content: Content, pages_of: PagesOf
) -> None:
    index = pages_of(content)["actors/index.md"].split("## ")[0]
    assert '<li><a href="#actor-council"><bdi>The River Council</bdi>: 7 figures</a></li>' in index
    assert "actor-valley" not in index.split("# Actors")[1].split("</ul>")[0]


def test_each_actor_is_folded_and_opens_where_an_address_leads(
    content: Content, pages_of: PagesOf
) -> None:
    page = pages_of(content)["actors/index.md"]
    opens = re.findall(r'id="actor-[^"]+" data-opens="([^"]+)"', page)
    assert opens == re.findall(r'<details class="more actor__more" id="([^"]+)"', page)
    assert len(opens) == 5


def test_a_site_without_actors_says_so(pages_of: PagesOf, remake: Remake) -> None:
    nothing = ["briefings/*/*.yml", "briefings/*/*/*.yml", "sources/*", "vocabulary/actors.yml"]
    assert (
        "No actors have been recorded yet." in pages_of(remake(without=nothing))["actors/index.md"]
    )


def test_what_would_fall_if_its_claims_were_set_aside(content: Content, pages_of: PagesOf) -> None:
    """Calculations by any number of steps, and every contest that loses a side."""
    fallen = content.derived.set_aside("council")
    assert len(fallen.figures) == 7
    assert fallen.calculated == (
        "marrow-flood/council-buildings",
        "marrow-flood/buildings-less-residents",
    )
    assert content.derived.set_aside("residents").calculated == (
        "marrow-flood/buildings-less-residents",
    )
    assert content.derived.set_aside("valley") == Withdrawal()
    page = pages_of(content)["actors/index.md"]
    council = page.split("## The River Council")[1].split("## Ode Tarn")[0]
    assert "If these claims were set aside" in council
    assert "2 calculations would fall with them" in council
    assert "3 contests would lose a side" in council
    assert "set aside" not in page.split("## The Valley")[1]
