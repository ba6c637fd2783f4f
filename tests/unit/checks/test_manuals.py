"""Every check explains itself to somebody who has never seen the program."""

import pytest

from generator import checks

PARTS = ("\n**Why.** ", "\n**Bad.** ", "\n**Mend.** ", "\n**Not meant.** ")


@pytest.mark.parametrize("code", checks.all_checks())
def test_manual_has_every_part(code: str) -> None:
    """What it proves, why, a bad example, the mend, and what is not meant, in this order."""
    manual = checks.manual(code).replace("**Bad.**\n", "**Bad.** \n")
    first, _, rest = manual.partition("\n")
    assert first.endswith(".")
    assert rest.startswith("\n")
    places = [manual.find(part) for part in PARTS]
    assert -1 not in places
    assert places == sorted(places)


@pytest.mark.parametrize("code", checks.all_checks())
def test_check_belongs_to_a_group(code: str) -> None:
    """The list of checks is told by groups."""
    assert checks.all_checks()[code].GROUP in checks.GROUPS
