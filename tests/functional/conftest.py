"""The command as people run it, a process of its own, and a site for it to work on."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from tests.conftest import exclusive

REPOSITORY = Path(__file__).parent.parent.parent
COMMAND = (sys.executable, "-m", "generator")
# Nothing that a person may have set in the terminal decides how a test goes.
UNSET = ("NO_COLOR", "PYTHONIOENCODING", "PYTHONUNBUFFERED", "PYTHONUTF8", "SOURCE_DATE_EPOCH")
# Far above what any command takes; only one that hangs reaches it.
LIMIT_SECONDS = 200


@pytest.fixture(scope="session")
def surroundings() -> dict[str, str]:
    """Give the environment of a command, in which the program is found from any folder."""
    kept = {name: value for name, value in os.environ.items() if name not in UNSET}
    path = os.pathsep.join(filter(None, [str(REPOSITORY), kept.get("PYTHONPATH")]))
    return {**kept, "PYTHONPATH": path}


@pytest.fixture(scope="session")
def briefing(
    surroundings: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run the command to its end, in the folder `root`; it never shows a traceback.

    `within` is a command that starts another, with its arguments.
    """
    nowhere = tmp_path_factory.mktemp("nowhere")

    def run(
        *arguments: str | Path,
        root: Path = nowhere,
        extra: Mapping[str, str] | None = None,
        within: Sequence[str] = (),
    ) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [*within, *COMMAND, *map(str, arguments)],
            cwd=root,
            env={**surroundings, **(extra or {})},
            capture_output=True,
            text=True,
            check=False,
            stdin=subprocess.DEVNULL,
            timeout=LIMIT_SECONDS,
        )
        assert "Traceback" not in done.stderr, done.stderr
        return done

    return run


@pytest.fixture
def start(surroundings: dict[str, str]) -> Callable[..., subprocess.Popen[str]]:
    """Start the command in the folder `root`, for a test that does something while it runs."""

    def begin(
        *arguments: str | Path,
        root: Path,
        stdout: int = subprocess.PIPE,
        stderr: int = subprocess.PIPE,
        extra: Mapping[str, str] | None = None,
    ) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [*COMMAND, *map(str, arguments)],
            cwd=root,
            env={**surroundings, **(extra or {})},
            text=True,
            stdin=subprocess.DEVNULL,
            stdout=stdout,
            stderr=stderr,
        )

    return begin


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Let commands be interrupted even where the tests run in the background."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture(scope="session")
def bytes_of() -> Callable[[Path], dict[str, bytes]]:
    """Give every file below a folder with its bytes."""

    def read(folder: Path) -> dict[str, bytes]:
        return {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in sorted(folder.rglob("*"))
            if path.is_file()
        }

    return read


@pytest.fixture(scope="session")
def pristine(briefing: Callable[..., subprocess.CompletedProcess[str]], run_folder: Path) -> Path:
    """Write, once a run, the sample site that the program itself writes; for copying only."""
    root = run_folder / "pristine/sample"
    with exclusive(run_folder / "pristine.lock"):
        if not root.exists():
            done = briefing("new", "site", root)
            assert done.returncode == 0, done.stderr
    return root


@pytest.fixture(scope="session")
def built(
    pristine: Path,
    briefing: Callable[..., subprocess.CompletedProcess[str]],
    run_folder: Path,
) -> Path:
    """Build the sample site, once a run; for looking at and copying only."""
    root = run_folder / "published/sample"
    with exclusive(run_folder / "published.lock"):
        if not (root / "site").exists():
            shutil.copytree(pristine, root)
            done = briefing("build", root=root)
            assert done.returncode == 0, done.stderr
    return root


@pytest.fixture
def sample(pristine: Path, tmp_path: Path) -> Path:
    """Give a sample site of the test's own, not built."""
    return Path(shutil.copytree(pristine, tmp_path / "sample"))


@pytest.fixture
def published(built: Path, tmp_path: Path) -> Path:
    """Give a sample site of the test's own, built."""
    return Path(shutil.copytree(built, tmp_path / "published"))


class Links(HTMLParser):
    """Gathers what a page links to and the names of its places."""

    def __init__(self, page: Path) -> None:
        super().__init__()
        self.targets: set[str] = set()
        self.places: set[str] = set()
        self.feed(page.read_text(encoding="utf-8"))

    def handle_starttag(self, _tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.places |= {given[name] for name in ("id", "name") if name in given}
        self.targets |= {given[name] for name in ("href", "src", "data-search") if name in given}


@pytest.fixture(scope="session")
def dead_links() -> Callable[[Path], list[str]]:
    """Find every link from a page of a site to a file or a place of the site that is not there."""

    def dead(site: Path, page: Path, pages: Mapping[Path, Links]) -> Iterator[str]:
        for link in pages[page].targets:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            base = site if parts.path.startswith("/") else page.parent
            target = (base / unquote(parts.path).lstrip("/")).resolve() if parts.path else page
            if (target / "index.html").is_file():
                target /= "index.html"
            if not target.exists() or (
                parts.fragment and parts.fragment not in pages[target].places
            ):
                yield f"{page.relative_to(site)}: {link}"

    def search(site: Path) -> list[str]:
        pages = {page: Links(page) for page in site.resolve().rglob("*.html")}
        return [link for page in pages for link in dead(site.resolve(), page, pages)]

    return search
