"""Every author text of a site is found, with where it belongs and where it stands."""

from collections.abc import Mapping
from pathlib import Path

from generator.derive.derive import derive
from generator.derive.prose import prose
from generator.derive.quoted import Quoted, quoted
from generator.diagnostics.finding import Finding
from generator.model.base import Part
from generator.model.scalars import Title
from generator.text.author import AuthorText
from tests.support.content import BRIEFING, FIGURES, SECTION, figures, read

MORE = """\
sources_note: One paper.
judgements:
  - text: It grows.
    likelihood: likely
    confidence: low
    confidence_because: We asked.
    basis: [paper]
    alternatives: [It shrinks., It stays.]
    would_change: [A count.]
open_questions: [Why?]
"""


def test_every_text_of_a_section(tmp_path: Path) -> None:
    site = read(tmp_path, {f"{BRIEFING}/sections/size.yml": SECTION + MORE})
    found = {
        item.path: item.text.raw for item in prose(site) if type(item.owner).__name__ == "Section"
    }
    assert found == {
        ("title",): "Size",
        ("summary",): "The warden counted {warden-stalls}.",
        ("sources_note",): "One paper.",
        ("points", 0, "text"): "The warden counted {warden-stalls} [@paper, first sentence].",
        ("judgements", 0, "text"): "It grows.",
        ("judgements", 0, "confidence_because"): "We asked.",
        ("judgements", 0, "alternatives", 0): "It shrinks.",
        ("judgements", 0, "alternatives", 1): "It stays.",
        ("judgements", 0, "would_change", 0): "A count.",
        ("open_questions", 0): "Why?",
    }


def test_texts_of_all_kinds_of_entry(tmp_path: Path) -> None:
    site = read(tmp_path)
    found = {(item.slug, type(item.owner).__name__, *item.path) for item in prose(site)}
    assert {
        ("", "Settings", "title"),
        ("", "Settings", "about", "editors"),
        ("", "Metric", "counts"),
        ("", "Source", "reliability", "why"),
        ("market", "Overview", "bottom_line"),
        ("market", "Figure", "label"),
        ("market", "Contest", "reading"),
        ("market", "Section", "summary"),
    } <= found


def test_each_text_stands_where_it_is_said_to(tmp_path: Path) -> None:
    items = prose(read(tmp_path))
    assert len(items) > 30
    for item in items:
        typed = item.spot.node.value
        assert item.text == AuthorText(typed.rstrip("\n"))
        span = item.spot.within(0, 1)
        line = item.spot.file.lines[span.line - 1]
        assert line[span.column - 1] == item.text.raw[0]


def test_no_text_is_passed_over(tmp_path: Path) -> None:
    """Whatever a model may hold: a text in a field of any shape is found."""

    def texts(value: object) -> int:
        if isinstance(value, AuthorText | Title):
            return 1
        if isinstance(value, Part):
            return sum(texts(getattr(value, name)) for name in type(value).model_fields)
        if isinstance(value, Mapping):
            return sum(texts(inner) for inner in value.values())
        return sum(texts(inner) for inner in value) if isinstance(value, tuple) else 0

    site = read(tmp_path, {f"{BRIEFING}/sections/size.yml": SECTION + MORE})
    assert len(prose(site)) == sum(texts(entry) for _, entry in site.entries())


def test_every_stretch_that_is_quoted(tmp_path: Path) -> None:
    site = read(tmp_path)
    found = [(item.source, item.words) for item in quoted(site)]
    assert found == [
        ("paper", "about 120 stalls on the square"),
        ("paper", "The warden counted"),
        ("paper", "on Saturday"),
        ("paper", "more than 150 stalls"),
    ]
    for item in quoted(site):
        assert isinstance(item, Quoted)
        assert item.spot.node.value == item.words


def test_evidence_that_does_not_quote_is_passed_over(tmp_path: Path) -> None:
    evidence = "evidence: [{source: paper, locator: unknown, reads: {value: 1}}]"
    assert list(quoted(read(tmp_path, figures({"a": f"value: 1, {evidence}"})))) == []


def test_everything_that_follows_from_a_site(tmp_path: Path) -> None:
    figure = "- {id: a, label: b, metric: stalls, derive: a + b}\n"
    site = read(tmp_path, {f"{BRIEFING}/figures.yml": FIGURES + figure})
    derived = derive(site)
    assert set(derived.figures) == {"market/warden-stalls", "market/traders-stalls", "market/a"}
    assert derived.prose == prose(site)
    (cycle,) = derived.failed("derivation-cycle")
    assert isinstance(cycle, Finding)
    assert cycle.message == "it is computed from itself: a → a"
    assert list(derived.failed("unknown-reference")) == []
    assert list(derived.failed("bad-url")) == []
