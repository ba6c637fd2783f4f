"""What of an author's text is in our own words, and where it stands."""

import pytest

from generator.text.author import AuthorText
from generator.text.copies import may_copy, stretches


def shown(text: str, limit: int = 5) -> list[str]:
    """The stretches of a text, which must stand where their offsets say."""
    found = []
    for words, offsets in stretches(AuthorText(text), limit):
        assert len(words) == len(offsets)
        for character, offset in zip(words, offsets, strict=True):
            assert character in (text[offset], " ")
        found.append(" ".join(words.split()))
    return found


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Just words", ["Just words"]),
        ("One *two* `three` [four](https://example.org/five)", ["One two three four"]),
        ("One\ntwo\n\n- three\n- four", ["One two", "three", "four"]),
        ("One {figure} two {figure|value}, three", ["One", "two", ", three"]),
        ("{figure} {other}", []),
        ("One two [@source, page 1] three", ["One two three"]),
        ("Under {=Article 4} it is", ["Under Article 4 it is"]),
        ("He said “not a word” of it", ["He said", "of it"]),
        ('He said "not a word" of it', ["He said", "of it"]),
        ("Er sagte „kein Wort“, und «pas un mot»", ["Er sagte", ", und"]),
        ("彼は「一言も」と", ["彼は", "と"]),
        ("A “quote of six and more words” of it", ["A “quote of six and more words” of it"]),
        ("A “quote”, a “quote of six and more words”", ["A", ", a “quote of six and more words”"]),
        ("A “quote of {figure} men” fell", ["A", "fell"]),
        ("It's the crews' own", ["It's the crews' own"]),
        ("An open “quote", ["An open “quote"]),
    ],
)  # fmt: skip
def test_our_own_words(text: str, parts: list[str]) -> None:
    assert shown(text) == parts


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("one two three four five six seven eight", True),
        ("one two three four five six seven", False),
        ("one-two-three-four-five-six-seven-eight", True),
        ("一二三四五六七八九十一二三四五六", True),
        ("一二三四五六七八九十一二三四五", False),
        ("а б в г д е ж з", True),
        ("가나다라마바사아", False),
        ("a가b나c다d라", True),
        ("одиннадцать", False),
        ("м²м²м²м²", True),
        ("", False),
    ],
)
def test_what_is_long_enough(text: str, *, may: bool) -> None:
    assert may_copy(AuthorText(text), 8) == may
