"""Which letters of a page no font of this machine has, so that a PDF would show boxes for them."""

import shutil
import subprocess
import unicodedata
from collections.abc import Mapping


def without_font(text: str) -> tuple[str, ...]:
    """The scripts of a text for which no font is installed, as Unicode names them.

    One letter stands for its script. Nothing is said where fontconfig, which Chromium asks for
    fonts, is not there to be asked.
    """
    program = shutil.which("fc-list")
    if program is None:
        return ()
    letters = _letters(text)
    return tuple(name for name in sorted(letters) if not _fonts(program, letters[name]))


def _letters(text: str) -> Mapping[str, str]:
    """A letter of each script in a text but Latin, which every font has."""
    found: dict[str, str] = {}
    for letter in sorted({character for character in text if not character.isascii()}):
        # A letter's name begins with that of its script: HANGUL SYLLABLE GA.
        script = unicodedata.name(letter, "").split(" ")[0].capitalize()
        if letter.isalpha() and script not in {"", "Latin"}:
            found.setdefault("CJK" if script == "Cjk" else script, letter)
    return found


def _fonts(program: str, letter: str) -> str:
    """What fontconfig lists of the fonts that have a letter."""
    command = [program, f":charset={ord(letter):x}", "family"]
    done = subprocess.run(  # noqa: S603 -- a program found by name, no shell
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    return done.stdout
