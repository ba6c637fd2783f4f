"""How to cite a figure; the data is read by a processor of CSL and goes by its schema."""

import json
import re
from importlib.resources import files
from pathlib import Path

import pytest
from babel import Locale
from citeproc.source.bibtex import BibTeX
from citeproc.source.json import CiteProcJSON
from msgspec.structs import replace

from generator.build import TEMPLATES
from generator.render import citing
from generator.render.catalogue import Catalogue, read, speaking
from generator.render.citing import Citation
from generator.render.content import Content
from generator.render.exports import bibtex_file, csl_json
from generator.text.dates import Date, parse
from tests.unit.render.conftest import FilesOf, Remake

ADDRESS = "https://rivers.example/notes/marrow-flood/figures/council-houses/"


def cited_at(content: Content, name: str) -> Citation:
    return citing.citation(content, f"marrow-flood/{name}", "Houses flooded")


@pytest.fixture
def cited(content: Content) -> Citation:
    """Give one figure as it is cited."""
    return cited_at(content, "council-houses")


def dated(cited: Citation, text: str) -> Citation:
    date = parse(text)
    assert isinstance(date, Date)
    return replace(cited, issued=date)


def test_the_claimant_stands_in_the_title_and_is_not_the_author(cited: Citation) -> None:
    assert cited.title == (
        "Houses flooded: about 340 houses, according to the River Council,"
        " as of 20 April 2024 (inferred)"
    )
    assert cited.site == "River <notes> & numbers"


def test_the_three_manners(cited: Citation) -> None:
    assert citing.plain(cited) == (
        "The River Council: about 340 houses (Houses flooded), as of 20 April 2024 (inferred);"
        " matched. In: “The flood at Marrow Ferry”, River <notes> & numbers, 3 June 2024."
        f" {ADDRESS}."
    )
    assert citing.apa(cited) == (
        f"River <notes> & numbers. (2024, June 3). {cited.title}. {ADDRESS}"
    )
    assert citing.chicago(cited) == (
        f"River <notes> & numbers. “{cited.title}.” In The flood at Marrow Ferry."
        f" Last modified June 3, 2024. {ADDRESS}."
    )


@pytest.mark.parametrize(
    ("date", "apa", "chicago", "parts"),
    [
        ("2024-06-03", "2024, June 3", "June 3, 2024", [2024, 6, 3]),
        ("2024-06", "2024, June", "June 2024", [2024, 6]),
        ("2024", "2024", "2024", [2024]),
        ("2024-05/2024-06", "May to June 2024", "May to June 2024", []),
    ],
)
def test_a_date_is_told_as_far_as_it_is_known(
    cited: Citation, date: str, apa: str, chicago: str, parts: list[int]
) -> None:
    told = dated(cited, date)
    assert f"({apa})" in citing.apa(told)
    assert f"modified {chicago}." in citing.chicago(told)
    assert citing.csl(told).get("issued", {"date-parts": [[]]})["date-parts"] == [parts]
    assert ("year = {2024}" in citing.bibtex(told)) is bool(parts)
    assert ("month = jun" in citing.bibtex(told)) is (len(parts) > 1)


def test_dates_have_the_months_of_the_language(cited: Citation) -> None:
    german = Catalogue(Locale("de"), read([TEMPLATES], "en").entries)
    with speaking(german):
        assert "(2024, Juni 3)" in citing.apa(cited)
        assert "Juni 3, 2024" in citing.chicago(cited)
    assert "month = jun," in citing.bibtex(cited)


def test_what_is_ours_and_what_no_longer_stands(content: Content) -> None:
    ours = cited_at(content, "buildings-less-residents")
    assert ours.title.endswith(", by the site's own calculation")
    assert ours.told.startswith("Our calculation: ")
    assert cited_at(content, "insured").title.endswith("as of 2024, withdrawn")
    assert cited_at(content, "damage").title.endswith("as of 2 May 2024, an earlier statement")


def test_a_site_without_an_address(remake: Remake) -> None:
    bare = remake(("site.yml", "address: https://rivers.example/notes/", "address: unknown"))
    cited = cited_at(bare, "council-houses")
    for text in (citing.plain(cited), citing.apa(cited), citing.chicago(cited)):
        assert text.endswith(" Figure marrow-flood/council-houses.")
    assert "URL" not in citing.csl(cited)
    assert "url" not in citing.bibtex(cited)


def test_signs_of_tex_are_words(cited: Citation) -> None:
    odd = replace(cited, title=r"50% of $3 #1 a_b {c} ~ ^ \ & more")
    assert (
        r"50\% of \$3 \#1 a\_b \{c\} \textasciitilde{} \textasciicircum{} \textbackslash{} \& more"
    ) in citing.bibtex(odd)


def names_of(part: str) -> set[str]:
    """Give the names that a part of the schema of CSL, as the processor carries it, allows."""
    text = (files("citeproc") / f"data/schema/schemas/styles/csl-{part}.rnc").read_text()
    return set(re.findall(r'"([\w-]+)"', text))


def test_csl_json_has_types_and_variables_of_csl(content: Content, files_of: FilesOf) -> None:
    items = json.loads(files_of(content)[csl_json.PATH])
    assert [item["id"] for item in items] == list(content.derived.figures)
    for item in items:
        assert item["type"] in names_of("types")
        assert item.keys() - {"id", "type"} <= names_of("variables")


@pytest.mark.filterwarnings("ignore:Unsupported BibTeX field 'url'")  # of biblatex, as many know
def test_a_processor_reads_both(content: Content, files_of: FilesOf, tmp_path: Path) -> None:
    found = files_of(content)
    items = json.loads(found[csl_json.PATH])
    path = tmp_path / "citations.bib"
    path.write_bytes(found[bibtex_file.PATH])
    read, entries = CiteProcJSON(items), BibTeX(str(path), encoding="utf-8")
    assert len(read) == len(entries) == len(content.derived.figures)
    for item in items:
        entry = entries[item["id"].replace("/", ":")]
        assert str(read[item["id"]].title) == item["title"]
        assert entry.issued.year == item["issued"]["date-parts"][0][0]
