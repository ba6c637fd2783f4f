"""What comes in two halves has both: nothing is registered by hand, so nothing may be forgotten."""

from pathlib import Path


def names(folder: Path, pattern: str) -> set[str]:
    """Give the names, without what follows the first dot, of what a folder holds."""
    found = (path.name.split(".")[0] for path in folder.glob(pattern))
    return {name for name in found if not name.startswith("_")}


def test_every_check_has_fixtures(repository: Path) -> None:
    """A check has a folder that it passes, one that it fails, and what it says of that."""
    checks = names(repository / "generator/checks", "*.py")
    fixtures = names(repository / "tests/checks", "*/")
    assert checks
    assert {check.replace("_", "-") for check in checks} == fixtures
    for code in fixtures:
        folder = repository / "tests/checks" / code
        assert (folder / "good").is_dir(), code
        assert (folder / "bad/expected.txt").is_file(), code


def test_every_page_type_has_a_template(repository: Path) -> None:
    """A page type is a module that gathers and a template that words."""
    pages = names(repository / "generator/render/pages", "*.py")
    assert pages
    assert pages == names(repository / "site_templates/pages", "*.j2")
