"""The site is served, follows a save and ends with Ctrl-C, as a person sees it."""

import re
import signal
import socket
import subprocess
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from pathlib import Path

import pytest

Briefing = Callable[..., subprocess.CompletedProcess[str]]
Start = Callable[..., subprocess.Popen[str]]

BRIEFING = "content/briefings/lake-ferry/briefing.yml"
# Far above what anything here takes; only a test that hangs reaches it.
LIMIT_SECONDS = 120


def ask(port: int, path: str) -> tuple[int, str]:
    """Give the status and the text of an answer."""
    connection = HTTPConnection("127.0.0.1", port, timeout=LIMIT_SECONDS)
    connection.request("GET", path)
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    return answer.status, text


@pytest.mark.usefixtures("interruptible")
def test_site_follows_each_save_and_ends_by_hand(start: Start, sample: Path) -> None:
    process = start("serve", "--port", "0", root=sample)
    assert process.stdout
    told = re.fullmatch(
        r"Look at http://127\.0\.0\.1:(\d+)/ \(Ctrl-C ends it\)\n", process.stdout.readline()
    )
    assert told
    port = int(told[1])
    try:
        status, home = ask(port, "/")
        assert (status, "Sample briefings" in home) == (200, True)
        assert ask(port, "/lake-ferry/figures/company-season/")[0] == 200
        assert ask(port, "/pagefind/pagefind.js")[0] == 200
        assert ask(port, "/nothing/")[0] == 404
        _, seen = ask(port, "/__changes/")
        with ThreadPoolExecutor() as pool:
            page = pool.submit(ask, port, f"/__changes/{seen}")
            path = sample / BRIEFING
            path.write_text(path.read_text().replace("A made-up sample.", "A changed sample."))
            assert page.result(LIMIT_SECONDS)[1] != seen
        assert "A changed sample." in ask(port, "/lake-ferry/")[1]
    finally:
        process.send_signal(signal.SIGINT)
        _, written = process.communicate(timeout=LIMIT_SECONDS)
    assert process.returncode == 0
    assert re.fullmatch(r"(0 errors, 0 notes in \d+ files\.\n){2,}\n", written)


def test_port_that_is_taken_is_told(briefing: Briefing, sample: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = briefing("serve", "--port", port, root=sample)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        f"error: port {port} cannot be used: Address already in use\n"
        "   help: name another one: briefing serve --port 8001\n"
    )
