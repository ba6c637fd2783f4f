"""The corrections."""

from generator.render.content import Content
from tests.unit.render.conftest import PagesOf, Remake

PAGE = "corrections/index.md"


def test_what_it_said_and_says_and_why(content: Content, pages_of: PagesOf) -> None:
    text = pages_of(content)[PAGE]
    assert "<dt>Was</dt><dd>3,400</dd>\n<dt>Is now</dt><dd>340</dd>" in text
    assert text.index("20 May 2024") < text.index("10 May 2024")
    assert (
        '<a href="../marrow-flood/figures/damage/">Cost of the damage</a>: Whether it stands'
        in text
    )
    assert "A digit too many" in text


def test_they_stand_on_the_page_of_their_figure(content: Content, pages_of: PagesOf) -> None:
    pages = pages_of(content)
    own = pages["marrow-flood/figures/council-houses/index.md"].split("## What was corrected")[1]
    assert own.count('<li class="correction">') == 2
    assert "## What was corrected" not in pages["marrow-flood/figures/rise/index.md"]


def test_a_site_without_corrections_says_what_one_is(remake: Remake, pages_of: PagesOf) -> None:
    text = pages_of(remake(without=["briefings/*/corrections.yml"]))[PAGE]
    assert "Nothing has been corrected so far." in text
    assert "A new statement by a claimant is neither." in text
    assert "Write to the" in text.split("## Report an error")[1]
