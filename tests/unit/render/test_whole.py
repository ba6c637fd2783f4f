"""A whole briefing as one page."""

import re
from collections import Counter
from collections.abc import Callable
from html.parser import HTMLParser

import pytest

from generator.build import TEMPLATES
from generator.render import files
from generator.render.content import Content
from generator.render.environment import environment
from generator.render.render import render, render_whole
from generator.render.whole import whole
from tests.unit.render.conftest import QUIET, Remake

SLUG = "marrow-flood"
# Elements that HTML lets stand without an end.
VOID = {"meta", "link", "br"}

Make = Callable[..., str]


class Read(HTMLParser):
    """Gathers what a page is made of, and what is open at its end."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: Counter[str] = Counter()
        self.links: list[str] = []
        self.named: list[str] = []
        self.loaded: list[str] = []
        self.headings: list[int] = []
        self.open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        assert len(given) == len(attrs), (tag, attrs)
        self.ids.update([given["id"]] if "id" in given else [])
        self.links += [given["href"]] if tag == "a" else []
        self.named += [given[n] for n in ("aria-labelledby", "aria-describedby") if n in given]
        self.loaded += [f"{tag} {name}" for name in ("src", "srcset", "data") if name in given]
        self.loaded += [tag] if tag in {"script", "img", "object", "iframe"} else []
        self.headings += [int(tag[1])] if re.fullmatch("h[1-6]", tag) else []
        self.open += [tag] if tag not in VOID else []

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A picture's shapes end where they begin."""

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def made(content: Content, slug: str = SLUG, paper: str = "") -> str:
    """Give the file of a briefing."""
    assets = files.gather([TEMPLATES], "assets")
    return whole(content, environment([TEMPLATES], {}), slug, assets, paper).decode()


@pytest.fixture(scope="module")
def page(content: Content) -> str:
    """Give the file of the made-up briefing."""
    return made(content)


@pytest.fixture(scope="module")
def read(page: str) -> Read:
    """Give what it is made of."""
    return Read(page)


def section(page: str, name: str) -> str:
    """Give a part of the file."""
    return page.split(f'<section class="page part" id="{name}"')[1].split(
        "\n</section>\n\n", maxsplit=1
    )[0]


# --- One file


def test_it_is_whole_and_needs_no_other_file(read: Read, page: str) -> None:
    assert read.open == []
    assert read.loaded == []
    assert "url(" not in page
    assert "@import" not in page
    assert re.findall("<link [^>]*>", page) == [
        '<link rel="canonical" href="https://rivers.example/notes/marrow-flood/">'
    ]


def test_what_is_linked_is_there_once(read: Read) -> None:
    assert [name for name, count in read.ids.items() if count > 1] == []
    within = [link[1:] for link in read.links if link.startswith("#")]
    assert len(within) > 100
    assert set(within) <= set(read.ids)
    assert {name for names in read.named for name in names.split()} <= set(read.ids)


def test_headings_go_down_step_by_step(read: Read) -> None:
    assert read.headings[0] == 1
    assert read.headings.count(1) == 1
    pairs = zip(read.headings, read.headings[1:], strict=False)
    assert [pair for pair in pairs if pair[1] > pair[0] + 1] == []


def test_the_site_keeps_the_same_file(content: Content, page: str) -> None:
    site = content.site
    assert render(site, content.derived, [TEMPLATES])[f"files/{SLUG}/{SLUG}.html"] == page.encode()
    assert render_whole(site, content.derived, [TEMPLATES], SLUG, "") == page.encode()


def test_a_size_of_paper_changes_nothing_else(content: Content, page: str) -> None:
    changed = made(content, paper="letter")
    assert "@page { size: letter;" in changed
    body = changed.split("</head>")[1]
    assert body == page.split("</head>")[1]


# --- What it holds


def test_every_part_of_the_briefing_stands_in_it(page: str) -> None:
    titles = re.findall(r"<h2[^>]*>(.*?)</h2>", page)
    assert titles == [
        "Bottom line",
        "Contents",
        "Overview",
        "1. How far it reached {: .x } *now*",
        "2. What came after",
        "What happened when",
        "Evidence",
        "Sources",
        "Words used here",
    ]
    assert page.count('<svg class="pic pic--wide"') >= 3
    assert "The report came without its annex." in page


def test_every_number_has_the_number_of_its_evidence(page: str) -> None:
    entries = re.findall(r'<li class="entry" id="evidence-([^"]+)">\n<p [^>]*>(\d+)</p>', page)
    assert [int(number) for _, number in entries] == list(range(1, len(entries) + 1))
    number_of = dict(entries)
    told = re.findall(r'<a class="figure[^"]*" data-evidence href="#evidence-([^"]+)".*?</a>', page)
    marked = re.findall(
        r'href="#evidence-([^"]+)"[^>]*>[^<]*(?:<span[^>]*>[^<]*)?(?:</a>)?'
        r'<sup class="figure__n[^>]*><svg.*?</svg>(\d+)</sup>',
        page,
    )
    assert len(marked) > 40
    assert set(told) <= set(number_of)
    assert [pair for pair in marked if number_of[pair[0]] != pair[1]] == []
    for table in re.findall(r"<table.*?</table>", section(page, "part-reach"), re.DOTALL):
        assert table.count("figure__n on-paper") == table.count("table__much")


def test_evidence_is_whole(page: str) -> None:
    [entry] = re.findall(r'id="evidence-council-houses">.*?</li>', page, re.DOTALL)
    for words in ("<bdi>The River Council</bdi> says", "about 340 houses", "Matched", "As of", "“"):
        assert words in entry
    assert re.search(r'<a href="#source-council-report"><bdi>[^<]* \[[a-z]\]</bdi></a>', entry)
    assert 'href="#at-council-houses"' in entry


def test_a_figure_that_nothing_backs_or_that_has_fallen_says_why(page: str) -> None:
    [unsourced] = re.findall(r'id="evidence-rise">.*?</li>', page, re.DOTALL)
    assert "Unsourced" in unsourced
    assert "Painted on a wall that is gone." in unsourced
    [withdrawn] = re.findall(r'id="evidence-insured">.*?</li>', page, re.DOTALL)
    assert "Withdrawn: The council took it back." in withdrawn


def test_what_a_number_is_calculated_from_is_evidence_too(page: str, read: Read) -> None:
    [entry] = re.findall(r'id="evidence-council-buildings">.*?</li>', page, re.DOTALL)
    [inputs] = re.findall(r"<dt>From</dt><dd>(.*?)</dd>", entry)
    names = re.findall(r'href="#(evidence-[^"]+)"', inputs)
    assert len(names) > 1
    assert set(names) <= set(read.ids)


def test_an_entry_leads_back_to_where_the_number_is_told_first(page: str) -> None:
    backs = {
        name: re.findall(r'<p class="entry__ways"><a href="#([^"]+)"', entry)
        for name, entry in re.findall(
            r'<li class="entry" id="evidence-(.*?)">(.*?)</li>', page, re.DOTALL
        )
    }
    assert backs["insured"] == ["at-insured"]
    assert backs["crest-council"] == ["overview--chart-crest-drawn"]
    assert backs["damage"] == ["part-overview"]


def test_every_source_has_its_record_under_its_letter(page: str) -> None:
    sources = section(page, "sources")
    entries = re.findall(r'<li class="entry" id="source-([^"]+)">\n<p [^>]*>([a-z]+)</p>', sources)
    assert [letter for _, letter in entries] == list("abcdefghij")[: len(entries)]
    used = set(re.findall(r'href="#source-([^"]+)"', page))
    assert used <= {name for name, _ in entries}
    assert "unused" not in dict(entries)
    assert sources.count("<dt>Address</dt>") == len(entries)


# --- Where the site stands


def test_pages_that_it_does_not_hold_are_linked_where_they_are_published(
    read: Read, page: str
) -> None:
    assert "Published at" in page
    outside = {link for link in read.links if not link.startswith("#")}
    assert all(link.startswith(("https://", "http://")) for link in outside)


def test_without_an_address_there_is_nothing_to_link(remake: Remake) -> None:
    changed = remake(("site.yml", "address: https://rivers.example/notes/", "address: unknown"))
    page = made(changed)
    read = Read(page)
    assert "" not in read.links
    assert "Published at" not in page
    assert 'rel="canonical"' not in page
    assert not [link for link in read.links if not link.startswith(("#", "http"))]


def test_a_briefing_without_figures_says_so(remake: Remake) -> None:
    changed = remake(added=QUIET)
    page = made(changed, "quiet")
    assert "This briefing states no figures." in page
    assert "This briefing cites no sources." in page
    assert "This briefing makes no judgements of its own." in page
    assert 'id="part-timeline"' not in page
    assert Read(page).open == []
