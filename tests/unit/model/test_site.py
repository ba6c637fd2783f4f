"""All of a site's content as one value: what can be asked of it."""

from fractions import Fraction
from pathlib import Path

import pytest

from generator.model.settings import Policy
from generator.model.site import Names, Site, Vocabulary
from tests.support.content import (
    ACTORS,
    BRIEFING,
    FIGURES,
    METRICS,
    OVERVIEW,
    SECTION,
    SOURCE,
    read,
)


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return read(tmp_path)


def test_units_and_scales(site: Site) -> None:
    words = site.vocabulary
    unit = words.unit("food-share")
    assert unit
    assert unit.id == "percent"
    assert words.scale("food-share") == Fraction(1, 100)
    assert words.scale("takings") == 1
    assert words.unit("stalls") is None
    assert words.scale("stalls") == 1
    assert words.unit("nowhere") is None
    assert words.scale("nowhere") == 1


def test_a_unit_that_is_not_known(tmp_path: Path) -> None:
    site = read(tmp_path, {"vocabulary/metrics.yml": METRICS.replace("euro", "pound")})
    assert site.vocabulary.unit("takings") is None


def test_actors_by_their_names(site: Site, tmp_path: Path) -> None:
    assert site.vocabulary.named == {
        "the market warden": "warden",
        "warden": "warden",
        "the traders": "traders",
    }
    shared = read(tmp_path, {"vocabulary/actors.yml": f"{ACTORS}  aliases: [Warden, stallers]\n"})
    assert shared.vocabulary.named == {
        "the market warden": "warden",
        "the traders": "traders",
        "stallers": "traders",
    }


def test_policy(site: Site, tmp_path: Path) -> None:
    assert site.policy.quote_words == 12
    without = read(tmp_path, {"site.yml": "title: x\n"})
    assert without.policy == Policy()
    assert Policy().quote_words == 25
    assert Policy().unsourced == 0


def test_the_language_of_a_source(site: Site, tmp_path: Path) -> None:
    assert site.language("paper") == "en"
    assert site.language("nowhere") is None
    source = SOURCE.replace("language: en", "language: unknown")
    assert read(tmp_path, {"sources/paper.yml": source}).language("paper") is None


def test_every_entry_with_its_briefing(site: Site) -> None:
    found = [
        (slug, type(entry).__name__, getattr(entry, "id", "")) for slug, entry in site.entries()
    ]
    assert len(found) == 18
    assert found[0] == ("", "Settings", "")
    assert ("", "Metric", "stalls") in found
    assert ("", "Source", "paper") in found
    assert found[-5:] == [
        ("market", "Overview", "market"),
        ("market", "Figure", "warden-stalls"),
        ("market", "Figure", "traders-stalls"),
        ("market", "Contest", "how-many"),
        ("market", "Section", "size"),
    ]


def test_entries_of_a_site_without_settings(tmp_path: Path) -> None:
    kinds = {type(entry).__name__ for _, entry in read(tmp_path, {"site.yml": None}).entries()}
    assert "Settings" not in kinds
    assert "Figure" in kinds


def test_figures(tmp_path: Path) -> None:
    site = read(
        tmp_path,
        {
            "briefings/other/briefing.yml": OVERVIEW.replace("[size]", "[]"),
            "briefings/other/figures.yml": FIGURES,
        },
    )
    assert [(briefing.slug, figure.id) for briefing, figure in site.figures()] == [
        ("market", "warden-stalls"),
        ("market", "traders-stalls"),
        ("other", "warden-stalls"),
        ("other", "traders-stalls"),
    ]
    own = site.figure("warden-stalls", "market")
    assert own is site.briefings["market"].figures["warden-stalls"]
    assert site.figure("other/warden-stalls", "market") is not own
    assert site.figure("other/warden-stalls", "") == site.figure("warden-stalls", "other")
    assert site.figure("warden-stalls", "nowhere") is None
    assert site.figure("nowhere/warden-stalls", "market") is None
    assert site.figure("nothing", "market") is None


def test_corrections_from_the_newest(tmp_path: Path) -> None:
    """Of two of one date the later in its file is the newer; what is still open is newest."""
    dates = ("2024-05-05", "2024-05", "2024-05-31", "2024-05-05/..")
    items = (
        f"- {{date: {date}, target: {{figure: warden-stalls, field: value}}, kind: correction, "
        f"was: {i}, now: 120, reason: A slip.}}\n"
        for i, date in enumerate(dates)
    )
    site = read(tmp_path, {f"{BRIEFING}/corrections.yml": "".join(items)})
    assert site.problems == ()
    assert [(slug, found.was) for slug, found in site.corrections()] == [
        ("market", "3"),
        ("market", "2"),
        ("market", "1"),
        ("market", "0"),
    ]


NAMES = Names(
    frozenset({("source", "paper"), ("figure", "market/a"), ("contest", "market/b")}),
    frozenset({("actor", ""), ("figure", "other")}),
)


@pytest.mark.parametrize(
    ("kind", "name", "slug", "known"),
    [
        ("source", "paper", "", True),
        ("source", "paper", "market", True),
        ("source", "papers", "", False),
        ("figure", "a", "market", True),
        ("figure", "market/a", "", True),
        ("figure", "market/a", "elsewhere", True),
        ("figure", "a", "elsewhere", False),
        ("figure", "b", "market", False),
        ("contest", "b", "market", True),
        ("actor", "anybody", "", True),
        ("actor", "anybody", "market", True),
        ("figure", "anything", "other", True),
        ("figure", "other/anything", "market", True),
        ("contest", "other/anything", "market", False),
    ],
)
def test_names(kind: str, name: str, slug: str, known: bool) -> None:  # noqa: FBT001 -- expected
    assert NAMES.known(kind, name, slug) is known


def test_all_names_as_one_would_write_them() -> None:
    assert list(NAMES.all("figure", "market")) == ["a"]
    assert list(NAMES.all("figure", "elsewhere")) == ["market/a"]
    assert list(NAMES.all("source", "market")) == ["paper"]
    assert list(NAMES.all("unit")) == []


def test_named_judgements_of_a_briefing(tmp_path: Path) -> None:
    judgement = (
        "text: a, likelihood: likely, confidence: low, confidence_because: b, basis: [paper]"
    )
    text = f"{SECTION}judgements: [{{id: j, {judgement}}}, {{{judgement}}}]\n"
    briefing = read(tmp_path, {f"{BRIEFING}/sections/size.yml": text}).briefings["market"]
    assert len(briefing.sections["size"].judgements) == 2
    (name,) = briefing.judgements()
    section, found = briefing.judgements()["j"]
    assert (name, section.id, found.id) == ("j", "size", "j")


def test_a_vocabulary_of_nothing() -> None:
    assert Vocabulary({}, {}, {}, {}).scale("stalls") == 1
