"""What each kind of field reads from the characters as typed, and what it refuses."""

import re
from fractions import Fraction
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.model.scalars import (
    DateOrUnknown,
    EdtfDate,
    Flag,
    Heading,
    Id,
    Number,
    Plain,
    PlainOrUnknown,
    Prose,
    Reference,
    Unknown,
    UrlOrUnknown,
    is_reference,
    is_url,
    number,
)
from generator.text.author import AuthorText

Kind = Any
"""A type with what reads it, for which typing has no name."""
Value = Any


def read(kind: Kind, value: object) -> Value:
    return TypeAdapter(kind).validate_python(value)


def refused(kind: Kind, value: object) -> tuple[str, str, str]:
    """Give the code, the words and the mend for a value that does not fit."""
    with pytest.raises(ValidationError) as caught:
        read(kind, value)
    (error,) = caught.value.errors()
    return error["type"], error["ctx"]["message"], error["ctx"]["help"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", 0),
        ("2700", 2700),
        ("-3", -3),
        ("+3", 3),
        ("007", 7),
        ("1.10", Fraction(11, 10)),
        ("0.1", Fraction(1, 10)),
        ("1/3", Fraction(1, 3)),
        ("-2/4", Fraction(-1, 2)),
        ("9" * 50, int("9" * 50)),
    ],
)
def test_number(text: str, value: Fraction) -> None:
    assert read(Number, text) == number(text) == value
    assert isinstance(read(Number, text), Fraction)


@pytest.mark.parametrize(
    ("text", "mend"),
    [
        ("11,000", "write 11000"),
        ("1,234,567", "write 1234567"),
        ("11 000", "write 11000"),
        ("11_000", "write 11000"),
        ("11'000", "write 11000"),
        ("1,234.5", "write 1234.5"),
        ("1,5", "write digits, such as 11000 or 1/3"),
        ("1.234.567", "write digits, such as 11000 or 1/3"),
        ("1e3", "write digits, such as 11000 or 1/3"),
        ("0x1F", "write digits, such as 11000 or 1/3"),
        (".5", "write digits, such as 11000 or 1/3"),
        ("5.", "write 5, without the sign after it"),
        ("1/0", "write digits, such as 11000 or 1/3"),
        ("1/3.5", "write digits, such as 11000 or 1/3"),
        ("1 / 3", "write digits, such as 11000 or 1/3"),
        ("٣", "write digits, such as 11000 or 1/3"),
        ("−3", "write digits, such as 11000 or 1/3"),
        ("nan", "write digits, such as 11000 or 1/3"),
        ("$5", "write 5: the metric's unit says the currency"),
        ("twelve", "write digits, such as 11000 or 1/3"),
    ],
)
def test_no_number(text: str, mend: str) -> None:
    assert number(text) is None
    assert refused(Number, text) == ("wrong-type", f"`{text}` is not a number", mend)


@pytest.mark.parametrize("text", ["9" * 51, "9" * 5_000, f"1/{'9' * 5_000}"])
def test_a_number_that_is_too_long(text: str) -> None:
    """Python itself stops reading them at some thousands of digits."""
    assert number(text) is None
    assert refused(Number, text)[0] == "wrong-type"


NO_TEXT = ("wrong-type", "text is wanted here", "write one value, in quotes if need be")
EMPTY = ("wrong-type", "this is empty", "give a value, or leave the key out")


KINDS = {
    "plain": Plain,
    "plain or unknown": PlainOrUnknown,
    "prose": Prose,
    "heading": Heading,
    "id": Id,
    "reference": Reference,
    "number": Number,
    "date": EdtfDate,
    "date or unknown": DateOrUnknown,
    "address": UrlOrUnknown,
    "truth value": Flag,
}


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS.keys())
def test_what_no_field_takes(kind: Kind) -> None:
    assert refused(kind, ["a"]) == NO_TEXT
    assert refused(kind, {"a": "b"}) == NO_TEXT
    for text in ("", "  ", "\n"):
        assert refused(kind, text) == EMPTY
    for text in ("a\0", "\x1b[31m", "a\rb", "a\x85", "\u202e0001", "a\u2066"):
        code, message, _ = refused(kind, text)
        assert (code, message[:28]) == ("wrong-type", "a character that nobody sees")


def test_plain_text_is_one_line() -> None:
    assert read(Plain, "  a \n b\tc  ") == "a b c"
    assert read(Plain, "1.10") == "1.10"
    assert read(Plain, "unknown") == "unknown"


def test_no_text_names_what_nobody_sees() -> None:
    for text in ("by &#x202E;000,3", "by&#8203;3", "a&zwnj;b"):
        code, message, mend = refused(Prose, text)
        assert (code, message[:28], mend) == (
            "wrong-type", "a character that nobody sees", "take it out",
        )  # fmt: skip
    assert str(read(Prose, "R&amp;D & &nbsp;more").raw) == "R&amp;D & &nbsp;more"


@pytest.mark.parametrize("text", ["true", "Unknown\n", "?"])
def test_prose_says_something(text: str) -> None:
    message = f"`{text.strip()}` says nothing to a reader"
    assert refused(Prose, text) == ("wrong-type", message, "say it in words, or leave the key out")


def test_prose_is_finished() -> None:
    message = "`TODO` stands in this text"
    assert refused(Prose, "A dock. TODO") == ("wrong-type", message, "finish it")
    assert read(Prose, "A todo list") == AuthorText("A todo list")


@pytest.mark.parametrize("text", ["A dock.\n- id: two\n  label: Two", "A dock. - id: two label"])
def test_prose_holds_no_item_that_is_indented_too_deep(text: str) -> None:
    message = "`- id: two` is read as a part of this text"
    assert refused(Prose, text) == ("wrong-type", message, "indent it as the items before it")


@pytest.mark.parametrize("text", ["N\u043erth", "\u0421old", "so \u0441old"])
def test_no_letter_only_looks_like_another(text: str) -> None:
    code, message, mend = refused(Prose, text)
    assert (code, message) == ("wrong-type", "a word here mixes letters of two alphabets")
    assert re.fullmatch(
        r"`.` is a letter that only looks like `[oc]` \(Cyrillic .* letter (o|es)\): type it anew",
        mend,
    )


@pytest.mark.parametrize("text", ["Мост and bridge", "the КН-23", "5 μm", "R\u0431", "а"])
def test_words_of_another_alphabet_are_words(text: str) -> None:
    assert read(Prose, text) == AuthorText(text)


def test_prose_keeps_what_was_typed() -> None:
    assert read(Prose, "a  b\n\nc\n") == AuthorText("a  b\n\nc")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Casualties", "Casualties"),
        ("  Two \n lines ", "Two lines"),
        ("Since {=2025}", "Since 2025"),
        ("*Bold* & `code`", "Bold & code"),
        ("\\- 1\\. &amp; {=2}", "- 1. & 2"),
        ("-5 degrees, 3.5 of 7)", "-5 degrees, 3.5 of 7)"),
        ("북한군 😀", "북한군 😀"),
    ],
)
def test_heading(text: str, words: str) -> None:
    """It is the words that a reader sees, and knows the text as it was typed."""
    found = read(Heading, text)
    assert found == words
    assert found.typed == AuthorText(text)


@pytest.mark.parametrize(
    "text", ["About {killed}", "By the paper [@paper]", "{a|value}", "{event:a|date}"]
)
def test_a_heading_tells_no_figure(text: str) -> None:
    code, message, _ = refused(Heading, text)
    assert (code, message) == ("unknown-placeholder", "a name or heading cannot tell a figure")


@pytest.mark.parametrize("text", ["- a", "-", "1. First", "2) Second", "> a", ">a", "a\n* b"])
def test_a_heading_is_no_list_and_no_quote(text: str) -> None:
    """The parser would take the sign for markup, and no reader would see it."""
    assert refused(Heading, text) == (
        "wrong-type",
        "a name or heading cannot begin a list or a quote",
        "begin with a word, or put a backslash before the sign",
    )


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (PlainOrUnknown, "a title"),
        (DateOrUnknown, "2025-01"),
        (UrlOrUnknown, "https://example.org"),
    ],
)
def test_what_is_not_known_is_said_to_be_so(kind: Kind, text: str) -> None:
    assert read(kind, "unknown") is Unknown.UNKNOWN
    assert str(read(kind, "unknown")) == "unknown"
    assert str(read(kind, text)) != "unknown"


@pytest.mark.parametrize("text", ["a", "nis-killed", "a1-b2", "no", "x2025"])
def test_id(text: str) -> None:
    assert read(Id, text) == read(Reference, text) == text
    assert is_reference(text)
    assert read(Reference, f"market/{text}") == f"market/{text}"


@pytest.mark.parametrize(
    ("text", "like"),
    [
        ("Nis Killed", "nis-killed"),
        ("nis_killed", "nis-killed"),
        ("nis--killed", "nis-killed"),
        ("-a-", "a"),
        ("한국", "north-korea-2"),
        ("é", "north-korea-2"),
        ("../etc/passwd", "etc-passwd"),
    ],
)
def test_no_id(text: str, like: str) -> None:
    mend = f"an id is lower-case words joined by hyphens, such as `{like}`"
    assert refused(Id, text) == ("bad-id", f"`{text}` is not an id", mend)
    assert refused(Reference, text) == ("bad-id", f"`{text}` is not an id", mend)


def test_an_id_of_another_briefing_is_a_reference_and_no_id() -> None:
    assert refused(Id, "a/b")[0] == "bad-id"
    for text in ("a/b/c", "/a", "a/", "a /b"):
        assert refused(Reference, text)[0] == "bad-id"
        assert not is_reference(text)


def test_date() -> None:
    assert read(EdtfDate, "2025-01~").text == "2025-01~"
    assert refused(EdtfDate, "late 2022")[0] == "bad-date"
    assert refused(EdtfDate, "late 2022")[2] == "write 2022-10/2022-12"
    code, message, mend = refused(EdtfDate, "soon")
    assert code == "bad-date"
    assert message
    assert "2025-01-13" in mend
    assert refused(DateOrUnknown, "Unknown")[0] == "bad-date"


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org",
        "http://example.org/a?b=c#d",
        "https://example.org:8080/%D0%B0",
        "https://пример.рф/а",
        "https://example.org?a",
    ],
)
def test_address(text: str) -> None:
    assert read(UrlOrUnknown, text) == text
    assert is_url(text)


@pytest.mark.parametrize(
    "text",
    [
        "example.org",
        "ftp://example.org",
        "javascript:alert(1)",
        "https://",
        "https:///a",
        "https://a b",
        "https://user:secret@example.org",
        'https://a/"onclick=',
        "https://a/<b>",
        "HTTPS://example.org",
        "//example.org",
    ],
)
def test_no_address(text: str) -> None:
    code, message, mend = refused(UrlOrUnknown, text)
    assert (code, message) == ("bad-url", f"`{text}` is not an address")
    assert mend
    assert not is_url(text)


def test_truth_value() -> None:
    assert read(Flag, "true") is True
    assert read(Flag, "false") is False
    for text in ("yes", "True", "1", "on"):
        message = f"`{text}` is neither true nor false"
        assert refused(Flag, text) == ("wrong-type", message, "write true or false")


QUOTES = "> " * 30 + "a word"
LISTS = "\n".join(f"{'  ' * depth}- item {depth}" for depth in range(12))


@pytest.mark.parametrize("text", [QUOTES, LISTS, "- " * 20 + "a word"])
def test_what_the_parser_would_drop_is_refused(text: str) -> None:
    """Lists and quotes within each other are read to a depth that no text needs."""
    assert refused(Prose, text) == (
        "wrong-type",
        "this text is nested too deep to be read whole",
        "take some of the marks of lists and quotes away",
    )


@pytest.mark.parametrize("text", ["> " * 8 + "a word", "\n".join(LISTS.splitlines()[:6])])
def test_what_is_nested_as_texts_are_is_read_whole(text: str) -> None:
    last = text.splitlines()[-1].lstrip(" ->")
    assert "".join(piece.text for piece in list(read(Prose, text).blocks)[-1]) == last
