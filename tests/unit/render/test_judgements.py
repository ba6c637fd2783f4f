"""Judgements as they stand on a page."""

from generator.render.content import Content
from generator.render.judgements import judgement
from generator.render.views import Link
from tests.unit.render.conftest import Open


def test_likelihood_and_confidence_stand_apart(content: Content, open_sheet: Open) -> None:
    found = content.site.briefings["marrow-flood"].sections["reach"].judgements[0]
    view = judgement(open_sheet(notes=True), found, "judgement-next-spring")
    assert view.whose == "Judgement: The River Council"
    assert view.likelihood == (
        '<a class="term" href="../../glossary/#term-likelihood-likely">Likely</a>'
        " (55 to 80 percent)"
    )
    assert view.confidence == '<a class="term" href="../../glossary/#term-confidence-low">Low</a>'
    assert (view.likelihood_step, view.confidence_step) == (5, 1)
    assert view.horizon == "2025"
    assert view.alternatives == ("A dry winter.",)
    assert view.would_change == ("A second gauge.", "A new dyke.")


def test_what_it_rests_on(content: Content, open_sheet: Open) -> None:
    found = content.site.briefings["marrow-flood"].sections["reach"].judgements[0]
    assert judgement(open_sheet(notes=True), found, "x").basis == (
        Link("about 340 houses", "../figures/council-houses/"),
        Link("How many houses did the flood reach?", "#contest-how-many-houses"),
        Link("Data set, publisher not known, 2023", "../../sources/tide-tables/"),
        Link("How high was it?", "../"),
    )


def test_in_short_it_leaves_the_rest_to_its_section(content: Content, open_sheet: Open) -> None:
    found = content.site.briefings["marrow-flood"].sections["reach"].judgements[0]
    more = Link("In full", "reach/")
    view = judgement(open_sheet(notes=True), found, "x", more)
    assert view.more == more
    assert (view.basis, view.alternatives, view.would_change) == ((), (), ())
    assert view.likelihood


def test_another_scale_and_no_date(content: Content, open_sheet: Open) -> None:
    found = content.site.briefings["marrow-flood"].sections["reach"].judgements[1]
    view = judgement(open_sheet(), found, "x")
    assert view.whose == "Judgement: The editors"
    assert view.likelihood == "Almost certain, on the scale of the mason's guild"
    assert (view.likelihood_step, view.confidence_step) == (7, 3)
    assert view.horizon == ""


def test_names_of_another_briefing(content: Content, open_sheet: Open) -> None:
    found = content.site.briefings["marrow-flood"].sections["reach"].judgements[1]
    named = found.model_copy(update={"basis": ("marrow-flood/damage", "marrow-flood/which-day")})
    assert judgement(open_sheet("other/x/").plainly("other"), named, "x").basis == (
        Link("about ₡2.5 million of damage", "../../marrow-flood/figures/damage/"),
        Link("On which day did the crest pass?", "../../marrow-flood/#contest-which-day"),
    )


def test_words_of_another_scale_have_no_step(content: Content, open_sheet: Open) -> None:
    found = content.site.briefings["marrow-flood"].sections["reach"].judgements[0]
    view = judgement(open_sheet(), found.model_copy(update={"likelihood": "a fair chance"}), "x")
    assert (view.likelihood, view.likelihood_step) == ("A fair chance", 0)
