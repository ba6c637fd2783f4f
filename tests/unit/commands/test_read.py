"""What `briefing read` says of the numbers in a text."""

import io
import json
import sys
from collections.abc import Callable

import pytest

from generator.cli import main
from generator.commands.read import LANGUAGES
from generator.text.numbers import read

NOTHING = "No number is read in this text.\n"
Told = Callable[..., tuple[int, str, str]]


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]) -> Told:
    """Give a function that runs the command and gives its exit code, result and messages."""

    def run(*arguments: str) -> tuple[int, str, str]:
        code = main(["read", *arguments])
        written = capsys.readouterr()
        return code, written.out, written.err

    return run


def test_each_reading_is_told(told: Told) -> None:
    expected = (
        "“1.2 million”, characters 5 to 16\n"
        "  kind      count\n"
        "  value     1,200,000\n"
        "  bound     about (“some”)\n"
        "\n"
        "“€2m–€3m”, characters 28 to 35\n"
        "  kind      money\n"
        "  value     2,000,000 to 3,000,000\n"
        "  currency  EUR\n"
    )
    text = "some 1.2 million shells and €2m–€3m"
    assert told(text, "--language", "en") == (0, expected, "")


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("a third", ["kind      share (the value is the fraction itself)", "value     1/3"]),
        ("33.7 percent", ["value     0.337 (33.7 percent)"]),
        ("152 mm", ["kind      measure", "value     152", "unit      mm"]),
        ("twelve boats", ["value     12", "written   in words"]),
        ("in 2025", ["kind      date (the value is the year)", "value     2025"]),
        ("COVID-19", ["kind      label (part of a name, counts nothing)", "value     19"]),
        ("3 percentage points", ["kind      points (percentage points)"]),
        ("thousands came", ["kind      unread (a numeral without one honest value)"]),
    ],
)
def test_what_there_is_to_say_is_said(told: Told, text: str, rows: list[str]) -> None:
    _, out, _ = told(text, "--language", "en")
    lines = [line.strip() for line in out.splitlines()]
    assert [row for row in rows if row not in lines] == []


def test_what_has_no_value_has_no_row_for_it(told: Told) -> None:
    _, out, _ = told("thousands came", "--language", "en")
    assert "value  " not in out


def test_what_may_mean_two_numbers_says_so(told: Told) -> None:
    code, out, err = told("3.307 men")
    assert (code, err) == (0, "")
    assert "  or        3,307: it can be read in more than one way\n" in out
    assert "  or  " not in told("3.307 men", "--language", "de")[1]


@pytest.mark.parametrize("text", ["no number", "", "-"])
def test_nothing_read_is_told(told: Told, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    assert told(text, "--language", "en") == (0, NOTHING, "")


def test_dash_reads_standard_input(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    data = "\ufeff북한군 1만 1천명\n".encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="ascii"))
    code, out, _ = told("-", "--language", "ko")
    assert code == 0
    assert "  value     11,000\n" in out


def test_input_that_is_no_text_is_2(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xff")))
    code, out, err = told("-")
    assert (code, out) == (2, "")
    assert err.startswith("error: standard input is not UTF-8 text\n   help: ")


def test_json_has_every_field_exactly(told: Told) -> None:
    code, out, err = told("at least 3.307 or a third", "--format", "json")
    assert (code, err) == (0, "")
    assert json.loads(out) == {
        "format": 1,
        "language": None,
        "readings": [
            {
                "start": 9,
                "end": 14,
                "text": "3.307",
                "low": "3.307",
                "high": "3.307",
                "bound": "at_least",
                "bound_text": "at least",
                "kind": "count",
                "unit": "",
                "currency": "",
                "ambiguous": ["3307"],
                "in_words": False,
            },
            {
                "start": 18,
                "end": 25,
                "text": "a third",
                "low": "1/3",
                "high": "1/3",
                "bound": None,
                "bound_text": "",
                "kind": "share",
                "unit": "",
                "currency": "",
                "ambiguous": [],
                "in_words": True,
            },
        ],
    }


def test_json_of_nothing_is_an_empty_list(told: Told) -> None:
    _, out, _ = told("nothing", "--language", "pt-BR", "--format", "json")
    assert json.loads(out) == {"format": 1, "language": "pt-BR", "readings": []}


# --- Languages


@pytest.mark.parametrize("language", ["english", "e", "en_GB", "", "en-", "e2"])
def test_language_that_is_no_code_is_2(told: Told, language: str) -> None:
    code, out, err = told("3", "--language", language)
    assert (code, out) == (2, "")
    assert err.startswith(f"error: `{language}` is no code of a language\n   help: write its code")


def test_language_that_the_reader_does_not_know_is_told(told: Told) -> None:
    known = ", ".join(LANGUAGES)
    code, out, err = told("3.307", "--language", "xx")
    assert (code, err) == (0, f"The reader does not know `xx`; it knows {known}.\n")
    assert "it can be read in more than one way" in out
    assert told("3", "--language", "EN-us")[2] == ""


def test_reader_knows_the_languages_that_are_named() -> None:
    twelve = {
        "de": "zwölf Boote",
        "en": "twelve boats",
        "fr": "douze bateaux",
        "ko": "열두 명",
        "ru": "двенадцать лодок",
        "uk": "дванадцять човнів",
    }
    assert tuple(twelve) == LANGUAGES
    for language, text in twelve.items():
        [reading] = read(text, language)
        assert reading.low == reading.high == 12, language
