"""Characters that nobody sees: which are told of, and which a script has a use for."""

import pytest

from generator.text.hidden import control, turning, unseen, widthless


def _message(name: str) -> str:
    return f"a character that nobody sees stands here: {name}"


@pytest.mark.parametrize(
    ("text", "at", "name"),
    [
        ("some \u202e0001", 5, "U+202E (right-to-left override)"),
        ("a\u2066b", 1, "U+2066 (left-to-right isolate)"),
        ("a\u200eb", 1, "U+200E (left-to-right mark)"),
    ],
)
def test_what_turns_text_around(text: str, at: int, name: str) -> None:
    (found,) = turning(text)
    assert (found.start, found.end, found.message) == (at, at + 1, _message(name))
    assert control(text) == found
    assert list(unseen(text)) == [found]


@pytest.mark.parametrize(
    ("text", "start", "end", "name"),
    [
        ("North\u200b Korea", 5, 6, "U+200B (zero width space)"),
        ("1\u200d000", 1, 2, "U+200D (zero width joiner)"),
        ("a\u2060b", 1, 2, "U+2060 (word joiner)"),
        ("a\nb\ufeff", 3, 4, "U+FEFF (zero width no-break space)"),
        ("北\u200b京", 1, 2, "U+200B (zero width space)"),
        (r'"1\u200B000"', 2, 8, "U+200B (zero width space)"),
        (r'"1\ufeff000"', 2, 8, "U+FEFF (zero width no-break space)"),
    ],
)
def test_what_takes_no_room(text: str, start: int, end: int, name: str) -> None:
    (found,) = widthless(text)
    assert (found.start, found.end, found.message) == (start, end, _message(name))
    assert control(text) is None
    assert list(unseen(text)) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "plain",
        "국가정보원 — 300",
        "می\u200cشود",
        "می\\u200cشود",
        r'"\u0645\u200c\u0634"',
        "क्\u200dष",
        "ไทย\u200bภาษา",
        "👩\u200d🚀 and ❤️\u200d🔥",
        "\u200fشركة (12)\u200e",
        "Donau\u00addampf",
        "no\u00a0break\n",
        r"\u00e9",
    ],
)
def test_what_a_script_or_a_line_break_asks_for(text: str) -> None:
    assert list(unseen(text)) == list(turning(text)) == list(widthless(text)) == []
    assert control(text) is None


def test_a_mark_of_direction_far_from_any_letter_that_needs_it() -> None:
    assert [each.start for each in turning("אבג" + " a" * 60 + "\u200f")] == [123]


@pytest.mark.parametrize(("text", "at"), [("a\0", 1), ("\x1b[31m\u202e", 0), ("a\x85", 1)])
def test_commands_to_a_machine(text: str, at: int) -> None:
    found = control(text)
    assert found is not None
    assert found.start == at
    assert found.message.endswith("(control character)")
