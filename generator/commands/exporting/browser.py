"""A page printed to PDF by Chromium, without a window, a network or a script."""

import os
import shutil
import signal
import subprocess
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.diagnostics.stopped import Stopped

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
LIMIT_SECONDS = 300.0
"""Far above what a briefing takes; only a browser that hangs reaches it."""

_SWITCHES = (
    "--headless",
    "--no-pdf-header-footer",
    "--generate-pdf-document-outline",
    "--export-tagged-pdf",
    # Letters stand where the font has them, whatever a screen would make of them.
    "--font-render-hinting=none",
    "--lang=en",
    "--disable-gpu",
    "--disable-extensions",
    "--disable-breakpad",
    # It looks things up on the network by itself; a page to be printed asks for nothing.
    "--no-first-run",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND",
)


def find() -> str:
    """The path of the first of `NAMES` that is there. Raises `Stopped` where none is."""
    for name in NAMES:
        if path := shutil.which(name):
            return path
    raise Stopped(
        "a PDF is printed by Chromium, and there is none on the path",
        "on Debian, as root: apt-get install chromium; or print what `briefing export html` writes",
    )


def printed(browser: str, html: bytes, limit: float = LIMIT_SECONDS) -> bytes:
    """The page as a tagged PDF with an outline, as `browser` prints it.

    Raises `Stopped` where the browser fails or takes longer than `limit` seconds; nothing is left
    of it then, neither files nor processes.
    """
    with TemporaryDirectory(prefix="briefing-") as name:
        folder = Path(name)
        page, pdf, said = folder / "briefing.html", folder / "briefing.pdf", folder / "said"
        page.write_bytes(html)
        own = (f"--user-data-dir={folder / 'profile'}", f"--print-to-pdf={pdf}", page.as_uri())
        # Its own sandbox does not start for root, as in a container; the page runs no script.
        unboxed = ("--no-sandbox",) if os.geteuid() == 0 else ()
        with said.open("wb") as words:
            code = _run([browser, *_SWITCHES, *unboxed, *own], folder, words.fileno(), limit)
        data = pdf.read_bytes() if pdf.is_file() else b""
        if code or not data.startswith(b"%PDF-"):
            last = said.read_text(errors="replace").strip().splitlines()[-5:]
            raise Stopped(
                f"{browser} printed nothing:\n  " + "\n  ".join(last),
                "see that it starts; or print what `briefing export html` writes",
            )
    return data


def _run(command: list[str], folder: Path, words: int, limit: float) -> int:
    """Runs a browser to its end in a session of its own, so that all its processes end with it."""
    surroundings = {**os.environ, "TZ": "UTC", "LC_ALL": "C.UTF-8"}
    process = subprocess.Popen(  # noqa: S603 -- a browser found by name, no shell
        command,
        cwd=folder,
        env=surroundings,
        stdin=subprocess.DEVNULL,
        stdout=words,
        stderr=words,
        start_new_session=True,
    )
    try:
        return process.wait(limit)
    except subprocess.TimeoutExpired as error:
        raise Stopped(
            f"{command[0]} did not end within {limit:.0f} seconds",
            "try again with less else to do; or print what `briefing export html` writes",
        ) from error
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
