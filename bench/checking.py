"""How long checking a large site takes, beside reading it and beside other checkers.

Prints the median time of whole processes on the site of `bench.made.content` (5,000 figures in 300
sources, without an error), and how many times that of the first it is: PyYAML's C loader composing
the same bytes, whose nodes are kept as any checker keeps them. The others are the two checkers of
YAML that people use most; they know no more of a figure than how it is written. Beside the time
that one waits stands that of all processors together, which says less where several work at once
and more where the machine does other things. All are measured in turns, so that these fall on all.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median
from time import perf_counter

from bench.made import content, words
from generator.load.kinds import held_by
from generator.load.schemas import FOLDER, schemas

REPOSITORY = Path(__file__).parent.parent
_ROUNDS = 3
_BARE = """
import sys, yaml
nodes = []
for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        nodes.append(yaml.compose(file.read(), Loader=yaml.CLoader))
"""

# Without what Python compiled before, a process compiles the program anew: nobody's usual case.
_ENVIRONMENT = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}

Command = Sequence[str]
Seconds = tuple[float, float]
"""How long one waited for a process, and how long the processors worked for it."""


def main() -> None:
    """Makes the site and prints the table."""
    with tempfile.TemporaryDirectory() as folder:
        large, real = Path(folder, "large").resolve(), Path(folder, "real").resolve()
        content.write(large)
        shutil.copytree(REPOSITORY / "content", real / "content")
        files = sorted(large.rglob("*.yml"))
        size = sum(path.stat().st_size for path in files)
        print(f"{content.FIGURES:,} figures, {len(files)} files, {size / 1e6:.1f} MB of YAML")
        taken = _in_turns(_cases(large, real, files))
        print(f"{'':36}{'waited':>10} {'':>9}{'processors':>10}")
        units = _medians(taken["yaml.compose, C loader"])
        for name, times in taken.items():
            waited, worked = _medians(times)
            print(
                f"{name:36}{waited:8.2f} s {waited / units[0]:7.2f} x"
                f"{worked:8.2f} s {worked / units[1]:7.2f} x"
            )


def _medians(times: Sequence[Seconds]) -> Seconds:
    return median(waited for waited, _ in times), median(worked for _, worked in times)


def _cases(large: Path, real: Path, files: Sequence[Path]) -> Mapping[str, Callable[[], Seconds]]:
    """What is timed; each gives its seconds."""
    names = [str(path) for path in files]
    check = (sys.executable, "-m", "generator", "--root")
    figures = large / "content/briefings" / words.names(1)[0] / "figures.yml"
    return {
        "yaml.compose, C loader": lambda: _seconds((sys.executable, "-c", _BARE, *names)),
        "briefing check, cold": lambda: _cold(large, (*check, str(large), "check")),
        "  again, nothing changed": lambda: _seconds((*check, str(large), "check")),
        "  again, one file changed": lambda: _changed(figures, (*check, str(large), "check")),
        "  an error in every figure": lambda: _broken(large, (*check, str(large), "check")),
        "yamllint": lambda: _seconds((_tool("yamllint"), "--format", "parsable", *names)),
        "check-jsonschema": lambda: _added(map(_seconds, _by_schema(large, names))),
        "the real briefing, cold": lambda: _cold(real, (*check, str(real), "check")),
        "  again, nothing changed ": lambda: _seconds((*check, str(real), "check")),
    }


def _added(times: Iterable[Seconds]) -> Seconds:
    waited, worked = zip(*times, strict=True)
    return sum(waited), sum(worked)


def _in_turns(cases: Mapping[str, Callable[[], Seconds]]) -> Mapping[str, Sequence[Seconds]]:
    """The seconds of each case, every round of all before the next."""
    taken: dict[str, list[Seconds]] = {name: [] for name in cases}
    for _ in range(_ROUNDS):
        for name, case in cases.items():
            taken[name].append(case())
    return taken


def _seconds(command: Command) -> Seconds:
    """The time of a whole process; what it finds is none of the bench's business."""
    before, start = getrusage(RUSAGE_CHILDREN), perf_counter()
    subprocess.run(command, cwd=REPOSITORY, env=_ENVIRONMENT, capture_output=True, check=False)
    waited, after = perf_counter() - start, getrusage(RUSAGE_CHILDREN)
    return waited, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _cold(root: Path, command: Command) -> Seconds:
    shutil.rmtree(root / "build", ignore_errors=True)
    return _seconds(command)


def _changed(path: Path, command: Command) -> Seconds:
    """After a note was added to the last figure of a file."""
    before = path.read_text(encoding="utf-8")
    path.write_text(f"{before}  note: A word was added here.\n", encoding="utf-8")
    taken = _seconds(command)
    path.write_text(before, encoding="utf-8")
    return taken


def _broken(root: Path, command: Command) -> Seconds:
    """With a letter too many in the claimant of each figure."""
    before = {path: path.read_text(encoding="utf-8") for path in root.rglob("figures.yml")}
    for path, text in before.items():
        path.write_text(re.sub(r"(?m)(claimed_by: .*)$", r"\1x", text), encoding="utf-8")
    taken = _seconds(command)
    for path, text in before.items():
        path.write_text(text, encoding="utf-8")
    return taken


def _tool(name: str) -> str:
    """A command of the environment that the bench runs in."""
    return str(Path(sys.executable).with_name(name))


def _by_schema(root: Path, names: Sequence[str]) -> Sequence[Command]:
    """One call of check-jsonschema for the files of each kind, with the schema of the kind."""
    groups: dict[str, list[str]] = {}
    for name in names:
        held = held_by(Path(name).relative_to(root / "content").as_posix())
        if held:
            groups.setdefault(held.kind.schema, []).append(name)
    commands = []
    for schema, files in groups.items():
        path = root / f"{schema}.json"
        path.write_text(schemas()[f"{FOLDER}/{schema}.json"], encoding="utf-8")
        commands.append((_tool("check-jsonschema"), "--schemafile", str(path), *files))
    return commands


if __name__ == "__main__":
    main()
