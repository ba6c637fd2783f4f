"""Another program is run where and as it is told, and its words are kept where it fails."""

from pathlib import Path

import pytest

from generator.diagnostics.stopped import Stopped
from generator.engine.process import run


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the file of a module named `program` that the interpreter finds."""
    (tmp_path / "modules").mkdir()
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "modules"))
    return tmp_path / "modules" / "program.py"


def test_runs_a_module_in_the_folder_with_its_arguments(program: Path, tmp_path: Path) -> None:
    program.write_text(
        "import os, pathlib, sys\n"
        "pathlib.Path('seen').write_text(' '.join([*sys.argv[1:], os.environ['COLOUR']]))\n"
    )
    (tmp_path / "here").mkdir()
    run("program", ["one", "two"], tmp_path / "here", {"COLOUR": "blue"})
    assert (tmp_path / "here/seen").read_text() == "one two blue"


def test_locale_zone_and_hash_seed_are_not_those_of_the_machine(
    program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ("LC_ALL", "TZ", "PYTHONHASHSEED")
    for name in names:
        monkeypatch.setenv(name, "7")
    program.write_text(
        "import os, pathlib\n"
        f"values = [os.environ[name] for name in {names}]\n"
        "pathlib.Path('seen').write_text(' '.join(values))\n"
    )
    run("program", [], tmp_path, {})
    assert (tmp_path / "seen").read_text() == "C.UTF-8 UTC 0"


def test_failure_is_told_with_the_end_of_its_words(program: Path, tmp_path: Path) -> None:
    program.write_text(
        "import sys\n"
        "print('not this')\n"
        "for number in range(30): print('line', number, file=sys.stderr)\n"
        "sys.exit(3)\n"
    )
    with pytest.raises(Stopped) as stopped:
        run("program", [], tmp_path, {})
    told = stopped.value.message.splitlines()
    assert told[0] == "program failed:"
    assert told[1:] == [f"  line {number}" for number in range(10, 30)]


def test_failure_that_speaks_on_the_other_stream_is_told(program: Path, tmp_path: Path) -> None:
    program.write_text("import sys\nprint('what is wrong')\nsys.exit(1)\n")
    with pytest.raises(Stopped, match="program failed:\n  what is wrong"):
        run("program", [], tmp_path, {})


def test_trace_of_a_failure_is_told_by_its_end(program: Path, tmp_path: Path) -> None:
    program.write_text(
        "import sys\n"
        "print('before it', file=sys.stderr)\n"
        "def work(): raise ValueError('what is\\nwrong')\n"
        "work()\n"
    )
    with pytest.raises(Stopped) as stopped:
        run("program", [], tmp_path, {})
    told = stopped.value.message
    assert told == "program failed:\n  before it\n  ValueError: what is\n  wrong"


def test_words_in_no_known_encoding_are_told_all_the_same(program: Path, tmp_path: Path) -> None:
    program.write_text(
        "import sys\nsys.stderr.buffer.write(b'caf\\xe9 \\xc3\\xa9t\\xc3\\xa9\\n')\nsys.exit(1)\n"
    )
    with pytest.raises(Stopped, match="caf\N{REPLACEMENT CHARACTER} été"):
        run("program", [], tmp_path, {})


def test_reads_nothing_from_the_terminal(program: Path, tmp_path: Path) -> None:
    program.write_text("import sys\nsys.exit(sys.stdin.read() or 0)\n")
    run("program", [], tmp_path, {})
