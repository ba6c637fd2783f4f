"""Whatever a folder holds, each defect is named with its place, all in one run."""

from pathlib import Path

from generator import checks
from generator.derive.derive import derive
from generator.load.site import load
from tests.unit.checks.conftest import Find

FIGURES = "briefings/strike/figures.yml"
SECTION = "briefings/strike/sections/quays.yml"


SMALLEST = """\
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
"""
# Each in a file of its own, so that none can hide another.
BROKEN: dict[str, tuple[str | bytes, set[str]]] = {
    "an empty file": ("", {"yaml-syntax"}),
    "a syntax error": ("- id: [tried\n", {"yaml-syntax"}),
    "a tab": ("- id: tried\n\tvalue: 300\n", {"yaml-syntax"}),
    "not UTF-8": (b"- id: tried\n  label: \xe4\n", {"yaml-syntax"}),
    "5 MB": (SMALLEST + "#" * 5_000_000, {"too-large"}),
    "a key twice": (SMALLEST + "  value: 300\n", {"duplicate-key"}),
    "a wrong key": (SMALLEST.replace("bound", "bounds"), {"unknown-key"}),
    "a wrong type": (SMALLEST.replace("300\n", "three hundred\n", 1), {"wrong-type"}),
    "a missing reference": (SMALLEST.replace("union", "guild"), {"unknown-reference"}),
    "one id twice": (SMALLEST + SMALLEST, {"duplicate-id"}),
    "a cycle": (
        "\n".join(
            f"- {{id: {one}, label: L, metric: carters, derive: {other} * 2}}"
            for one, other in ("ab", "ba")
        ),
        {"derivation-cycle"},
    ),
    "a digit of a quote": (
        SMALLEST.replace("300", "301"),
        {"quote-not-in-source"},
    ),
    "ten times its quote": (SMALLEST.replace("300\n", "3000\n", 1), {"number-not-in-quote"}),
    "the list is no list": ("id: tried\n", {"wrong-type"}),
    "an item is no mapping": ("- tried\n", {"wrong-type"}),
    "a million brackets": ("[" * 1_000_000, {"forbidden-yaml"}),
}


def test_each_defect_is_named_in_one_run(find: Find) -> None:
    """All files are looked at, however broken the others are."""
    briefing = (
        "title: T\nquestion: Q\nupdated: 2031-03-07\nnext_review: 2031-04-07\n"
        "bottom_line: B\nsections: []\n"
    )
    files: dict[str, str | bytes] = {}
    wanted: dict[str, set[str]] = {}
    for number, (text, codes) in enumerate(BROKEN.values()):
        files[f"briefings/case-{number}/briefing.yml"] = briefing
        path = f"briefings/case-{number}/figures.yml"
        files[path] = text
        wanted[f"content/{path}"] = codes
    files[SECTION] = """\
title: The quays
summary: >
  Some 300 lie still, <b>all</b> of them{: onclick="x"}.
points:
  - text: Dockers have left [@gazette].
    kind: reported
"""
    wanted[f"content/{SECTION}"] = {"uncited-number", "html-in-text", "unknown-placeholder"}
    found: dict[str, set[str]] = {}
    for diagnostic in find(files):
        found.setdefault(diagnostic.finding.span.path, set()).add(diagnostic.code)
        assert diagnostic.finding.message
        assert diagnostic.finding.help
    assert found == wanted


def test_folder_without_any_file(tmp_path: Path) -> None:
    """What every site has is missing, and nothing else is said."""
    (tmp_path / "content").mkdir()
    site = load(tmp_path)
    found = checks.run(site, derive(site))
    assert [(d.code, d.finding.span.path) for d in found] == [("missing-key", "content/site.yml")]


def test_what_an_unreadable_file_may_hold_is_not_missed(find: Find) -> None:
    """One defect is reported once."""
    broken = "- id: [\n"
    names = ("metrics", "places", "actors")
    files: dict[str, str | bytes] = {f"vocabulary/{name}.yml": broken for name in names}
    files["sources/gazette.yml"] = "title: [\n"
    files["sources/gazette.txt"] = b"\xff"
    files[SECTION] = """\
title: The quays
summary: Of {tried}.
points:
  - text: Dockers have left [@gazette].
    kind: reported
judgements:
  - text: It will go on.
    likelihood: likely
    confidence: low
    confidence_because: Nobody talks.
    basis: [tried, gazette]
"""
    files[FIGURES] = SMALLEST.replace("label: Dockers", "label: '{other} dockers")
    found = find(files)
    assert {diagnostic.code for diagnostic in found} == {"yaml-syntax"}
    assert {diagnostic.finding.span.path for diagnostic in found} == {
        f"content/{name}" for name in files if name != SECTION
    }


def test_briefing_without_its_overview(find: Find) -> None:
    """What stands in for it is not looked at; the rest is."""
    found = find(
        {
            "briefings/Year 2031/figures.yml": SMALLEST.replace("300", "30", 1),
            "briefings/later/briefing.yml": "title: [\n",
            "briefings/later/figures.yml": SMALLEST.replace(
                "claimed_by", "said: 2099\n  claimed_by"
            ),
        }
    )
    assert [(d.code, d.finding.span.path.rpartition("/")[2]) for d in found] == [
        ("missing-key", "briefing.yml"),
        ("number-not-in-quote", "figures.yml"),
        ("yaml-syntax", "briefing.yml"),
        ("as-of-after-publication", "figures.yml"),
    ]


def test_numbers_of_absurd_length(find: Find) -> None:
    """Python refuses to write them out, and no command may die of that."""
    long = "9" * 5000
    files: dict[str, str | bytes] = {
        FIGURES: SMALLEST.replace("value: 300", f"value: {long}")
        + "- id: huge\n  label: H\n  metric: on-strike\n  derive: "
        + " * ".join(["nines"] * 200)
        + "\n"
        + SMALLEST.replace("tried", "nines").replace("value: 300", f"value: {'9' * 50}"),
        "site.yml": f"format: {long}\n",
    }
    codes = {diagnostic.code for diagnostic in find(files)}
    assert codes == {"wrong-type", "missing-key", "derivation-mismatch", "number-not-in-quote"}
