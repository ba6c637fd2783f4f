"""Nothing that is under version control depends on one machine or one place to fetch from."""

import itertools
import re
from pathlib import Path

import pytest

REGISTRIES = re.compile(
    r"pypi\.org|pythonhosted\.org|npmjs\.(org|com)|(deb|security|ftp)\.debian\.org|crates\.io"
)
# A path below a home or work folder, where nothing before it makes it part of an address or a name.
MACHINE_PATHS = re.compile(r"(?<![\w.:/*~$}-])/(root|home|Users|work|mnt|tmp)/[\w.]")
PIN = re.compile(r"[a-z0-9-]+==\S+( ; [^\\]+)? \\")


def texts(paths: list[Path]) -> dict[Path, str]:
    """Read the files that are text."""
    found = {path: path.read_bytes() for path in paths}
    return {
        path: data.decode(errors="replace") for path, data in found.items() if b"\0" not in data
    }


@pytest.mark.parametrize("pattern", [REGISTRIES, MACHINE_PATHS], ids=["registry", "machine-path"])
def test_no_address_of_a_machine(tracked_files: list[Path], pattern: re.Pattern[str]) -> None:
    """Where packages come from, and where the folder lies, is each machine's own affair."""
    found = [
        f"{path}:{number}: {line[:200]}"
        for path, text in texts(tracked_files).items()
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]
    assert found == []


def test_patterns_find_what_they_are_for() -> None:
    """A pattern that finds nothing anywhere would pass, too."""
    assert REGISTRIES.search("https://" + "files.python" + "hosted.org/packages/x")
    assert MACHINE_PATHS.search("see " + "/home" + "/somebody/site")
    assert not MACHINE_PATHS.search("https://example.org/home/page and ./work/x")


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-test.txt"])
def test_lock_pins_every_package_by_hash(repository: Path, name: str) -> None:
    """A lock file is pins and hashes, with no address and no option."""
    lines = (repository / name).read_text().splitlines()
    packages = [line for line in lines if line and not line.startswith((" ", "#"))]
    assert packages
    assert [line for line in packages if not PIN.fullmatch(line)] == []
    assert [line for line in lines if "://" in line or line.startswith("-")] == []
    for first, second in itertools.pairwise(lines):
        if first in packages:
            assert second.strip().startswith("--hash=sha256:"), first


def test_locks_agree(repository: Path) -> None:
    """What is tested is what builds."""
    building, testing = (
        set(re.findall(r"^\S+==\S+", (repository / name).read_text(), re.MULTILINE))
        for name in ("requirements.txt", "requirements-test.txt")
    )
    assert building <= testing


def test_actions_are_pinned_to_commits(repository: Path) -> None:
    """A tag can be moved to other code; a commit cannot. The comment names the version."""
    workflows = list((repository / ".github/workflows").glob("*.yml"))
    used = [
        line.split("uses:")[1].strip()
        for path in workflows
        for line in path.read_text().splitlines()
        if "uses:" in line
    ]
    assert used
    pinned = re.compile(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
    assert [action for action in used if not pinned.fullmatch(action)] == []


def test_make_help_names_every_target(repository: Path) -> None:
    """What can be made is found without reading the Makefile."""
    makefile = (repository / "Makefile").read_text()
    phony = re.search(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)
    assert phony
    assert set(phony[1].split()) == set(re.findall(r"^([a-z]+):.*## ", makefile, re.MULTILINE))
