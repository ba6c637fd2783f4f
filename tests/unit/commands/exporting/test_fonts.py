"""What no font of a machine has is named, and nothing is guessed where no machine can say."""

from pathlib import Path

import pytest

from generator.commands.exporting.fonts import without_font

TEXT = "“Tide” of 5 °C, прилив, 강, 江, ×, É"


@pytest.fixture
def lister(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put a program on the path that knows fonts for what stands in a file, and nothing else."""
    program = tmp_path / "fc-list"
    known = tmp_path / "known"
    known.write_text("")
    program.write_text(
        f'#!/bin/sh\nwhile read -r each; do case $1 in ":charset=$each") echo A Font;; esac; done'
        f" < {known}\n"
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    return known


@pytest.mark.parametrize(
    ("known", "missing"),
    [
        ("", ("CJK", "Cyrillic", "Hangul")),
        ("432\n43f\n438\n", ("CJK", "Hangul")),
        ("432\nac15\n6c5f\n", ()),
    ],
)
def test_scripts_without_a_font(lister: Path, known: str, missing: tuple[str, ...]) -> None:
    lister.write_text(known)
    assert without_font(TEXT) == missing


def test_latin_letters_need_no_asking(lister: Path) -> None:
    lister.unlink()
    assert without_font("Tide, 5 °C, É ×") == ()


def test_without_fontconfig_nothing_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert without_font(TEXT) == ()
