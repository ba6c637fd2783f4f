"""Each value that does not fit its field has a place, a defect in plain words and a mend."""

from pathlib import Path
from typing import Annotated

import pytest
import yaml
from pydantic import Field

from generator.diagnostics.finding import Finding
from generator.load.entries import data, entry
from generator.load.site import load
from generator.model.base import Entry
from generator.model.origin import File
from tests.support.content import (
    BRIEFING,
    FIGURES,
    OVERVIEW,
    SECTION,
    SITE,
    SOURCE,
    read,
    told,
    write,
)

FIGURE = """\
- id: more
  label: More stalls
  metric: stalls
"""
EVIDENCE = "  evidence:\n    - {source: paper, locator: unknown, quote: a, "
LIST = "on a line of its own after `- `, or in [brackets]"
NO_BRACKETS = "put the text in quotes, or write one value without brackets"
A_LIST = "`[` begins a list, and text is wanted here"
COMMA = "a comma inside { } parts two entries"
KEYS = "`{` begins keys with values, and text is wanted here"


def found(root: Path, name: str, text: str) -> list[Finding]:
    """Load the site with one file changed and give what is wrong."""
    return [problem.finding for problem in read(root, {name: text}).problems]


# What stands in a figure, what of it is to blame, what is said to be wrong and what to do.
MISFITS = {
    "a key with a slip": ("vale: 3", "vale", "`vale` is not a key here", "did you mean `value`?"),
    "a key of something else": (
        "credibility: {grade: 2, why: a, color: red}", "color", "`color` is not a key here",
        "known here: grade, why",
    ),
    "a key of a mapping": (
        "as_of: {date: 2024, bases: stated}", "bases", "`bases` is not a key here",
        "did you mean `basis`?",
    ),
    "a key of an item": (
        f"{EVIDENCE.strip()} whom: b}}", "whom", "`whom` is not a key here", "did you mean `who`?",
    ),
    "a key of a mapping of an item": (
        "evidence: [{source: paper, locator: a, reads: {valeu: 3}}]", "valeu",
        "`valeu` is not a key here", "did you mean `value`?",
    ),
    "a word with a slip": (
        "bound: abuot", "abuot", "`abuot` is not one of the words for this",
        "did you mean `about`?",
    ),
    "a word of something else": (
        "standing: old", "old", "`old` is not one of the words for this",
        "write one of: current, earlier, doubted, withdrawn",
    ),
    "a grade that is none": (
        "credibility: {grade: 9, why: a}", "9", "`9` is not one of the words for this",
        "write one of: 1, 2, 3, 4, 5, 6",
    ),
    "a list in place of a word": (
        "bound: [about]", "[about]", "one word is wanted here", "write one value, without brackets",
    ),
    "another word for a hedge": (
        "bound: approximately", "approximately", "`approximately` is not one of the words for this",
        "did you mean `about`?",
    ),
    "a text that a colon makes a key": (
        "subject:\n    The gate: 3", "The gate: 3",
        "a colon makes this a key with a value, and text is wanted here",
        "put the whole text in quotes",
    ),
    "a text that dashes make a list": (
        "subject:\n    - gate", "- gate", "`- ` begins a list, and text is wanted here",
        "write one value, or put the text in quotes",
    ),
    "a number in place of a mapping": (
        "evidence: [{source: paper, locator: a, reads: 500}]", "500",
        "keys with values are wanted here",
        "write {value: 500}, or its keys indented under `reads:`",
    ),
    "a sentence in place of a mapping": (
        "credibility: 3 [as the radio said]", "3 [as the radio said]",
        "keys with values are wanted here",
        "write {grade: …, why: …}, or its keys indented under `credibility:`",
    ),
    "a number with a comma in braces": (
        "class: {size: 3}\n  credibility: {grade: 1, why: one, two}", "two",
        f"{COMMA}: `two` is no key", "put the whole text in quotes",
    ),
    "a number of three parts in braces": (
        "evidence: [{source: paper, locator: a, reads: {value: 1,000,000, bound: about}}]",
        "1,000,000", f"{COMMA}: this is no number", "write 1000000",
    ),
    "a number of two different parts in braces": (
        "evidence: [{source: paper, locator: a, reads: {value: 1,234,567}}]",
        "1,234,567", f"{COMMA}: this is no number", "write 1234567",
    ),
    "no space after a colon in braces": (
        "evidence: [{source:paper, locator: a}]", "source:paper",
        "a space is missing after the colon", "write `source: paper`",
    ),
    "no space after a colon in braces and quotes": (
        "evidence: [{'source:paper', locator: a}]", "'source:paper'",
        "a space is missing after the colon", "write `source: paper`",
    ),
    "a key cut short in braces": (
        "credibility: {grade: 1, why: a, wh}", "wh", "`wh` is not a key here",
        "did you mean `why`?",
    ),
    "a key that stands twice": (
        "value: 1\n  value: 1,5", "value", "`value` stands twice; the first is on line 29",
        "keep one of them",
    ),
    "a key that stands twice, the first time wrong": (
        "value: 1,5\n  value: 1", "value", "`value` stands twice; the first is on line 29",
        "keep one of them",
    ),
    "a list in place of a text": ("subject: [a]", "[a]", A_LIST, NO_BRACKETS),
    "a mapping in place of a number": ("value: {a: 1}", "{a: 1}", KEYS, NO_BRACKETS),
    "a text in place of a list": (
        "evidence: paper", "paper", "a list is wanted here", f"put each item of `evidence` {LIST}",
    ),
    "a text in place of a mapping": (
        "credibility: good", "good", "keys with values are wanted here",
        "write {grade: good, why: …}, or its keys indented under `credibility:`",
    ),
    "a text in place of an item": (
        "evidence:\n    - paper", "paper", "keys with values are wanted here",
        "write {source: paper, locator: …}, or its keys indented under `evidence:`",
    ),
    "a text in place of any mapping": (
        "class: large", "large", "keys with values are wanted here",
        "write {key: large}, or its keys indented under `class:`",
    ),
    "a list in a mapping of texts": ("class: {size: [a]}", "[a]", A_LIST, NO_BRACKETS),
    "an empty text": (
        'subject: ""', '""', "this is empty", "give a value, or leave the key out",
    ),
    "no value": ("subject:", "", "this is empty", "give a value, or leave the key out"),
    "a number with a comma": (
        "value: 11,000", "11,000", "`11,000` is not a number", "write 11000",
    ),
    "a number with a space": (
        "value: 1 100 000", "1 100 000", "`1 100 000` is not a number", "write 1100000",
    ),
    "a number with a word": (
        "value: 2 million", "2 million", "`2 million` is not a number", "write 2000000",
    ),
    "a fraction of nothing": (
        "value: 1/0", "1/0", "`1/0` is not a number", "write digits, such as 11000 or 1/3",
    ),
    "an id in capitals": (
        "place: The Square", "The Square", "`The Square` is not an id",
        "an id is lower-case words joined by hyphens, such as `the-square`",
    ),
    "a date in words": (
        "said: late 2022", "late 2022",
        "this is not in the form 2025, 2025-01, 2025-01-13 or 2025-01/2025-03",
        "write 2022-10/2022-12",
    ),
    "a control character": (
        r'subject: "a\eb"', "\\",
        "a character that nobody sees stands here: U+001B (control character)",
        "take it out: delete it with its neighbours, and type these anew",
    ),
}  # fmt: skip


@pytest.mark.parametrize("misfit", MISFITS.values(), ids=MISFITS.keys())
def test_misfit(tmp_path: Path, misfit: tuple[str, str, str, str]) -> None:
    typed, blamed, message, mend = misfit
    text = f"{FIGURE}  {typed}\n"
    (finding,) = found(tmp_path, f"{BRIEFING}/figures.yml", FIGURES + text)
    assert (finding.message, finding.help) == (message, mend)
    line = (FIGURES + text).splitlines()[finding.span.line - 1]
    assert line[finding.span.column - 1 : finding.span.end_column - 1] == blamed
    assert finding.span.line == finding.span.end_line


def test_missing_keys_are_told_of_at_the_item(tmp_path: Path) -> None:
    site = read(tmp_path, {f"{BRIEFING}/figures.yml": f"{FIGURES}- value: 1\n  date: {{}}\n"})
    at = f"{BRIEFING}/figures.yml:26:3: missing-key:"
    assert told(site) == [
        f"{at} `id` is missing",
        f"{at} `label` is missing",
        f"{at} `metric` is missing",
        f"{BRIEFING}/figures.yml:27:9: wrong-type: {KEYS}",
    ]


def test_missing_keys_inside_an_item(tmp_path: Path) -> None:
    section = SECTION.replace("kind: reported", "heading: A")
    (finding,) = found(tmp_path, f"{BRIEFING}/sections/size.yml", section)
    assert (finding.span.line, finding.span.column) == (4, 5)
    assert finding.message == "`kind` is missing"
    assert finding.help == "add `kind:` (What a point is; one of reported, assessed, assumed)"


def test_a_key_that_the_place_of_a_file_gives(tmp_path: Path) -> None:
    (finding,) = found(tmp_path, "sources/paper.yml", f"{SOURCE}id: paper\n")
    assert (finding.span.line, finding.span.column, finding.span.end_column) == (11, 1, 3)
    assert finding.message == "`id` is not typed here: the file's name says `paper`"
    (finding,) = found(tmp_path, f"{BRIEFING}/briefing.yml", f"{OVERVIEW}id: x\n")
    assert finding.message == "`id` is not typed here: the file's name says `market`"
    assert finding.help == "take the line out"


def test_a_name_of_a_file_that_is_no_id(tmp_path: Path) -> None:
    site = read(tmp_path, {"sources/A Paper.yml": SOURCE, "briefings/B/briefing.yml": OVERVIEW})
    assert told(site) == [
        "briefings/B/briefing.yml:1:1: bad-id: `B` is not an id",
        "sources/A Paper.yml:1:1: bad-id: `A Paper` is not an id",
    ]


NEWER = "the content has format 2; this program reads format 1"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("format: 1", "format: 2", f"1:9: newer-format: {NEWER}"),
        ("format: 1", "format: 999999999999", "1:9: wrong-type: `999999999999` is not a format"),
        ("format: 1", "format: one", "1:9: wrong-type: `one` is not a format"),
        ("format: 1", "format: [1]", "1:9: wrong-type: `['1']` is not a format"),
        ("/notes", "/a b", "4:10: bad-url: `https://example.org/a b` is not an address"),
        ("https:", "ftp:", "4:10: bad-url: `ftp://example.org/notes` is not an address"),
        ("language: en", "language: English", "5:11: wrong-type: `English` is no language code"),
        ("words: 12", "words: 26", "10:23: wrong-type: no quote can have this limit in words"),
        ("words: 12", "words: 0", "10:23: wrong-type: no quote can have this limit in words"),
        ("words: 12", "words: few", "10:23: wrong-type: `few` is not a number"),
        ("about:", "about: us\nx:", "6:8: wrong-type: keys with values are wanted here"),
    ],
)  # fmt: skip
def test_settings(tmp_path: Path, old: str, new: str, expected: str) -> None:
    site = read(tmp_path, {"site.yml": SITE.replace(old, new, 1)})
    assert told(site)[0] == f"site.yml:{expected}"
    assert site.settings is None


def test_misfits_of_several_entries_at_once(tmp_path: Path) -> None:
    text = FIGURES.replace("120", "1,2").replace("more_than", "over").replace("what", "x")
    site = read(tmp_path, {f"{BRIEFING}/figures.yml": text})
    assert told(site) == [
        f"{BRIEFING}/figures.yml:4:10: wrong-type: `1,2` is not a number",
        f"{BRIEFING}/figures.yml:19:10: wrong-type: `over` is not one of the words for this",
    ]
    assert dict(site.briefings["market"].figures) == {}


def test_no_space_after_the_colon_of_a_key_in_an_item_is_no_missing_key(tmp_path: Path) -> None:
    figures = f"{FIGURE}  value: 1\n- {{id: most, label: Most,metric:stalls}}\n"
    site = read(tmp_path, {f"{BRIEFING}/figures.yml": FIGURES + figures})
    assert [problem.finding.help for problem in site.problems] == ["write `metric: stalls`"]


def test_a_mapping_of_thousands_of_unknown_keys_does_not_take_long(tmp_path: Path) -> None:
    figures = FIGURE + "".join(f"  k{i}: 1\n" for i in range(20_000))
    root = write(tmp_path, {f"{BRIEFING}/figures.yml": figures})
    assert len([p for p in load(root).problems if p.code == "unknown-key"]) == 101


def test_a_thousand_misfits_do_not_take_long(tmp_path: Path) -> None:
    figures = (FIGURE.replace("more", f"m{i}") + "  vaule: 1\n" for i in range(1_000))
    root = write(tmp_path, {f"{BRIEFING}/figures.yml": "".join(figures)})
    *told_of, last = load(root).problems
    assert len(told_of) == 100
    assert last.finding.message == "900 more of these stand in this file"


class Counted(Entry):
    """An entry whose field says nothing of its own of what does not fit."""

    count: Annotated[int, Field(ge=1)]


def test_what_a_field_has_no_words_for(tmp_path: Path) -> None:
    del tmp_path
    node = yaml.compose("count: 0", Loader=yaml.CSafeLoader)
    assert isinstance(node, yaml.MappingNode)
    value, (problem,) = entry(Counted, File("x.yml", "count: 0"), node, {})
    assert value is None
    assert problem.code == "wrong-type"
    assert problem.finding.message == "input should be greater than or equal to 1"
    assert problem.finding.help == "see the field's description"
    assert problem.finding.span.column == 8


def test_data_is_what_was_typed() -> None:
    text = "a: 1.10\nb: [no, 2025-01-13, {c: ~}]\n? [d]\n: e\n"
    node = yaml.compose(text, Loader=yaml.CSafeLoader)
    assert isinstance(node, yaml.MappingNode)
    assert data(node) == {"a": "1.10", "b": ["no", "2025-01-13", {"c": "~"}]}
