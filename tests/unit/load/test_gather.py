"""Every file of a site's folder is read, and what has no place there is named."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from generator.load.site import load
from tests.support.content import (
    ACTORS,
    BRIEFING,
    CONTESTS,
    FIGURES,
    OVERVIEW,
    SECTION,
    SITE,
    SOURCE,
    UNITS,
    Changes,
    helps,
    read,
    told,
    write,
)

FIGURE = "- id: more\n  label: More\n  metric: stalls\n  value: 1\n"
JUDGEMENT = """\
judgements:
  - id: size
    text: It grows.
    likelihood: likely
    confidence: low
    confidence_because: We asked.
    basis: [paper]
"""


def test_the_site_of_these_tests_is_sound(tmp_path: Path) -> None:
    assert told(read(tmp_path)) == []


NO_PART = "1:1: unknown-key: this file is no part of a site"
STRAYS = {
    "another ending": (f"{BRIEFING}/figures.yaml", FIGURES, "end its name with .yml"),
    "a source of another ending": ("sources/other.yaml", SOURCE, "end its name with .yml"),
    "a slip in its name": (
        f"{BRIEFING}/figure.yml",
        FIGURES,
        "move what it holds to `figures.yml`, which stands beside it, and delete it",
    ),
    "a slip in a name that no file has": (
        "sources/paper.docx",
        "x",
        "see the list of files in the content model; files that begin with a dot are passed over",
    ),
    "another folder": ("figures.yml", FIGURES, "`figures.yml` belongs in another folder"),
    "another kind of file": (
        "sources/paper.pdf",
        "%PDF",
        "see the list of files in the content model; files that begin with a dot are passed over",
    ),
}


@pytest.mark.parametrize("stray", STRAYS.values(), ids=STRAYS.keys())
def test_a_file_that_is_no_part_of_a_site(tmp_path: Path, stray: tuple[str, str, str]) -> None:
    name, text, mend = stray
    site = read(tmp_path, {name: text})
    assert told(site) == [f"{name}:{NO_PART}"]
    assert helps(site) == [mend]


def test_files_that_begin_with_a_dot_are_passed_over(tmp_path: Path) -> None:
    assert told(read(tmp_path, {".x.yml.swp": "x", ".git/config": "x"})) == []


def test_a_text_or_seal_beside_no_source(tmp_path: Path) -> None:
    site = read(tmp_path, {"sources/papers.txt": "x", "sources/board.txt": "x"})
    assert told(site) == [
        "sources/board.txt:1:1: unknown-key: no source is called `board`",
        "sources/papers.txt:1:1: unknown-key: no source is called `papers`",
    ]
    assert helps(site) == ["name it as its source, or delete it", "did you mean `paper`?"]


def test_a_text_whose_source_cannot_be_read(tmp_path: Path) -> None:
    site = read(tmp_path, {"sources/paper.yml": "a: [", "sources/other.txt": "x"})
    assert [problem.code for problem in site.problems] == ["yaml-syntax"]


@pytest.mark.parametrize("name", ["site.yml", "vocabulary/places.yml", "sources/paper.txt"])
def test_a_folder_in_place_of_a_file(tmp_path: Path, name: str) -> None:
    root = write(tmp_path, {name: None})
    (root / "content" / name).unlink(missing_ok=True)
    (root / "content" / name / "inside").mkdir(parents=True)
    assert told(load(root)) == [f"{name}:1:1: yaml-syntax: this is no file"]


def test_a_link_that_leads_round(tmp_path: Path) -> None:
    root = write(tmp_path)
    for name in ("a", "sources/c", "briefings/d"):
        (root / "content" / name).symlink_to(root / "content")
    assert told(load(root)) == [
        "a:1:1: unknown-key: this folder is no part of a site",
        "briefings/d:1:1: unknown-key: this folder cannot be entered, or leads back to itself",
        "sources/c:1:1: unknown-key: this folder is no part of a site",
    ]


def test_a_link_to_another_folder_is_followed(tmp_path: Path) -> None:
    root = write(tmp_path / "site")
    (root / "content" / "sources").rename(tmp_path / "shared")
    (root / "content" / "sources").symlink_to(tmp_path / "shared")
    assert told(load(root)) == []
    assert set(load(root).sources) == {"paper"}


def test_a_link_to_nowhere(tmp_path: Path) -> None:
    root = write(tmp_path)
    (root / "content" / "sources" / "gone.yml").symlink_to("nowhere.yml")
    (root / "content" / "lost").symlink_to("nowhere")
    assert told(load(root)) == [
        "lost:1:1: unknown-key: this file is no part of a site",
        "sources/gone.yml:1:1: yaml-syntax: the file cannot be read: No such file or directory",
    ]


def test_a_folder_that_cannot_be_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As those of the system, which go away while they are read."""
    root = write(tmp_path)
    whole = Path.iterdir

    def iterdir(path: Path) -> Iterator[Path]:
        if path.name == "sources":
            raise OSError
        return whole(path)

    monkeypatch.setattr(Path, "iterdir", iterdir)
    message = "unknown-key: this folder cannot be entered, or leads back to itself"
    assert told(load(root)) == [f"sources:1:1: {message}"]


def test_what_cannot_even_be_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = write(tmp_path)
    whole = Path.is_dir

    def is_dir(path: Path) -> bool:
        if path.name == "sources":
            raise PermissionError
        return whole(path)

    monkeypatch.setattr(Path, "is_dir", is_dir)
    message = "unknown-key: this folder cannot be entered, or leads back to itself"
    assert told(load(root)) == [f"sources:1:1: {message}"]


@pytest.mark.parametrize(
    ("name", "mend"),
    [
        ("odd", "take it away, or begin its name with a dot"),
        ("source", "did you mean `sources`?"),
        (f"{BRIEFING}/section", "did you mean `sections`?"),
    ],
)
def test_a_folder_that_is_no_part_of_a_site(tmp_path: Path, name: str, mend: str) -> None:
    """What it holds is not told of: it may be a link to a whole file system."""
    site = read(tmp_path, {f"{name}/x.yml": "x", f"{name}/y/z.yml": "x"})
    assert told(site) == [f"{name}:1:1: unknown-key: this folder is no part of a site"]
    assert helps(site) == [mend]


def test_a_folder_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As for anyone but root, who may enter everything."""
    root = write(tmp_path)
    monkeypatch.setattr(os, "access", lambda path, _: path.name != "sources")
    message = "unknown-key: this folder cannot be entered, or leads back to itself"
    assert told(load(root)) == [f"sources:1:1: {message}"]


def test_content_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = write(tmp_path)
    monkeypatch.setattr(os, "access", lambda *_: False)
    message = "unknown-key: this folder cannot be entered, or leads back to itself"
    assert told(load(root)) == [
        f"content:1:1: {message}",
        "site.yml:1:1: missing-key: this file is missing",
    ]


def test_a_name_that_is_not_utf_8(tmp_path: Path) -> None:
    root = write(tmp_path)
    data = SOURCE.encode()
    (root / "content" / "sources" / os.fsdecode(b"caf\xe9.yml")).write_bytes(data)
    (root / "content" / os.fsdecode(b"caf\xe9.yml")).write_bytes(data)
    assert told(load(root)) == [
        "caf\\udce9.yml:1:1: unknown-key: this file is no part of a site",
        "sources/caf\\udce9.yml:1:1: bad-id: `caf\\udce9` is not an id",
    ]


# The files that are changed, where an id is taken, the id, whose it is already and where.
TWICE: Mapping[str, tuple[Changes, str, str, str, str]] = {
    "in a file": (
        {f"{BRIEFING}/figures.yml": FIGURES + FIGURE + FIGURE},
        f"{BRIEFING}/figures.yml:30:7",
        "more",
        "figure",
        f"{BRIEFING}/figures.yml:26",
    ),
    "in files of a briefing": (
        {f"{BRIEFING}/contests.yml": CONTESTS.replace("how-many", "warden-stalls")},
        f"{BRIEFING}/figures.yml:1:7",
        "warden-stalls",
        "contest",
        f"{BRIEFING}/contests.yml:1",
    ),
    "of a section": (
        {
            f"{BRIEFING}/sections/how-many.yml": SECTION,
            f"{BRIEFING}/briefing.yml": OVERVIEW.replace("[size]", "[size, how-many]"),
        },
        f"{BRIEFING}/sections/how-many.yml:1:1",
        "how-many",
        "contest",
        f"{BRIEFING}/contests.yml:1",
    ),
    "of a judgement": (
        {f"{BRIEFING}/sections/size.yml": SECTION + JUDGEMENT},
        f"{BRIEFING}/sections/size.yml:8:9",
        "size",
        "section",
        f"{BRIEFING}/sections/size.yml:1",
    ),
    "of a unit": (
        {"vocabulary/units.yml": UNITS.replace("id: euro", "id: percent")},
        "vocabulary/units.yml:6:7",
        "percent",
        "unit",
        "vocabulary/units.yml:1",
    ),
}


@pytest.mark.parametrize("twice", TWICE.values(), ids=TWICE.keys())
def test_an_id_that_is_taken(tmp_path: Path, twice: tuple[Changes, str, str, str, str]) -> None:
    changes, at, name, kind, first = twice
    site = read(tmp_path, changes)
    message = f"`{name}` is the id of a {kind} already, at content/{first}"
    assert told(site) == [f"{at}: duplicate-id: {message}"]
    assert helps(site) == ["give this one another id"]


def test_an_id_may_stand_again_as_another_kind(tmp_path: Path) -> None:
    """Sources, actors, places, metrics and units do not share their names."""
    actor = "- id: percent\n  label: A nickname\n  kind: person\n"
    assert told(read(tmp_path, {"vocabulary/actors.yml": ACTORS + actor})) == []


def test_an_id_may_stand_again_in_another_briefing(tmp_path: Path) -> None:
    other = {
        "briefings/other/briefing.yml": OVERVIEW.replace("[size]", "[]"),
        "briefings/other/figures.yml": FIGURES,
        "briefings/other/contests.yml": CONTESTS,
    }
    site = read(tmp_path, other)
    assert told(site) == []
    assert set(site.briefings) == {"market", "other"}


def test_the_first_of_an_id_counts_and_the_second_is_read_all_the_same(tmp_path: Path) -> None:
    again = "- id: warden-stalls\n  label: Again\n  metric: stalls\n  value: "
    for value, codes in {"1000": ["duplicate-id"], "1,000": ["duplicate-id", "wrong-type"]}.items():
        site = read(tmp_path, {f"{BRIEFING}/figures.yml": f"{FIGURES}{again}{value}\n"})
        assert [problem.code for problem in site.problems] == codes
        assert site.briefings["market"].figures["warden-stalls"].value == 120


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: b\n", "1:1: wrong-type: a list is wanted here"),
        ("word\n", "1:1: wrong-type: a list is wanted here"),
        ("- word\n", "1:3: wrong-type: keys with values are wanted here"),
        ("- [a]\n", "1:3: wrong-type: keys with values are wanted here"),
        ("-\n", "1:2: wrong-type: keys with values are wanted here"),
        ("# none\n", "1:1: yaml-syntax: the file is empty"),
    ],
)
def test_a_list_of_something_else(tmp_path: Path, text: str, expected: str) -> None:
    site = read(tmp_path, {"vocabulary/places.yml": text})
    assert told(site) == [f"vocabulary/places.yml:{expected}"]


def test_an_empty_list(tmp_path: Path) -> None:
    assert told(read(tmp_path, {"vocabulary/places.yml": "[]\n"})) == []


@pytest.mark.parametrize("text", ["- a\n", "word\n", "''\n"])
def test_a_mapping_of_something_else(tmp_path: Path, text: str) -> None:
    expected = "site.yml:1:1: wrong-type: keys with values are wanted here"
    assert told(read(tmp_path, {"site.yml": text})) == [expected]


LIST = "`[` begins a list, and text is wanted here"


def test_an_id_that_is_no_text(tmp_path: Path) -> None:
    site = read(tmp_path, {f"{BRIEFING}/figures.yml": FIGURE.replace("more", "[more]")})
    assert told(site) == [f"{BRIEFING}/figures.yml:1:7: wrong-type: {LIST}"]


def test_every_broken_file_is_told_of_in_one_run(tmp_path: Path) -> None:
    site = read(
        tmp_path,
        {
            "site.yml": SITE.replace("title:", "titel:"),
            "vocabulary/metrics.yml": b"- id: \xff\n",
            "vocabulary/units.yml": "",
            "vocabulary/places.yml": "- id: a\n\tlabel: b\n",
            "vocabulary/actors.yml": "- id: a\n  id: b\n  label: c\n  kind: person\n",
            "sources/paper.yml": SOURCE.replace("kind:", "kind: *k #"),
            "sources/paper.seal": "no seal",
            f"{BRIEFING}/briefing.yml": OVERVIEW.replace("2024-06-01", "soon"),
            f"{BRIEFING}/figures.yml": FIGURES + FIGURE.replace("1", "1,000"),
            f"{BRIEFING}/contests.yml": CONTESTS.replace("reading:", "reading: a:"),
            f"{BRIEFING}/sections/size.yml": SECTION.replace("kind: reported", "kind: told"),
        },
    )
    found = {(problem.finding.span.path, problem.code) for problem in site.problems}
    briefing = f"content/{BRIEFING}"
    assert found == {
        ("content/site.yml", "missing-key"),
        ("content/site.yml", "unknown-key"),
        ("content/vocabulary/metrics.yml", "yaml-syntax"),
        ("content/vocabulary/units.yml", "yaml-syntax"),
        ("content/vocabulary/places.yml", "yaml-syntax"),
        ("content/vocabulary/actors.yml", "duplicate-key"),
        ("content/sources/paper.yml", "forbidden-yaml"),
        ("content/sources/paper.seal", "seal-broken"),
        (f"{briefing}/briefing.yml", "bad-date"),
        (f"{briefing}/figures.yml", "wrong-type"),
        (f"{briefing}/contests.yml", "yaml-syntax"),
        (f"{briefing}/sections/size.yml", "wrong-type"),
    }


CORRECTION = """\
- date: 2024-05-05
  target: {figure: warden-stalls, field: value}
  kind: correction
  was: 100
  now: 120
  reason: A slip.
"""


def test_items_without_ids_are_kept_in_their_order(tmp_path: Path) -> None:
    second = CORRECTION.replace("was: 100", "was: 110")
    site = read(tmp_path, {f"{BRIEFING}/corrections.yml": CORRECTION + second})
    assert told(site) == []
    assert [found.was for found in site.briefings["market"].corrections] == ["100", "110"]


def test_one_item_that_does_not_fit_hides_no_other(tmp_path: Path) -> None:
    wrong = CORRECTION.replace("kind: correction", "kind: error")
    site = read(tmp_path, {f"{BRIEFING}/corrections.yml": wrong + CORRECTION})
    assert len(told(site)) == 1
    assert [found.was for found in site.briefings["market"].corrections] == ["100"]


def test_a_list_is_asked_for_by_the_first_key_of_its_items(tmp_path: Path) -> None:
    for name, first in (("corrections", "date"), ("events", "id"), ("figures", "id")):
        site = read(tmp_path, {f"{BRIEFING}/{name}.yml": "text: x\n"})
        assert helps(site)[0] == f"begin each item with `- {first}:`"
        (tmp_path / f"content/{BRIEFING}/{name}.yml").unlink()
