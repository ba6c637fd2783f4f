"""A mend that is certain comes as a fix; one that is a guess does not."""

import pytest

from generator.diagnostics.finding import Diagnostic
from tests.unit.checks.conftest import Find

FIGURES = "briefings/strike/figures.yml"
SECTION = "briefings/strike/sections/quays.yml"
FIGURE = """\
- id: tried
  label: Dockers on strike
  metric: on-strike
  value: 300
  bound: about
  claimed_by: union
  evidence:
    - source: gazette
      locator: unknown
      quote: approximately 300 dockers
- id: twice
  label: Dockers, twice over
  metric: on-strike
  derive: tried * 2
  value: 600
"""


def fixed(text: str, found: list[Diagnostic]) -> str:
    """Apply every fix, from the last to the first, to the text of the figures."""
    lines = text.splitlines(keepends=True)
    for diagnostic in sorted(found, key=lambda d: d.order, reverse=True):
        fix = diagnostic.finding.fix
        if fix:
            line = lines[fix.span.line - 1]
            start, end = fix.span.column - 1, fix.span.end_column - 1
            assert fix.span.end_line == fix.span.line
            lines[fix.span.line - 1] = line[:start] + fix.replacement + line[end:]
    return "".join(lines)


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("claimed_by:", "clamed_by:"),
        ("bound: about", "bound: abuot"),
        ("bound: about", "bound: at_most"),
        ("claimed_by: union", "claimed_by: unoin"),
        ("source: gazette", "source: gazete"),
        ("value: 600", "value: 601"),
        ("value: 600", "value: 600.1"),
    ],
)
def test_fix_gives_what_was_meant(find: Find, right: str, wrong: str) -> None:
    """Applied, it leaves what was there before the slip."""
    text = FIGURE.replace(right, wrong, 1)
    assert text != FIGURE
    assert fixed(text, find({FIGURES: text})).replace("600.0", "600") == FIGURE


def test_fix_of_a_number(find: Find) -> None:
    """Digits that are grouped for reading lose their commas."""
    text = FIGURE.replace("value: 600", "value: 11,600")
    assert "value: 11600\n" in fixed(text, find({FIGURES: text}))


def test_fix_of_a_date(find: Find) -> None:
    """Words that say one date get its form."""
    text = FIGURE.replace("  claimed_by", "  as_of: late 2030\n  claimed_by", 1)
    assert "as_of: 2030-10/2030-12\n" in fixed(text, find({FIGURES: text}))


def test_fix_of_a_placeholder_stands_inside_the_text(find: Find) -> None:
    """The id alone is replaced."""
    text = """\
title: The quays
summary: 'It''s {tred}.'
points:
  - text: Dockers have left [@gazete].
    kind: reported
"""
    found = find({FIGURES: FIGURE, SECTION: text})
    expected = text.replace("tred", "tried").replace("gazete", "gazette")
    assert fixed(text, found) == expected


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("claimed_by: union", "claimed_by: onion"),  # one letter for another
        ("claimed_by: union", "claimed_by: guild"),
        ("source: gazette", "source: gazettes-2"),
        ("value: 300", "value: 30"),  # or the quote is wrong
        ("bound: about\n", "bound: roughly\n"),
    ],
)
def test_guess_is_no_fix(find: Find, right: str, wrong: str) -> None:
    """Whoever made the slip must say what was meant."""
    found = find({FIGURES: FIGURE.replace(right, wrong, 1)})
    assert found
    # The sum is stale as well, which is certain.
    others = [diagnostic for diagnostic in found if diagnostic.code != "derivation-mismatch"]
    assert all(diagnostic.finding.fix is None for diagnostic in others)
