"""Checking a site by parts finds what checking the whole finds, whatever is wrong with it."""

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from bench.made import content, words
from generator import workers
from generator.apart import Found, check_apart
from generator.build import check
from generator.cache import snapshot
from generator.cache.snapshot import Snapshot
from tests.mutants.kinds import all_kinds
from tests.mutants.mutant import Corpus

Change = Callable[[Path], object]

FIRST, SECOND = words.names(2)
FIGURES = f"briefings/{FIRST}/figures.yml"
OTHERS = f"briefings/{SECOND}/figures.yml"


def append(text: str, *names: str) -> Change:
    """Write the text at the end of the files."""

    def change(folder: Path) -> None:
        for name in names:
            path = folder / name
            path.write_text((path.read_text() if path.exists() else "") + text)

    return change


def swap(old: str, new: str, *names: str) -> Change:
    """Put a text in place of the first of another in each file."""

    def change(folder: Path) -> None:
        for name in names:
            text = (folder / name).read_text()
            assert old in text
            (folder / name).write_text(text.replace(old, new, 1))

    return change


def claim(briefing: str) -> str:
    """The id of the first figure of a made-up briefing, as it is there."""
    assert briefing in {FIRST, SECOND}
    return words.names(1)[0]


UNSOURCED = (
    "- id: heard\n  label: objects heard of\n  metric: objects\n  value: 7\n  as_of: 2025-01\n"
    "  claimed_by: {}\n  unsourced: Somebody told it.\n"
)

CHANGES: dict[str, Change] = {
    "nothing": append(""),
    "a number": swap("value: ", "value: 1", FIGURES),
    "a claimant that is not there": swap("claimed_by: ", "claimed_by: x", FIGURES, OTHERS),
    "a figure of another briefing": swap(
        "bottom_line: ",
        f"bottom_line: It is {{{SECOND}/{claim(SECOND)}}}. ",
        f"briefings/{FIRST}/briefing.yml",
    ),
    "a slip in the name of another briefing": swap(
        "bottom_line: ",
        f"bottom_line: It is {{{SECOND}x/{claim(SECOND)}}}. ",
        f"briefings/{FIRST}/briefing.yml",
    ),
    "an escaped name of another briefing": swap(
        "bottom_line: ",
        f'bottom_line: "It is {{\\x{ord(SECOND[0]):02x}{SECOND[1:]}/{claim(SECOND)}}}." #',
        f"briefings/{FIRST}/briefing.yml",
    ),
    "a figure told by the whole site": swap(
        "tagline: ", f"tagline: It is {{{SECOND}/{claim(SECOND)}}}. ", "site.yml"
    ),
    "a figure calculated from another briefing": append(
        f"- id: sum\n  label: both\n  metric: objects\n  derive: {SECOND}/{claim(SECOND)} + 1\n"
        f"  because: They are.\n",
        FIGURES,
    ),
    "YAML that cannot be read": append("  : :\n- [", FIGURES),
    "contests that cannot be read": append("- [", f"briefings/{FIRST}/contests.yml"),
    "a briefing without an overview": lambda folder: (
        folder / f"briefings/{FIRST}/briefing.yml"
    ).unlink(),
    "unsourced figures in one briefing": append(UNSOURCED.format("nobody"), FIGURES),
    "unsourced figures in two briefings": append(UNSOURCED.format("nobody"), FIGURES, OTHERS),
    "a source that nothing uses": lambda folder: shutil.copy(
        next((folder / "sources").glob("*.yml")), folder / "sources/unused.yml"
    ),
    "a source that is gone": lambda folder: next((folder / "sources").glob("*.yml")).unlink(),
    "a seal that is broken": lambda folder: next((folder / "sources").glob("*.seal")).write_text(
        ""
    ),
    "sources of the future": lambda folder: [
        path.write_text(path.read_text().replace("accessed: 2025-11-01", "accessed: 2025-12-09"))
        for path in (folder / "sources").glob("*.yml")
    ],
    "sources of the future for one briefing": lambda folder: (
        [
            swap("accessed: 2025-11-01", "accessed: 2025-12-02", f"sources/{path.name}")(folder)
            for path in sorted((folder / "sources").glob("*.yml"))
        ]
        and swap("updated: 2025-12-01", "updated: 2025-12-03", f"briefings/{FIRST}/briefing.yml")(
            folder
        )
    ),
    "a vocabulary that cannot be read": append("- [", "vocabulary/metrics.yml"),
    "settings that change a check": append(
        "checks:\n  - {code: orphan-source, severity: error, why: It matters here.}\n"
        "  - {code: orphan-figur, severity: note, why: It matters less.}\n",
        "site.yml",
    ),
    "files that are none of a site": append("", "briefings/notes.txt", f"briefings/{FIRST}/a.yaml"),
    "a folder that is none of a site": lambda folder: (folder / f"briefings/{FIRST}/old").mkdir(),
    "an empty briefing": lambda folder: (folder / "briefings/empty").mkdir(),
    "a briefing less": lambda folder: shutil.rmtree(folder / "briefings" / FIRST),
}

MEASURED = ("a slip in the name of another briefing", "sources of the future")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a made-up site of ten briefings."""
    root = tmp_path_factory.mktemp("made")
    content.write(root, figures=120)
    return root


def now(root: Path) -> Snapshot:
    """The state of a site."""
    taken = snapshot.take(root)
    assert taken is not None
    return taken


def found_apart(root: Path) -> Found:
    """What is found by parts."""
    return check_apart(root, now(root), lambda _: None)


def demand_same(root: Path, found: Found) -> None:
    """Demand that the whole gives the same."""
    whole = check(root, lambda _: None)
    assert found.whole.diagnostics == whole.diagnostics
    assert sorted(found.whole.paths) == sorted(whole.site.files)


@pytest.mark.parametrize(
    "change",
    # Two are enough to reach what is done where parts ask for each other, or find unlike things.
    [pytest.param(c, marks=[] if c in MEASURED else pytest.mark.no_cover) for c in CHANGES],
)
def test_parts_give_what_the_whole_gives(made: Path, tmp_path: Path, change: str) -> None:
    root = tmp_path / "site"
    shutil.copytree(made, root)
    CHANGES[change](root / "content")
    found = found_apart(root)
    demand_same(root, found)
    # Once more, with all of it known but for one briefing.
    found.keep(root, now(root))
    append("\n", OTHERS)(root / "content")
    again = found_apart(root)
    assert len(again.parts) <= 1
    assert again.whole.diagnostics == found.whole.diagnostics


def test_one_changed_file_is_one_part(made: Path, tmp_path: Path) -> None:
    root = tmp_path / "site"
    shutil.copytree(made, root)
    first = found_apart(root)
    assert len(first.parts) == content.BRIEFINGS
    first.keep(root, now(root))
    assert not found_apart(root).parts
    CHANGES["a number"](root / "content")
    again = found_apart(root)
    assert [part.slugs for part in again.parts] == [(FIRST,)]
    demand_same(root, again)


KINDS = [
    pytest.param(kind, marks=[] if i % 8 == 0 else pytest.mark.slow)
    for i, kind in enumerate(all_kinds())
]


@pytest.mark.no_cover
@pytest.mark.parametrize("kind", KINDS)
def test_parts_of_a_mutant_give_what_it_gives(made: Path, tmp_path: Path, kind: str) -> None:
    root = tmp_path / "site"
    shutil.copytree(made, root)
    found_apart(root).keep(root, now(root))
    mutants = list(all_kinds()[kind](Corpus("made", made)))
    for mutant in mutants[:: max(1, len(mutants) // 3)]:
        for path, text in mutant.drafts().items():
            (root / path).write_text(text)
        demand_same(root, found_apart(root))
        for path in mutant.drafts():
            shutil.copy(made / path, root / path)


def test_processes_give_what_one_gives(
    tmp_path: Path,
    briefing: Callable[..., subprocess.CompletedProcess[str]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    content.write(tmp_path, figures=1_000)
    append("  note: [x]\n", f"content/{FIGURES}", f"content/{OTHERS}")(tmp_path)
    told = briefing("--root", tmp_path, "check", "--format", "json")
    monkeypatch.setattr(workers, "cores", lambda: 1)
    alone = found_apart(tmp_path)
    demand_same(tmp_path, alone)
    places = [
        (each["code"], each["message"], each["path"], each["line"])
        for each in json.loads(told.stdout)["diagnostics"]
    ]
    assert places == [
        (each.code, each.finding.message, each.finding.span.path, each.finding.span.line)
        for each in alone.whole.diagnostics
    ]
