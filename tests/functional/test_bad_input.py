"""Everything that a hand gets wrong, all at once: each is told with its place and its mend."""

import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from string import ascii_lowercase

import pytest

Briefing = Callable[..., subprocess.CompletedProcess[str]]

FIGURES = "content/briefings/lake-ferry/figures.yml"
SECTION = "content/briefings/lake-ferry/sections/passengers.yml"

SOURCE = """\
kind: webpage
title: A page
authors: unknown
publisher: Lake Gazette
url: unknown
language: en
licence: CC0-1.0
published: {date: 2024-10-02, basis: printed}
seen: {how: full, on: 2024-10-05}
reliability: {grade: C, why: Made up for a test.}
"""


def source(old: str, new: str) -> bytes:
    assert SOURCE.count(old) == 1, old
    return SOURCE.replace(old, new).encode()


# A file of a source by its id, and what is told of it.
SOURCES = {
    "added-key": (f"{SOURCE}license: MIT\n".encode(), "11:1: error[unknown-key]"),
    "alias": (source("A page", "&a A page"), "2:8: error[forbidden-yaml]"),
    "bad-address": (source("url: unknown", "url: example.org"), "5:6: error[bad-url]"),
    "bad-date": (source("date: 2024-10-02", "date: lately"), "8:19: error[bad-date]"),
    "Bad-Id": (SOURCE.encode(), "1:1: error[bad-id]"),
    "empty": (b"", "1:1: error[yaml-syntax]"),
    "latin": (SOURCE.replace("A page", "Café").encode("latin-1"), "2:11: error[yaml-syntax]"),
    "large": (b"#" * 5 * 1024 * 1024, "1:1: error[too-large]"),
    "missing-key": (source("language: en\n", ""), "1:1: error[missing-key]"),
    "syntax": (source("A page", "[A page"), "2:8: error[yaml-syntax]"),
    "tab": (source("language", "\tlanguage"), "6:1: error[yaml-syntax]"),
    "twice": (f"{SOURCE}title: Another\n".encode(), "11:1: error[duplicate-key]"),
    "wrong-type": (source("grade: C", "grade: Z"), "10:22: error[wrong-type]"),
}

SHARED = """\
  metric: passengers
  place: marrow-lake
  as_of: {date: 2024-10, basis: inferred, why: Made up for a test.}
"""


def claim(value: int, quote: str, claimant: str = "ferry-company") -> str:
    return (
        f"  claimed_by: {claimant}\n  value: {value}\n  evidence:\n"
        f"    - source: lake-gazette\n      locator: first paragraph\n"
        f'      quote: "{quote}"\n      who: "The Marrow Lake Ferry Company says"\n'
    )


# A figure by its id, and the code and the words that are told of it.
ADDED_FIGURES = {
    "no-such-claimant": (
        claim(300, "300 more travelled", "ferry-compny"),
        ("unknown-reference", "ferry-compny"),
    ),
    "company-summer": (claim(300, "300 more travelled"), ("duplicate-id", "company-summer")),
    "one-digit": (
        claim(1700, "1,700 passengers crossed"),
        ("quote-not-in-source", '"1,700 passengers crossed"'),
    ),
    "ten-times": (claim(3000, "300 more travelled"), ("number-not-in-quote", "3000")),
    "first-of-circle": (
        "  derive: second-of-circle * 2\n",
        ("derivation-cycle", "second-of-circle * 2"),
    ),
    "second-of-circle": (
        "  derive: first-of-circle / 2\n",
        ("derivation-cycle", "first-of-circle / 2"),
    ),
}

# A point of the section, and the code and the words that are told of it.
ADDED_POINTS = {
    "The ferry carried 400 people [@lake-gazette].": ("uncited-number", "400"),
    "The ferry was <br> full [@lake-gazette].": ("html-in-text", "<br>"),
    "A [page](https://example.org/){: onclick=x} of it [@lake-gazette].": (
        "unknown-placeholder",
        "{: onclick=x}",
    ),
    "The ferry carried {company-sumer} [@lake-gazette].": ("unknown-placeholder", "company-sumer"),
    "The ferry is blue.": ("statement-without-source", '"The ferry is blue."'),
}


@pytest.fixture
def spoilt(sample: Path) -> Path:
    """Give the sample site with every defect at once."""
    for name, (data, _) in SOURCES.items():
        (sample / f"content/sources/{name}.yml").write_bytes(data)
    with (sample / FIGURES).open("a", encoding="utf-8") as figures:
        for letter, (name, (text, _)) in zip(ascii_lowercase, ADDED_FIGURES.items(), strict=False):
            own = f"  label: Passengers, {letter}\n  subject: {letter}\n"
            figures.write(f"\n- id: {name}\n{own}{SHARED}{text}")
    section = (sample / SECTION).read_text()
    points = "".join(f"  - {{text: {text!r}, kind: reported}}\n" for text in ADDED_POINTS)
    points = points.replace("'", '"')
    (sample / SECTION).write_text(section.replace("judgements:\n", f"{points}judgements:\n"))
    return sample


def pointed_at(diagnostic: str) -> str:
    """Give the words over the carets of a diagnostic that shows its line."""
    _, line, carets = (shown.partition(" | ")[2] for shown in diagnostic.splitlines()[:3])
    return line[carets.index("^") : len(carets)]


def test_every_defect_is_told_with_its_place_and_its_mend(briefing: Briefing, spoilt: Path) -> None:
    done = briefing("build", root=spoilt)
    assert (done.returncode, done.stdout) == (1, "")
    *diagnostics, summary = done.stderr.strip().split("\n\n")
    for diagnostic in diagnostics:
        code = re.findall(r"^\S+:\d+:\d+: error\[([a-z-]+)\] \S", diagnostic)
        assert len(code) == 1, diagnostic
        assert re.search(r"^   help: \S", diagnostic, re.MULTILINE), diagnostic
        assert diagnostic.endswith(f"\n   see:  briefing explain {code[0]}")

    of_sources = [f"content/sources/{name}.yml:{told}" for name, (_, told) in SOURCES.items()]
    heads = [diagnostic.partition("] ")[0] + "]" for diagnostic in diagnostics]
    assert sorted(head for head in heads if "/sources/" in head) == sorted(of_sources)

    of_words = [told for _, told in ADDED_FIGURES.values()] + list(ADDED_POINTS.values())
    found = [
        (re.findall(r"error\[([a-z-]+)\]", diagnostic)[0], pointed_at(diagnostic))
        for diagnostic in diagnostics
        if "/briefings/" in diagnostic.partition(" ")[0]
    ]
    assert sorted(found) == sorted(of_words)

    wrong = len(SOURCES) + len(ADDED_FIGURES) + len(ADDED_POINTS)
    assert summary.startswith(f"{wrong} errors, 0 notes in ")
    assert summary.endswith("\nNothing was built; site/ is as it was.")
    assert not (spoilt / "site").exists()
