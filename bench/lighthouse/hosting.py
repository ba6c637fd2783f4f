"""A server on loopback that does what a host does: compresses, and reads the site's `_headers`."""

import functools
import gzip
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from fnmatch import fnmatchcase
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

_TEXT = (".html", ".css", ".js", ".json", ".svg", ".txt", ".xml", ".md")


def rules(text: str) -> Mapping[str, Mapping[str, str]]:
    """The headers of each pattern of a `_headers` file."""
    found: dict[str, dict[str, str]] = {}
    current: dict[str, str] = {}
    for line in filter(str.strip, text.splitlines()):
        if line.startswith("/"):
            current = found.setdefault(line.strip(), {})
        else:
            name, _, value = line.strip().partition(": ")
            current[name] = value
    return found


class _Handler(SimpleHTTPRequestHandler):
    def __init__(self, *arguments: object, site: Path, **named: object) -> None:
        self._rules = rules((site / "_headers").read_text(encoding="utf-8"))
        super().__init__(*arguments, directory=str(site), **named)  # type: ignore[arg-type]

    def log_message(self, *_: object) -> None:
        """Leave the output to what is measured."""

    def end_headers(self) -> None:
        """Adds what the site asks for."""
        place = self.path.partition("?")[0]
        for pattern, headers in self._rules.items():
            if fnmatchcase(place, pattern):
                for name, value in headers.items():
                    self.send_header(name, value)
        super().end_headers()

    def send_head(self) -> BytesIO | BinaryIO | None:
        """Compresses text, as every host does."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() and self.path.endswith("/") else path
        if path.suffix not in _TEXT or not path.is_file():
            return super().send_head()
        data = gzip.compress(path.read_bytes(), mtime=0)
        self.send_response(200)
        self.send_header("Content-Type", f"{self.guess_type(str(path))}; charset=utf-8")
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        return BytesIO(data)


@contextmanager
def hosted(site: Path) -> Iterator[str]:
    """Serves the folder; gives its address with the last slash."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Handler, site=site))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
