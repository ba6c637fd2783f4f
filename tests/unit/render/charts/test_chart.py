"""A chart on a page, and its files."""

import re
from xml.etree import ElementTree

from generator.build import TEMPLATES
from generator.render.charts.chart import chart, of_page
from generator.render.charts.png import png
from generator.render.content import Content
from generator.render.render import render
from tests.unit.render.conftest import Open, PagesOf, Remake

SVG = "{http://www.w3.org/2000/svg}"


LINK = r'<a class="pic-link" href="#([^"]+)" data-evidence aria-label="([^"]+)"'


def test_figures_of_a_chart_join_the_evidence(open_sheet: Open) -> None:
    sheet = open_sheet(notes=True)
    assert sheet.notes
    sheet.notes.number("marrow-flood/council-houses")
    view = chart(sheet, "marrow-flood", "count-over-time")
    assert sheet.notes.figures[1:] == ["marrow-flood/council-houses-early"]
    assert sheet.notes.backs == {"marrow-flood/council-houses-early": "chart-count-over-time"}
    assert view.hrefs["marrow-flood/council-houses-early"] == "#evidence-council-houses-early"
    assert [(link.text, link.href) for link in view.files] == [
        ("SVG", "../../charts/marrow-flood/count-over-time.svg"),
        ("PNG", "../../charts/marrow-flood/count-over-time.png"),
    ]


def test_a_chart_of_a_contest_stands_with_it_once(open_sheet: Open) -> None:
    sheet = open_sheet(notes=True)
    charts = ["wet", "houses-drawn", "wet", "marrow-flood/houses-drawn"]
    own, drawn = of_page(sheet, charts, ["how-many-houses", "which-day"])
    assert [view.name for view in own] == ["Houses and cellars"]
    assert list(drawn) == ["marrow-flood/how-many-houses"]
    assert drawn["marrow-flood/how-many-houses"].title == ""


def test_a_second_chart_of_a_contest_stands_alone(open_on: Open, remake: Remake) -> None:
    content = remake(
        (
            "briefings/marrow-flood/charts.yml",
            "figures: [rise]",
            "contest: how-many-houses",
        ),
    )
    own, drawn = of_page(
        open_on(content, notes=True), ["houses-drawn", "rise-drawn"], ["how-many-houses"]
    )
    assert [view.anchor for view in own] == ["chart-rise-drawn"]
    assert drawn["marrow-flood/how-many-houses"].anchor == "chart-houses-drawn"


def test_a_page_shows_a_table_of_the_figures_once(content: Content, pages_of: PagesOf) -> None:
    page = pages_of(content)["marrow-flood/reach/index.md"]
    contest = page.split('id="contest-how-many-houses"')[1].split("</section>")[0]
    assert contest.count("<table") == 1
    assert "How many houses did the flood reach?</h3>" in contest
    assert contest.count('<svg class="pic ') == 2
    alone = page.split('<figure class="chart" id="chart-insured-share">')[1].split("</details>")[0]
    assert alone.count("<table") == 1


def test_each_mark_leads_to_an_entry_of_its_page(content: Content, pages_of: PagesOf) -> None:
    pages = pages_of(content)
    for name in ("marrow-flood/index.md", "marrow-flood/reach/index.md"):
        links = re.findall(
            r'<a class="pic-link" href="#([^"]+)" data-evidence aria-label="([^"]+)"', pages[name]
        )
        assert links
        for anchor, said in links:
            assert f'id="{anchor}"' in pages[name]
            assert ": " in said


def test_no_page_shows_what_no_page_names(content: Content, pages_of: PagesOf) -> None:
    pages = pages_of(content)
    assert not [name for name, text in pages.items() if 'id="chart-rise-drawn"' in text]
    assert "Chart:" not in pages["marrow-flood/figures/rise/index.md"]
    assert "Chart: Houses and cellars" in pages["marrow-flood/figures/council-cellars/index.md"]


def test_files_are_pictures_with_their_words(content: Content) -> None:
    files = render(content.site, content.derived, [TEMPLATES])
    folder = "docs/charts/marrow-flood"
    svg = files[f"{folder}/insured-share.svg"]
    root = ElementTree.fromstring(svg)  # noqa: S314 -- our own
    title, desc = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None
    assert title.text == "How many houses were insured <b> & how many not"
    assert desc is not None
    assert "33.7 percent (withdrawn), 2024" in (desc.text or "")
    assert not root.findall(f".//{SVG}a")
    picture = files[f"{folder}/insured-share.png"]
    assert picture.startswith(b"\x89PNG")
    assert png(svg.decode()) == picture
