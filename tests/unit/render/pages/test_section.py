"""A section of a briefing."""

import re

from generator.render.content import Content
from tests.unit.render.conftest import PagesOf, Remake

REACH = "briefings/marrow-flood/sections/reach.yml"


def test_its_place_among_the_sections(content: Content, pages_of: PagesOf) -> None:
    pages = pages_of(content)
    first, last = pages["marrow-flood/reach/index.md"], pages["marrow-flood/after/index.md"]
    assert "1 of 2" in first
    assert "2 of 2" in last
    assert '<a rel="next" href="../after/">' in first
    assert 'rel="prev"' not in first
    assert '<a rel="prev" href="../reach/">' in last
    assert 'rel="next"' not in last


def test_points_stand_under_their_headings(content: Content, pages_of: PagesOf) -> None:
    page = pages_of(content)["marrow-flood/reach/index.md"]
    before, after = page.split("## The day &#34;it&#34; came &#60;i&#62;")
    assert "Residents spoke of" in before
    assert "The crest passed on" in after
    assert '<span class="tag">Assessment</span>' in after
    assert '<span class="tag">Assumption</span>' in after
    assert "tag" not in before


def test_every_number_has_its_evidence_on_the_page(content: Content, pages_of: PagesOf) -> None:
    page = pages_of(content)["marrow-flood/reach/index.md"]
    ids = set(re.findall(r'\bid="([^"]+)"', page))
    links = re.findall(r'href="#([^"]+)"', page)
    assert len(links) > 20
    assert set(links) <= ids
    described = re.findall(r'aria-describedby="([^"]+)"', page)
    assert described
    assert set(described) <= ids


def back(page: str, name: str) -> str:
    """Give the end of an entry in the list of evidence."""
    return page.split(f'<li class="entry" id="evidence-{name}"')[1].split("</li>", maxsplit=1)[0]


def test_evidence_is_numbered_as_the_text_uses_it(content: Content, pages_of: PagesOf) -> None:
    page = pages_of(content)["marrow-flood/reach/index.md"]
    uses = re.findall(r'id="at-([^"]+)"', page)
    entries = re.findall(r'<li class="entry" id="evidence-([^"]+)"', page)
    assert entries[: len(uses)] == uses
    drawn = [name for name in entries if 'href="#chart-' in back(page, name)]
    assert entries[len(uses) :] == drawn == ["council-houses-early"]
    marks = [int(mark) for mark in re.findall(r'"figure__n" [^>]*>.*?</svg>(\d+)</sup>', page)]
    assert list(dict.fromkeys(marks)) == list(range(1, len(uses) + 1))


def test_empty_parts_are_written(content: Content, pages_of: PagesOf) -> None:
    page = pages_of(content)["marrow-flood/after/index.md"]
    assert "Nothing has been written about the sources of this section yet." in page
    assert "None is recorded for this section." in page
    assert "Judgements" not in page
    assert "Where the numbers differ" not in page
    assert "This section summarises" not in page


def test_a_section_may_have_no_points(pages_of: PagesOf, remake: Remake) -> None:
    text = "points:\n  - heading: Closed\n    text: It was {closure}.\n    kind: reported\n"
    changed = remake(("briefings/marrow-flood/sections/after.yml", text, ""))
    page = pages_of(changed)["marrow-flood/after/index.md"]
    assert "closed for" in page
    assert "Closed" not in page
