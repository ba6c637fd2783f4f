"""Which script a letter is written in, by the name that a sentence gives it."""

import pytest

from generator.text.quotes.scripts import script, scripts


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("a", "Latin"), ("Ж", "Cyrillic"), ("군", "Hangul"), ("人", "Chinese"), ("の", "Japanese"),
        ("シ", "Japanese"), ("ท", "Thai"), ("ع", "Arabic"), ("5", ""), ("…", ""), (" ", ""),
        ("\u0301", ""),
    ],
)  # fmt: skip
def test_script_of_a_letter(character: str, name: str) -> None:
    assert script(character) == name


def test_scripts_of_texts() -> None:
    assert scripts(["ten 군", "5", "人"]) == {"Latin", "Hangul", "Chinese"}
    assert scripts(["5", "…"]) == scripts([]) == frozenset()
