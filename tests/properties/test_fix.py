"""Mends change what they name and nothing else, and have no more to do when they are done."""

import re
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from generator.build import Outcome, check
from generator.commands.mending.rounds import Mended, mend
from tests.unit.commands.mending.conftest import CONCERNED, FIGURES, SITE

# Each piece of the file as it is right and, where a hand may slip, as it was typed.
PIECES = (
    ("- id: tried\n", ("  label: ", "  lable: ", "  lbael: "), "Dockers on strike\n"),
    ("  metric: ", ("on-strike", "on_strike", "on-stirke"), "\n"),
    ("  value: ", ("1200", "1,200", "1 200", "'1,200'"), "\n"),
    ("  bound: ", ("at_least", "at least", "at_lesat"), "\n"),
    ("  as_of: {date: ", ("2031-03-03", "3 March 2031", "2031/03/03"), ", basis: stated}\n"),
    ("  claimed_by: ", ("union", "unoin", "Union"), "\n"),
    ("  evidence:\n    - source: ", ("gazette", "gazettte", "gazete"), "\n"),
    (
        "      locator: first paragraph\n      quote: ",
        ('"', '"“', '" '),
        "and at least 1,200 across",
    ),
    ("", (" the whole", "  the whole", " the \u200bwhole"), ' of Port Selby"\n'),
    ("- id: sum\n  label: Dockers\n  metric: on-strike\n", ("", ""), "  derive: tried * 2\n"),
    ("  value: ", ("2400", "2,400", "2300"), "\n"),
)
BEFORE = "- id: tried\n  label: Dockers on strike\n  metric: on-strike\n  value: 1200\n"
# Each example is several checks of a whole site.
some = settings(max_examples=settings().max_examples // 3)
COMMENT = st.text(st.characters(categories=("L", "N", "P", "Zs")), max_size=12)


@st.composite
def files(draw: st.DrawFn) -> tuple[str, str]:
    """Give a file with slips and comments, and the same file without the slips."""
    typed, right = ["# yaml-language-server: here\n"] * 2
    marked = False
    for before, choices, after in PIECES:
        choice = draw(st.sampled_from(choices))
        marked |= choice == '"“'
        closing = after.replace('"', '”"') if marked and after.endswith('"\n') else after
        between = ""
        if before.startswith("  ") and draw(st.booleans()):
            between = f"{draw(st.sampled_from(['', '  ', '      ']))}# {draw(COMMENT)}\n\n"
        typed += between + before + choice + closing
        right += between + before + choices[0] + after
    end = draw(st.sampled_from(["\n", "\r\n"]))
    return typed.replace("\n", end), right.replace("\n", end)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the shared site, with editor lines in all its files."""
    folder = tmp_path_factory.mktemp("site")
    shutil.copytree(SITE / "content", folder / "content")
    for path in folder.rglob("*.yml"):
        path.write_text("# yaml-language-server: here\n" + path.read_text())
    return folder


def mended(root: Path, text: str) -> Mended:
    """Mend the site with this text as its figures; nothing is written."""

    def checked(drafts: Mapping[str, str]) -> Outcome:
        outcome = check(root, lambda _: None, {FIGURES: text, **drafts})
        found = tuple(each for each in outcome.diagnostics if each.code in CONCERNED)
        return replace(outcome, diagnostics=found)

    return mend(checked)


@some
@given(file=files())
def test_slips_are_mended_and_nothing_else_is_changed(root: Path, file: tuple[str, str]) -> None:
    typed, right = file
    found = mended(root, typed)
    assert found.refused == frozenset()
    assert found.texts.get(FIGURES, typed) == right
    assert found.after.diagnostics == ()


@some
@given(file=files())
def test_mending_twice_is_mending_once(root: Path, file: tuple[str, str]) -> None:
    once = mended(root, file[0]).texts.get(FIGURES, file[0])
    assert mended(root, once).changes == ()


@some
@example((f"{BEFORE}  as_of: {{date:3 March 2031, basis: stated}}\n", ""), [])
@given(
    file=files(),
    cuts=st.lists(st.tuples(st.integers(0, 900), st.text("ab: '\"\n-,{}[]#0", max_size=3))),
)
def test_whatever_is_typed_only_what_is_told_is_changed(
    root: Path, file: tuple[str, str], cuts: list[tuple[int, str]]
) -> None:
    """Of a file that may be broken in any way: what is not told stays, and a second run is idle."""
    text = file[0]
    for place, instead in cuts[:3]:
        text = text[:place] + instead + text[place + 1 :]
    found = mended(root, text)
    new = found.texts.get(FIGURES, text)
    told = sum(len(each.fix.replacement) - len(each.was) for each in found.changes)
    assert len(new) - len(text) == told
    assert bool(found.changes) == (new != text)
    kept = re.sub(r"\s", "", new)
    for i, each in enumerate(found.changes):
        # What one mend wrote may be what the next one has to mend.
        later = (one.was for one in found.changes[i + 1 :] if one.was)
        mended_again = any(was in each.fix.replacement for was in later)
        assert mended_again or re.sub(r"\s", "", each.fix.replacement) in kept
    assert mended(root, new).changes == ()
