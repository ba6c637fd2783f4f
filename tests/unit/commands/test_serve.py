"""The site is served on this machine and follows each save, whatever becomes of the content."""

import itertools
import shutil
import socket
import struct
import time
from argparse import Namespace
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from http.client import HTTPConnection, HTTPResponse
from http.server import SimpleHTTPRequestHandler
from io import StringIO
from pathlib import Path
from queue import Queue

import pytest

from generator.commands import serve
from generator.diagnostics.stopped import Stopped
from generator.engine import search
from generator.report.terminal import Terminal
from tests.support.changes import change

FIGURES = "content/briefings/lake-ferry/figures.yml"
# Far above what anything here takes; only a test that hangs reaches it.
LIMIT_SECONDS = 60

pytestmark = pytest.mark.usefixtures("engines")


class Running:
    """The command in a thread of its own, which looks for changes when it is told to."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.out, self.err = StringIO(), StringIO()
        self.looks: Queue[bool] = Queue()
        self.end: Future[int] = Future()

    def start(self, pool: ThreadPoolExecutor) -> None:
        options = Namespace(root=self.root, port=0)
        self.end = pool.submit(serve.run, options, Terminal(self.out, self.err))

    def sleep(self, _seconds: float) -> None:
        if not self.looks.get(timeout=LIMIT_SECONDS):
            raise KeyboardInterrupt

    def look(self) -> None:
        """Let it look for changes once."""
        self.looks.put(True)  # noqa: FBT003 -- what the queue is of

    def stop(self) -> int:
        """Let it end as with Ctrl-C; give its exit code."""
        self.looks.put(False)  # noqa: FBT003 -- what the queue is of
        return self.end.result(LIMIT_SECONDS)

    def wait_for(self, words: str, times: int = 1) -> None:
        """Wait until it has written these words so many times."""
        end = time.monotonic() + LIMIT_SECONDS
        while (self.out.getvalue() + self.err.getvalue()).count(words) < times:
            assert not self.end.done(), self.end.exception()
            assert time.monotonic() < end, self.err.getvalue()
            time.sleep(0.01)

    def connect(self) -> HTTPConnection:
        self.wait_for("(Ctrl-C ends it)")
        port = int(self.out.getvalue().split(":")[2].split("/")[0])
        return HTTPConnection("127.0.0.1", port, timeout=LIMIT_SECONDS)

    def ask(self, path: str) -> tuple[HTTPResponse, str]:
        """Give an answer and its text."""
        connection = self.connect()
        connection.request("GET", path)
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        return answer, text


@pytest.fixture
def serving(sample: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], Running]]:
    """Serve the sample; it is ended after the test."""
    running = Running(sample)
    monkeypatch.setattr(serve, "sleep", running.sleep)
    with ThreadPoolExecutor() as pool:

        def start() -> Running:
            running.start(pool)
            return running

        yield start
        running.looks.put(False)  # noqa: FBT003 -- what the queue is of


# --- What is served


def test_tells_where_to_look_and_ends_with_0(serving: Callable[[], Running]) -> None:
    running = serving()
    answer, _ = running.ask("/method/index.md")
    assert answer.status == 200
    assert running.stop() == 0
    address, _, rest = running.out.getvalue().partition(" (")
    assert address.startswith("Look at http://127.0.0.1:")
    assert rest == "Ctrl-C ends it)\n"


def test_pages_follow_each_save_and_all_else_is_as_it_was_built(
    serving: Callable[[], Running], sample: Path
) -> None:
    running = serving()
    running.connect()
    pages = sample / "site/pages"
    (pages / "below").mkdir(parents=True)
    (pages / "index.html").write_text("<p>Hello</p>")
    (pages / "style.css").write_text("p {}")
    for path in ("/pages/", "/pages/index.html"):
        answer, text = running.ask(path)
        assert (answer.status, answer.headers["Cache-Control"]) == (200, "no-store")
        assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
        assert text.startswith("<p>Hello</p><script>")
        assert "/__changes/" in text
    answer, text = running.ask("/pages/style.css")
    assert (text, answer.headers["Content-Type"]) == ("p {}", "text/css")
    answer, _ = running.ask("/pages")
    assert (answer.status, answer.headers["Location"]) == (301, "/pages/")


@pytest.mark.parametrize("known", [True, False])
def test_page_that_is_not_there_follows_each_save_too(
    serving: Callable[[], Running], sample: Path, *, known: bool
) -> None:
    running = serving()
    running.connect()
    if known:
        (sample / "site/404.html").write_text("<p>Not here</p>")
    answer, text = running.ask("/missing/")
    assert answer.status == 404
    assert text.startswith("<p>Not here</p>" if known else "Nothing is built yet.")
    assert "/__changes/" in text


def test_nothing_outside_the_site_is_served(serving: Callable[[], Running], sample: Path) -> None:
    running = serving()
    for path in ("/../mkdocs.yml", "/%2e%2e/mkdocs.yml", "//mkdocs.yml", "/a%00b"):
        answer, text = running.ask(path)
        assert answer.status == 404
        assert "site_name" not in text
    assert (sample / "mkdocs.yml").is_file()


# --- Saves


def test_save_is_built_and_told_to_who_waits(serving: Callable[[], Running], sample: Path) -> None:
    running = serving()
    _, first = running.ask("/__changes/")
    waiting = running.connect()
    waiting.request("GET", f"/__changes/{first}")
    change(sample / "content/site.yml", "tagline: A made-up sample", "tagline: A changed sample")
    running.look()
    second = waiting.getresponse().read().decode()
    waiting.close()
    assert second != first
    assert "A changed sample" in running.ask("/index.md")[1]
    assert running.ask("/__changes/")[1] == second
    # Who comes late is told at once.
    assert running.ask(f"/__changes/{first}")[1] == second


def test_wait_ends_after_a_while_without_a_save(
    serving: Callable[[], Running], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serve, "_WAIT_SECONDS", 0.05)
    running = serving()
    _, first = running.ask("/__changes/")
    assert running.ask(f"/__changes/{first}")[1] == first


def test_nothing_is_built_where_nothing_was_saved(serving: Callable[[], Running]) -> None:
    running = serving()
    running.wait_for("in 11 files.")
    running.look()
    running.look()
    assert running.stop() == 0
    assert running.err.getvalue().count("in 11 files.") == 1


def test_save_during_the_first_build_is_not_missed(
    serving: Callable[[], Running], sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built: list[Path] = []

    def save(finished: Path, _records: Path) -> None:
        built.append(finished)
        if len(built) == 1:
            change(sample / "content/site.yml", "tagline: A made-up", "tagline: A changed")

    monkeypatch.setattr(search, "index", save)
    running = serving()
    running.wait_for("(Ctrl-C ends it)")
    assert "A made-up" in running.ask("/index.md")[1]
    running.look()
    running.wait_for("in 11 files.", 2)
    assert running.stop() == 0
    assert "A changed" in (sample / "site/index.md").read_text()


def test_error_in_the_content_is_told_and_the_site_stays(
    serving: Callable[[], Running], sample: Path
) -> None:
    running = serving()
    _, before = running.ask("/index.md")
    change(sample / FIGURES, "bound: about", "bound: almost")
    running.look()
    running.wait_for("1 error, 0 notes in 11 files.")
    assert "error[wrong-type]" in running.err.getvalue()
    assert running.ask("/index.md")[1] == before
    change(sample / FIGURES, "bound: almost", "bound: about")
    running.look()
    running.wait_for("0 errors, 0 notes in 11 files.", 2)
    assert running.stop() == 0


def test_build_that_is_stopped_is_told_and_the_site_stays(
    serving: Callable[[], Running], sample: Path
) -> None:
    running = serving()
    _, before = running.ask("/index.md")
    (sample / "mkdocs.yml").unlink()
    running.look()
    running.wait_for("error: there is no mkdocs.yml in ")
    assert running.ask("/index.md")[1] == before
    assert running.stop() == 0


def test_site_that_is_removed_meanwhile_ends_it(
    serving: Callable[[], Running], sample: Path
) -> None:
    running = serving()
    running.connect()
    shutil.rmtree(sample / "content")
    running.look()
    with pytest.raises(Stopped, match="there is no content/ folder"):
        running.end.result(LIMIT_SECONDS)


def test_every_kind_of_save_is_seen(sample: Path) -> None:
    """Also where an editor writes a new file and renames it, and where a file goes."""
    own = sample / "site_templates/pages/home.md.j2"
    before = serve.times(sample)
    own.parent.mkdir(parents=True)
    own.write_text("")
    added = serve.times(sample)
    draft = sample / "draft"
    draft.write_text("other")
    draft.replace(sample / "content/site.yml")
    renamed = serve.times(sample)
    own.unlink()
    removed = serve.times(sample)
    (sample / "mkdocs.yml").unlink()
    gone = serve.times(sample)
    seen = [before, added, renamed, removed, gone]
    assert all(one != other for one, other in itertools.pairwise(seen))
    assert gone == serve.times(sample)


def test_what_vanishes_during_a_look_is_no_matter(sample: Path) -> None:
    """A link to nowhere looks like a file that was gone before its time was asked."""
    before = serve.times(sample)
    (sample / "content/.#site.yml").symlink_to("somebody@somewhere.4711")
    assert serve.times(sample).keys() == before.keys()


# --- What goes wrong


@pytest.mark.parametrize("port", [70000, -1])
def test_port_that_is_none_is_told(sample: Path, port: int) -> None:
    terminal = Terminal(StringIO(), StringIO())
    with pytest.raises(Stopped, match=f"port {port} cannot be used: ") as stopped:
        serve.run(Namespace(root=sample, port=port), terminal)
    assert stopped.value.mend == "name another one: briefing serve --port 8001"
    assert not (sample / "site").exists()


def test_port_that_is_taken_is_told(sample: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        terminal = Terminal(StringIO(), StringIO())
        with pytest.raises(Stopped, match=f"port {port} cannot be used: Address already in use"):
            serve.run(Namespace(root=sample, port=port), terminal)
    assert not (sample / "site").exists()


def test_reader_who_goes_away_is_no_matter(
    serving: Callable[[], Running], sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    running = serving()
    running.connect()
    (sample / "site/large.html").write_bytes(b"x" * 20_000_000)
    gone = socket.create_connection(("127.0.0.1", running.connect().port))
    gone.sendall(b"GET /large.html HTTP/1.0\r\n\r\n")
    assert gone.recv(100).startswith(b"HTTP/1.0 200 ")
    # Closed at once, with what is on its way refused.
    gone.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    gone.close()
    assert running.ask("/index.md")[0].status == 200
    assert running.stop() == 0
    assert capsys.readouterr().err == ""


def test_defect_of_ours_is_not_hidden(
    serving: Callable[[], Running],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(*_: object) -> str:
        raise ZeroDivisionError

    monkeypatch.setattr(SimpleHTTPRequestHandler, "translate_path", broken)
    running = serving()
    connection = running.connect()
    connection.request("GET", "/")
    with pytest.raises(ConnectionError):
        connection.getresponse()
    connection.close()
    assert running.stop() == 0
    assert "ZeroDivisionError" in capsys.readouterr().err
