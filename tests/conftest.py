"""Fixtures that tests of several kinds share: the built site, a server on loopback, a browser."""

import fcntl
import functools
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Protocol

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, Page, Request, sync_playwright

REPOSITORY = Path(__file__).parent.parent

# The same examples on every run, so that a failure is never chance; no bound on time, because
# machines differ. `make torture` looks further, and elsewhere each time.
settings.register_profile("test", deadline=None, derandomize=True, max_examples=100)
settings.register_profile("torture", deadline=None, max_examples=3000)
settings.load_profile("test")

CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM_SWITCHES = (
    "--no-sandbox",  # its own sandbox does not start for root, as in a container
    "--disable-gpu",
    # It looks things up on the network by itself; here it must not reach, nor wait for, any host.
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)


# What these run, other tests run too. Measuring takes as long again as running, and code that is
# reached by them alone is code that no test looks at closely.
UNMEASURED = frozenset({"browser", "golden", "properties"})


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what opens a browser, so that `-m "not browser"` runs where there is none.

    Marks as well what does not count as covering the code.
    """
    for item in items:
        if "chromium" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.browser)
        if item.path.parent.name in UNMEASURED:
            item.add_marker(pytest.mark.no_cover)


@pytest.fixture(autouse=True)
def _unmeasured_processes(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the processes of a test that is not measured go unmeasured, too."""
    if request.node.get_closest_marker("no_cover"):
        monkeypatch.delenv("COVERAGE_PROCESS_CONFIG", raising=False)


@contextmanager
def exclusive(lock: Path) -> Iterator[None]:
    """Keep every other process that asks for the same lock waiting."""
    with lock.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


@pytest.fixture(scope="session")
def run_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give one temporary folder to all processes of a test run."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


def _built(root: Path, content: Path, *arguments: str) -> Path:
    """Build a site of that content in `root`, once a run, with the command as people run it."""
    with exclusive(root.with_suffix(".lock")):
        if not (root / "site").is_dir():
            shutil.rmtree(root, ignore_errors=True)
            shutil.copytree(content, root / "content")
            shutil.copy(REPOSITORY / "mkdocs.yml", root)
            command = [sys.executable, "-m", "generator", "--root", str(root), "build", *arguments]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            assert done.returncode == 0, done.stderr
    return root / "site"


@pytest.fixture(scope="session")
def built_site(run_folder: Path) -> Path:
    """Build this repository's site."""
    return _built(run_folder / "built", REPOSITORY / "content")


@pytest.fixture(scope="session")
def small_site(run_folder: Path) -> Path:
    """Build the made-up site of the golden pages."""
    made_up = REPOSITORY / "tests/golden/site/content"
    return _built(run_folder / "small", made_up, "--address", "https://rivers.example/")


Serve = Callable[[Path], str]


class _QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Leave the test's output to the test."""


@pytest.fixture(scope="session")
def serve() -> Iterator[Serve]:
    """Serve folders on loopback, each on a free port; gives the address with its last slash."""
    running: list[tuple[ThreadingHTTPServer, threading.Thread]] = []

    def start(folder: Path) -> str:
        handler = functools.partial(_QuietHandler, directory=str(folder))
        server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        running.append((server, thread))
        return f"http://127.0.0.1:{server.server_port}/"

    yield start
    for server, thread in running:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Start the system's Chromium, headless, once a process."""
    executable = next(filter(None, map(shutil.which, CHROMIUM_NAMES)), None)
    assert executable, "there is no Chromium; make test installs it"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=CHROMIUM_SWITCHES)
        yield browser
        browser.close()


class Visit(Protocol):
    """Opens a page of a served folder as a reader would."""

    def __call__(
        self,
        address: str,
        *,
        width: int = 1280,
        dark: bool = False,
        scripts: bool = True,
        touch: bool = False,
    ) -> Page:
        """Give the loaded page; width is in CSS pixels."""


@pytest.fixture
def visit(chromium: Browser) -> Iterator[Visit]:
    """Open pages, each as a new reader; fails where one asks another host or a script breaks."""
    wrong: list[str] = []
    contexts = []

    # Its switches leave the browser no other host to reach, so it is enough to see who asks.
    def watch(request: Request, origin: str) -> None:
        if not request.url.startswith((origin, "blob:", "data:")):
            wrong.append(f"asked another host: {request.url}")

    def open_page(
        address: str,
        *,
        width: int = 1280,
        dark: bool = False,
        scripts: bool = True,
        touch: bool = False,
    ) -> Page:
        context = chromium.new_context(
            viewport={"width": width, "height": 900},
            color_scheme="dark" if dark else "light",
            java_script_enabled=scripts,
            has_touch=touch,
            service_workers="block",
        )
        contexts.append(context)
        origin = "/".join(address.split("/")[:3]) + "/"
        context.on("request", lambda request: watch(request, origin))
        page = context.new_page()
        page.on("pageerror", lambda error: wrong.append(f"a script broke: {error}"))
        page.goto(address)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert not wrong
