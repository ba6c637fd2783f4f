"""Another program run to its end, with what it said where it failed."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from generator.diagnostics.stopped import Stopped


def run(module: str, arguments: list[str], folder: Path, environment: Mapping[str, str]) -> None:
    """Runs a Python module as a process of its own in `folder`.

    Its environment is ours with `environment` over it, and a fixed locale and hash seed, so that
    the same content gives the same bytes. Raises `Stopped` with its words where it fails.
    """
    fixed = {"LC_ALL": "C.UTF-8", "TZ": "UTC", "PYTHONHASHSEED": "0", **environment}
    done = subprocess.run(  # noqa: S603 -- our own interpreter and modules, no shell
        [sys.executable, "-m", module, *arguments],
        cwd=folder,
        env={**os.environ, **fixed},
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
        stdin=subprocess.DEVNULL,
    )
    if done.returncode:
        words = "\n  ".join(_last(done.stderr.strip() or done.stdout.strip()))
        raise Stopped(
            f"{module} failed:\n  {words}",
            "mend what it names in mkdocs.yml or a template of your own; else report a defect",
        )


def _last(said: str) -> list[str]:
    """The last lines of what a program said; of a trace only how it ends."""
    before, trace, after = said.rpartition("Traceback (most recent call last):\n")
    lines = after.splitlines()
    if trace:
        lines = before.splitlines() + [line for line in lines if not line.startswith("  ")]
    return lines[-20:]
