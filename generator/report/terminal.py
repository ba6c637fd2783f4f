"""The streams of a command: results on one, all else on the other, progress only on a terminal."""

import os
import sys
from time import perf_counter
from typing import TextIO

_CLEAR_LINE = "\r\x1b[K"


class Terminal:
    """Where a command writes: results to `out`, diagnostics and progress to `err`."""

    def __init__(self, out: TextIO, err: TextIO, *, verbose: bool = False) -> None:
        """Notes when the first stage began; `verbose` says how long each takes."""
        self.out = out
        self.err = err
        self.verbose = verbose
        self._stage = ""
        self._began = perf_counter()

    @property
    def colour(self) -> bool:
        """Whether diagnostics may be coloured: a terminal, and no `NO_COLOR` (no-color.org)."""
        return self.err.isatty() and not os.environ.get("NO_COLOR")

    def result(self, text: str) -> None:
        """Writes what the command was asked for."""
        self._clear()
        self.out.write(text)
        self.out.flush()

    def message(self, text: str) -> None:
        """Writes what a person should know beside the result."""
        self._clear()
        self.err.write(text)
        self.err.flush()

    def ask(self, question: str) -> bool | None:
        """Whether a person says yes to a question; None where there is nobody to ask."""
        if sys.stdin is None or not sys.stdin.isatty():
            return None
        self.message(question)
        return sys.stdin.readline().strip().lower() in {"y", "yes"}

    def stage(self, name: str) -> None:
        """Says what is being done now; with `verbose` also how long the stage before it took."""
        self._finish()
        self._stage, self._began = name, perf_counter()
        if name and not self.verbose and self.err.isatty():
            self.err.write(f"{name} …")
            self.err.flush()

    def _finish(self) -> None:
        if self._stage and self.verbose:
            self.err.write(f"{self._stage}: {perf_counter() - self._began:.2f} s\n")
            self.err.flush()
        self._clear()

    def _clear(self) -> None:
        if self._stage and not self.verbose and self.err.isatty():
            self.err.write(_CLEAR_LINE)
