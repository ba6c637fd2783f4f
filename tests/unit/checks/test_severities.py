"""What `site.yml` may change about a check's weight, and what it may not."""

import pytest

from generator import checks
from generator.diagnostics.finding import Severity
from tests.unit.checks.conftest import SITE, Find

SECTION = "title: The quays\nsummary: Some 300 lie still.\n"
OPEN = (SITE / "content/site.yml").read_text()


def site(*changes: str) -> str:
    """Give a site's settings with changes of checks."""
    return f"{OPEN}checks:\n" + "".join(f"  - {{{change}}}\n" for change in changes)


def test_weight_is_changed_with_a_reason(find: Find) -> None:
    """Both ways: an error to a note, and a note to an error."""
    text = site(
        "code: uncited-number, severity: note, why: We count in words.",
        "code: orphan-figure, severity: error, why: We tell all that we have.",
    )
    files: dict[str, str | bytes] = {
        "site.yml": text,
        "briefings/strike/sections/quays.yml": SECTION,
    }
    found = {each.code: each.severity for each in find(files, notes=True)}
    assert found["uncited-number"] is Severity.NOTE
    assert found["orphan-figure"] is Severity.ERROR
    assert found["orphan-source"] is Severity.NOTE
    assert set(found.values()) == {Severity.NOTE, Severity.ERROR}


@pytest.mark.parametrize(
    ("changes", "found", "message", "mend"),
    [
        (
            ["code: uncited-nummber, severity: note, why: It is tried."],
            ("unknown-reference", 12),
            "no check is called `uncited-nummber`",
            "did you mean `uncited-number`?",
        ),
        (
            ["code: stale-figure, severity: note, why: One."] * 2,
            ("wrong-type", 12),
            "`stale-figure` stands here already",
            "keep one of them",
        ),
        (
            ["code: stale-figure, severity: note"],
            ("missing-key", 5),
            "`why` is missing",
            "add `why:` (The reason, shown on the Method page)",
        ),
        (
            ["code: stale-figure, severity: note, why: ''"],
            ("wrong-type", 47),
            "this is empty",
            "give a value, or leave the key out",
        ),
        (
            ["code: stale-figure, severity: warning, why: It is tried."],
            ("wrong-type", 36),
            "`warning` is not one of the words for this",
            "write one of: error, note",
        ),
        (
            ["code: stale-figure, severity: error, why: It is tried."],
            ("wrong-type", 36),
            "`stale-figure` is an error by default",
            "take it out: it changes nothing",
        ),
        (
            ["code: single-source, severity: note, why: It is tried."],
            ("wrong-type", 37),
            "`single-source` is a note by default",
            "take it out: it changes nothing",
        ),
        (
            ["code: bad-id, severity: note, why: It is tried."],
            ("wrong-type", 30),
            "`bad-id` is an error on every site: no page can be made of it",
            "take it out, and mend what it finds",
        ),
    ],
)
def test_change_that_is_none(
    find: Find, changes: list[str], found: tuple[str, int], message: str, mend: str
) -> None:
    """Each is found where it stands in `site.yml`, by code and column, with the mend."""
    (told,) = find({"site.yml": site(*changes)})
    assert told.finding.span.path == "content/site.yml"
    assert (told.code, told.finding.span.column) == found
    assert (told.finding.message, told.finding.help) == (message, mend)


def test_what_no_page_can_be_made_of_stays_an_error(find: Find) -> None:
    """Whatever the site says of it."""
    text = site("code: unknown-placeholder, severity: note, why: It is tried.")
    section = "title: The quays\nsummary: Of {nobody}.\n"
    files: dict[str, str | bytes] = {
        "site.yml": text,
        "briefings/strike/sections/quays.yml": section,
    }
    found = {each.code: each.severity for each in find(files)}
    assert found == {"wrong-type": Severity.ERROR, "unknown-placeholder": Severity.ERROR}


def test_every_check_of_shape_is_fixed() -> None:
    """What cannot be read cannot be shown; of the rest only what leaves nothing to show."""
    found = {code for code in checks.all_checks() if checks.fixed(code)}
    shape = {code for code, check in checks.all_checks().items() if check.GROUP == "shape"}
    assert found - shape == {
        "chart-misfit",
        "derivation-cycle",
        "derivation-mismatch",
        "reading-disagrees",
        "unknown-placeholder",
    }


@pytest.mark.parametrize(("limit", "told"), [("-1", True), ("1.5", True), ("2", False)])
def test_limit_of_unsourced_figures_is_a_count(find: Find, limit: str, told: bool) -> None:  # noqa: FBT001 -- a case
    """Half a figure cannot be allowed."""
    found = find({"site.yml": f"{OPEN}  unsourced: {limit}\n"})
    assert [each.finding.message for each in found] == ["this is no number of figures"] * told
