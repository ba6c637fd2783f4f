"""Characters that nobody sees: which are told of, and which a script has a use for."""

import pytest

from generator.text.hidden import control, unseen


@pytest.mark.parametrize(
    ("text", "at", "name"),
    [
        ("some \u202e0001", 5, "U+202E (right-to-left override)"),
        ("a\u2066b", 1, "U+2066 (left-to-right isolate)"),
        ("North\u200b Korea", 5, "U+200B (zero width space)"),
        ("1\u200d000", 1, "U+200D (zero width joiner)"),
        ("a\u2060b", 1, "U+2060 (word joiner)"),
        ("a\nb\ufeff", 3, "U+FEFF (zero width no-break space)"),
        ("a\u200eb", 1, "U+200E (left-to-right mark)"),
        ("北\u200b京", 1, "U+200B (zero width space)"),
    ],
)
def test_what_hides_or_turns_text(text: str, at: int, name: str) -> None:
    (found,) = unseen(text)
    assert found.at == at
    assert found.message == f"a character that nobody sees stands here: {name}"
    assert control(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "plain",
        "국가정보원 — 300",
        "می\u200cشود",
        "क्\u200dष",
        "ไทย\u200bภาษา",
        "👩\u200d🚀 and ❤️\u200d🔥",
        "\u200fشركة (12)\u200e",
        "Donau\u00addampf",
        "no\u00a0break\n",
    ],
)
def test_what_a_script_or_a_line_break_asks_for(text: str) -> None:
    assert list(unseen(text)) == []
    assert control(text) is None


def test_a_mark_of_direction_far_from_any_letter_that_needs_it() -> None:
    assert [each.at for each in unseen("אבג" + " a" * 60 + "\u200f")] == [123]


@pytest.mark.parametrize(("text", "at"), [("a\0", 1), ("\x1b[31m\u202e", 0), ("a\x85", 1)])
def test_commands_to_a_machine(text: str, at: int) -> None:
    found = control(text)
    assert found is not None
    assert found.at == at
    assert found.message.endswith("(control character)")
