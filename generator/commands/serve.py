"""`briefing serve`: the site on this machine, built again after each save."""

import os
import sys
from argparse import Namespace
from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Condition, Thread
from time import sleep
from typing import Any

from generator.build import build
from generator.commands.check import report
from generator.diagnostics.stopped import Stopped
from generator.report.terminal import Terminal

WATCHED = ("content", "site_templates", "mkdocs.yml")
_POLL_SECONDS = 0.5
_WAIT_SECONDS = 20.0
_CHANGES = "/__changes/"
# Asks for the next build and reloads when there is one; the answer waits until then.
_RELOAD = b"""<script>
(function wait(seen) {
  fetch("/__changes/" + seen).then(r => r.text()).then(now => {
    if (seen && now !== seen) location.reload(); else wait(now);
  }).catch(() => setTimeout(wait, 1000, seen));
})("");
</script>"""


def run(options: Namespace, terminal: Terminal) -> int:
    """Builds the site in `options.root`, serves it on `options.port` and follows each save.

    Ends with Ctrl-C and returns 0. A build with errors leaves the site as it was. Raises
    `Stopped` where the port is taken or the folder is no site.
    """
    root: Path = options.root
    builds = Builds()
    handler = partial(_Handler, builds, directory=str(root / "site"))
    try:
        server = _Server(("127.0.0.1", options.port), handler)
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or error
        mend = "name another one: briefing serve --port 8001"
        raise Stopped(f"port {options.port} cannot be used: {reason}", mend) from error
    with server:
        # Looked at before the first build: what is saved during it is not missed.
        before = times(root)
        _rebuild(root, terminal)
        Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_address[1]}/"
        terminal.result(f"Look at {address} (Ctrl-C ends it)\n")
        try:
            while True:
                before = changed(root, before)
                _rebuild(root, terminal)
                builds.done()
        except KeyboardInterrupt:
            terminal.message("\n")
        server.shutdown()
    return 0


def _rebuild(root: Path, terminal: Terminal) -> None:
    """Builds once; what stops it is told, and the server goes on with the site that is there."""
    try:
        outcome = build(root, None, terminal.stage)
        report(outcome.diagnostics, outcome.site.files, terminal)
    except Stopped as stopped:
        if not (root / "content").is_dir():
            raise
        terminal.message(stopped.words)


def changed(root: Path, before: Mapping[str, int]) -> Mapping[str, int]:
    """Waits until a watched file was saved, added or removed.

    `before` is what `times` said of the folder when it was last looked at; returns what it says
    now.
    """
    now = before
    while now == before:
        sleep(_POLL_SECONDS)
        now = times(root)
    return now


def times(root: Path) -> Mapping[str, int]:
    """When each watched file and folder was last changed, in nanoseconds, by its path."""
    watched = [root / name for name in WATCHED]
    for name in WATCHED:
        # Unlike `rglob`, it takes it well when a folder vanishes while it looks.
        for folder, folders, files in os.walk(root / name):
            watched += (Path(folder, entry) for entry in (*folders, *files))
    found = {}
    for path in watched:
        # Gone between the listing and the look: editors save by renaming.
        with suppress(OSError):
            found[str(path)] = path.stat().st_mtime_ns
    return found


class Builds:
    """How many builds there have been, for those who wait for the next one."""

    def __init__(self) -> None:
        """No build has been seen yet."""
        self._number = 1
        self._changed = Condition()

    def done(self) -> None:
        """Notes that a build has ended, and wakes who waits for it."""
        with self._changed:
            self._number += 1
            self._changed.notify_all()

    def after(self, seen: str) -> str:
        """The number of builds; waits for the next one if `seen` is the newest, for a while."""
        with self._changed:
            self._changed.wait_for(lambda: str(self._number) != seen, timeout=_WAIT_SECONDS)
            return str(self._number)


class _Server(ThreadingHTTPServer):
    """Answers each reader in a thread of its own."""

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 -- as its base
        """Says nothing where a reader went elsewhere while a page was on its way."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)


class _Handler(SimpleHTTPRequestHandler):
    """Serves the site's files, with the script that reloads in each page; logs nothing."""

    def __init__(self, builds: Builds, *arguments: Any, **named: Any) -> None:  # noqa: ANN401
        self._builds = builds
        super().__init__(*arguments, **named)

    def do_GET(self) -> None:
        if self.path.startswith(_CHANGES):
            self._send(
                HTTPStatus.OK, "text/plain", self._builds.after(self.path[len(_CHANGES) :]).encode()
            )
            return
        path = Path(self.translate_path(self.path))
        page = path / "index.html" if path.is_dir() and self.path.endswith("/") else path
        if page.suffix == ".html" and page.is_file():
            self._send(HTTPStatus.OK, "text/html; charset=utf-8", page.read_bytes() + _RELOAD)
        elif path.exists():
            super().do_GET()
        else:
            missing = Path(str(self.directory)) / "404.html"
            body = missing.read_bytes() if missing.is_file() else b"Nothing is built yet."
            self._send(HTTPStatus.NOT_FOUND, "text/html; charset=utf-8", body + _RELOAD)

    def _send(self, status: HTTPStatus, kind: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, *_arguments: Any) -> None:  # noqa: ANN401 -- the base class's signature
        """Says nothing: the terminal is for what is wrong with the content."""
