"""Prints Lighthouse's scores, mobile profile, of the largest page of each type, and fails below.

Each page of the built `site/` is loaded some times (three, or the number that is given) from a
server that does what a host does, and the median of each score is what counts: single runs differ
with what else the machine does. Below each page stands what the audits took from its scores in the
run of the median. Ends with 1 where a score is below its goal, with 2 where Node.js or the browser
is missing or a page cannot be loaded.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Any, NoReturn

from msgspec import Struct

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


_ATTEMPTS = 3
"""Of each load: NO_NAVSTART and its like only say that the machine had no time for the page."""
_TOLD = 0.005
"""How much of a score an audit of speed has to take to be told; any other is told always."""


def _stop(reason: str) -> NoReturn:
    print(reason, file=sys.stderr)
    sys.exit(2)


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


class Run(Struct, frozen=True):
    """One load of a page: the score of each category, and what each audit takes from it."""

    scores: Mapping[str, float]
    costs: Sequence[tuple[float, str, str]]


def run(address: str) -> Run:
    """Loads a page; anew where a busy machine kept the browser from doing so."""
    browser = next(filter(None, map(shutil.which, _BROWSERS)), None)
    if not browser:
        _stop("there is no Chromium; make test installs it")
    script = "node_modules/lighthouse/cli/index.js"
    command = ["node", script, address, "--quiet", "--output=json", f"--chrome-flags={_SWITCHES}"]
    command.append(f"--only-categories={','.join(GOALS)}")
    environment = {**os.environ, "CHROME_PATH": str(browser)}
    why = ""
    for _ in range(_ATTEMPTS):
        done = subprocess.run(command, cwd=_TOOL, env=environment, capture_output=True, check=False)
        try:
            found = read(json.loads(done.stdout))
        except json.JSONDecodeError:
            found = None
        if found and not done.returncode:
            return found
        why = done.stderr.decode() or "not every score could be told"
    _stop(f"Lighthouse failed on {address}: {why}")


def read(report: Mapping[str, Any]) -> Run | None:
    """What a report of Lighthouse says; None where it lacks a score."""
    categories = {name: report["categories"][name] for name in GOALS}
    if any(category["score"] is None for category in categories.values()):
        return None
    costs = []
    for name, category in categories.items():
        weighed = [
            (each["weight"], report["audits"][each["id"]])
            for each in category["auditRefs"]
            if each["weight"] and report["audits"][each["id"]]["score"] is not None
        ]
        whole = sum(weight for weight, _ in weighed)
        for weight, audit in weighed:
            cost = weight / whole * (1 - audit["score"])
            if cost >= _TOLD or (cost and name != "performance"):
                told = audit.get("displayValue", audit["title"])
                costs.append((cost, name, f"{audit['id']}: {told}"))
    return Run({name: each["score"] for name, each in categories.items()}, costs)


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
            runs = [run(address + place) for _ in range(times)]
            told = {name: median(each.scores[name] for each in runs) for name in GOALS}
            below = any(told[name] < goal for name, goal in GOALS.items())
            short = short or below
            row = "".join(f"{told[name]:16.2f}" for name in GOALS)
            print(f"{kind:14}{row}{'  below the goal' if below else ''}", flush=True)
            typical = sorted(runs, key=lambda each: each.scores["performance"])[times // 2]
            for cost, name, audit in typical.costs:
                print(f"{'':14}{-cost:16.2f} {name}, {audit}", flush=True)
    print(f"{'goal':14}" + "".join(f"{goal:16.2f}" for goal in GOALS.values()))
    return 1 if short else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
