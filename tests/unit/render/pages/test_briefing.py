"""The overview of a briefing."""

import re

from generator.render.content import Content
from tests.unit.render.conftest import QUIET, PagesOf, Remake

OVERVIEW = "briefings/marrow-flood/briefing.yml"


def test_what_it_opens_with(content: Content, pages_of: PagesOf) -> None:
    page = pages_of(content)["marrow-flood/index.md"]
    assert "How many houses did the spring flood reach" in page
    assert "As of 3 June 2024" in page
    assert "1 minute to read" in page
    assert "Next review 1 December 2024" in page
    headings = re.findall(r"^## (.*)$", page, re.MULTILINE)
    assert headings == [
        "Bottom line",
        "Where the numbers differ",
        "Key judgements",
        "Key figures",
        "Sections",
        "What would change this assessment",
        "A note on the article",
    ]


def test_numbers_lead_to_its_own_evidence(content: Content, pages_of: PagesOf) -> None:
    page = pages_of(content)["marrow-flood/index.md"]
    used = set(re.findall(r'class="figure[^"]*" data-evidence href="#([^"]+)"', page))
    assert used
    assert used <= set(re.findall(r'<li class="entry" id="([^"]+)"', page))


def test_contests_and_judgements_lead_to_their_sections(
    content: Content, pages_of: PagesOf
) -> None:
    page = pages_of(content)["marrow-flood/index.md"]
    assert 'href="reach/#contest-how-many-houses"' in page
    assert "The council reads a gauge." not in page
    assert "One day apart." in page
    assert '<a href="reach/#judgement-next-spring">In full: How far it reached' in page
    assert "A dry winter." not in page
    assert "<li>A second gauge.</li>" in page.split("## What would change this assessment")[1]


def test_cards_say_what_others_say(content: Content, pages_of: PagesOf) -> None:
    page = pages_of(content)["marrow-flood/index.md"]
    assert "Others say 300 to 1,500." in page
    assert "Earlier statement" in page


def test_what_is_left_out_leaves_no_trace(pages_of: PagesOf, remake: Remake) -> None:
    changed = remake(
        (OVERVIEW, "key_judgements: [next-spring]\n", ""),
        (OVERVIEW, "key_contests: [how-many-houses, which-day]\n", ""),
        (OVERVIEW, "key_charts: [houses-drawn, crest-drawn, wet]\n", ""),
        (OVERVIEW, "key_figures: [council-houses, residents-houses, council-buildings", "#"),
        (OVERVIEW, "note: The report came without its annex.\n", ""),
        (
            OVERVIEW,
            "{council-houses} [@council-report]; residents say\n  {residents-houses}",
            "much",
        ),
        (OVERVIEW, " [@lower-bank-letter]", ""),
        (OVERVIEW, " {council-buildings}", " nothing"),
        (
            "briefings/marrow-flood/sections/reach.yml",
            "{council-houses|value} and {ferryman-houses}",
            "",
        ),
        ("briefings/marrow-flood/sections/after.yml", "closed for {closure}", "closed"),
    )
    page = pages_of(changed)["marrow-flood/index.md"]
    assert re.findall(r"^## (.*)$", page, re.MULTILINE) == [
        "Bottom line",
        "Key judgements",
        "Sections",
    ]
    assert "This briefing makes no judgements of its own." in page
    assert "This page states no figures." in page
    assert "Sources cited here" not in page


def test_the_timeline_is_named_where_something_is_on_it(pages_of: PagesOf, remake: Remake) -> None:
    pages = pages_of(remake(added=QUIET))
    assert '<a href="../timeline/">What happened when</a>' in pages["marrow-flood/index.md"]
    assert "What happened when" not in pages["quiet/index.md"]
