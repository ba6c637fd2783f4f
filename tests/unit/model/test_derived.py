"""What was derived, asked by long id."""

from pathlib import Path

from generator.derive.derive import derive
from generator.model.derived import Derived
from tests.support.content import figures, read

CLAIM = "claimed_by: warden, unsourced: Lost."


def derived(root: Path) -> Derived:
    lines = {
        "may": f"value: 1, as_of: 2024-05-04, {CLAIM}",
        "same-day": f"value: 2, as_of: 2024-05-04, {CLAIM}",
        "june": f"value: 2, as_of: 2024-06-01, {CLAIM}",
        "undated": f"value: 2, as_of: unknown, {CLAIM}",
        "silent": f"value: 2, {CLAIM}",
        "of-one-day": "derive: may + same-day",
        "of-two-days": "derive: may + june",
        "of-silence": "derive: may + silent",
        "of-nothing": "derive: may + gone",
    }
    return derive(read(root, figures(lines)))


def test_a_calculation_is_of_the_day_of_all_its_inputs(tmp_path: Path) -> None:
    found = derived(tmp_path)
    moments = {name: found.moment(f"market/{name}") for name in ("may", "of-one-day")}
    assert [moment.text for moment in moments.values() if moment] == ["2024-05-04"] * 2
    assert len(found.dates("market/of-two-days")) == 2


def test_no_day_is_made_up(tmp_path: Path) -> None:
    found = derived(tmp_path)
    for name in ("undated", "silent", "of-two-days", "of-silence", "of-nothing", "not-there"):
        assert found.moment(f"market/{name}") is None, name
