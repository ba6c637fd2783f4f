"""Prints Lighthouse's scores, mobile profile, of the largest page of each type, and fails below.

Each page of the built `site/` is loaded some times (three, or the number that is given) from a
server that does what a host does, and the median of each score is what counts: single runs differ
with what else the machine does. Ends with 1 where a score is below its goal, with 2 where Node.js
or the browser is missing.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

from bench.lighthouse.hosting import hosted
from bench.site import REPOSITORY, largest_of_each_kind

_HERE = Path(__file__).parent
_TOOL = REPOSITORY / "build/lighthouse"
"""Where Lighthouse is installed, from the lock file; removed with all else that is built."""

GOALS = {"performance": 0.98, "accessibility": 1.0, "best-practices": 1.0, "seo": 1.0}
_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_SWITCHES = (
    "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run"
    " --disable-background-networking --disable-component-update --disable-sync"
)


def install() -> None:
    """Installs what the lock file names, unless it is there; ends with a word where it cannot."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node or not npm:
        _stop("Lighthouse needs Node.js 18.16 or later and npm: apt-get install nodejs npm")
    lock = (_HERE / "package-lock.json").read_bytes()
    done = _TOOL / "installed"
    if done.is_file() and done.read_bytes() == lock:
        return
    _TOOL.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(_HERE / name, _TOOL)
    command = [npm or "", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    if subprocess.run(command, cwd=_TOOL, check=False).returncode:
        _stop("Lighthouse could not be installed; npm's words are above")
    done.write_bytes(lock)


def scores(address: str) -> Mapping[str, float]:
    """The scores of one load of a page; a score that Lighthouse could not tell is 0."""
    script = "node_modules/lighthouse/cli/index.js"
    browser = next(filter(None, map(shutil.which, _BROWSERS)), None)
    if not browser:
        _stop("there is no Chromium; make test installs it")
    command = ["node", script, address, "--quiet", "--output=json", f"--chrome-flags={_SWITCHES}"]
    command.append(f"--only-categories={','.join(GOALS)}")
    environment = {**os.environ, "CHROME_PATH": str(browser)}
    done = subprocess.run(command, cwd=_TOOL, env=environment, stdout=subprocess.PIPE, check=False)
    if done.returncode:
        _stop(f"Lighthouse failed on {address}")
    report = json.loads(done.stdout)
    for name, audit in report["audits"].items():
        if audit["score"] == 0 and os.environ.get("VERBOSE"):
            print(f"  {name}: {audit['title']}")
    return {name: report["categories"][name]["score"] or 0.0 for name in GOALS}


def main(arguments: Sequence[str]) -> int:
    """Prints the table; gives the exit code."""
    times = int(arguments[0]) if arguments else 3
    install()
    print(f"Lighthouse, mobile profile, median of {times}")
    print(f"{'page':14}" + "".join(f"{name:>16}" for name in GOALS))
    short = False
    site = REPOSITORY / "site"
    with hosted(site) as address:
        for kind, place in sorted(largest_of_each_kind(site).items()):
            runs = [scores(address + place) for _ in range(times)]
            told = {name: median(run[name] for run in runs) for name in GOALS}
            below = any(told[name] < goal for name, goal in GOALS.items())
            short = short or below
            row = "".join(f"{told[name]:16.2f}" for name in GOALS)
            print(f"{kind:14}{row}{'  below the goal' if below else ''}", flush=True)
    print(f"{'goal':14}" + "".join(f"{goal:16.2f}" for goal in GOALS.values()))
    return 1 if short else 0


def _stop(reason: str) -> None:
    print(reason, file=sys.stderr)
    sys.exit(2)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
