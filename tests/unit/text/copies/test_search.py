"""Eight words in a row are found, however their looks are changed; seven are not."""

import pytest

from generator.text.copies import Copied, Names, Original

NAMES = Names(
    [
        ("board", ["Harbour Board of Port Selby", "HBPS", "Harbour Board", "…"]),
        ("council", ["the Crews' Council"]),
        ("selby", ["Port Selby"]),
        ("us", ["US"]),
    ]
)
ORIGINAL = """\
In the rain the crews had waited for a word from the Harbour Board of Port Selby,[1] and none came
un-
til noon. The union's long-term plan was over-
taken by events¹ that nobody had foreseen: 11,000 left. It gave us no reason at all for that.
"""


def copied(text: str, original: str = ORIGINAL) -> list[tuple[str, int]]:
    """What a text has in a row from the original, with how many words it is."""
    found = Original(NAMES.words(original)).copied_by(NAMES.words(text))
    return [(text[each.start : each.end], each.words) for each in found]


def test_eight_words_in_a_row() -> None:
    assert copied("In the rain the crews had waited for them") == [
        ("In the rain the crews had waited for", 8)
    ]


def test_where_they_stand() -> None:
    (found,) = Original(NAMES.words(ORIGINAL)).copied_by(
        NAMES.words("So in the rain the crews had waited for a while")
    )
    assert found == Copied(3, 41, 9)


def test_seven_words_in_a_row() -> None:
    assert copied("In the rain the crews had waited, then left") == []


def test_eight_words_that_do_not_adjoin() -> None:
    assert copied("In the rain the crews had not waited for a word from them") == []


@pytest.mark.parametrize(
    "text",
    [
        "IN THE RAIN THE CREWS HAD WAITED FOR",
        "in the rain, the crews “had” waited; for",
        "in the rain[7] the crews had waited¹ for",
        "in-the rain the crews had-waited for",
        "in the rain the crews' had waited for",
        "in\nthe\u00a0rain the cre\u00adws had waited for",
        "union’s long-term plan was overtaken by events that",
        "union long term plan was overtaken by events",
        "events that nobody had & foreseen: 11,000 left. It",
    ],
)
def test_looks_make_no_difference(text: str) -> None:
    assert [words for _, words in copied(text)] == [8]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        # Six words and a name, however long it is and whichever of its names it is.
        ("waited for a word from the Harbour Board of Port Selby", 0),
        ("crews had waited for a word from the Harbour Board of Port Selby", 9),
        ("had waited for a word from the HBPS and none", 10),
        ("waited for a word from the HBPS and none came", 10),
    ],
)
def test_names_are_one_word(text: str, words: int) -> None:
    assert [count for _, count in copied(text)] == [words] * bool(words)


def test_name_is_told_by_its_capitals_but_the_first() -> None:
    """`us` is no name, and so is not `US`."""
    assert copied("it gave us no reason at all for that")
    assert copied("it gave US no reason at all for that") == []
    text = "The Crews' Council had no reason to wait that long"
    assert copied(text, "the Crews' Council had no reason to wait that long") == [(text, 8)]


def test_longest_stretch_of_several_places() -> None:
    original = "a b c d e f g h x. a b c d e f g h i j y. a b c d e f g h i z"
    assert copied("a b c d e f g h i j k", original) == [("a b c d e f g h i j", 10)]


def test_stretches_do_not_overlap() -> None:
    original = "a b c d e f g h. f g h i j k l m"
    assert copied("a b c d e f g h i j k l m", original) == [("a b c d e f g h", 8)]
    assert len(copied("a b c d e f g h and f g h i j k l m", original)) == 2


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("雨の中で船員たちは港の理事会から", 8),  # 16 characters
        ("雨の中で船員たちは港の理事会か", 0),
        ("비가 오는 동안 선원들은 항구 위원회의 말을 기다렸다", 8),
        ("비가 오는 동안 선원들은 항구 위원회의 말을", 0),
        ("ลูกเรือรอคำตอบจากคณะกรรมการ", 13),
    ],
)
def test_scripts_of_their_own(text: str, words: int) -> None:
    """Hangul counts by its spaces, what has none by two characters a word."""
    original = (
        "雨の中で船員たちは港の理事会からの言葉を待った。"
        "비가 오는 동안 선원들은 항구 위원회의 말을 기다렸다. ลูกเรือรอคำตอบจากคณะกรรมการท่าเรือ"
    )
    found = [count for _, count in copied(f"… {text} …", original)]
    assert found == [words] * bool(words)


@pytest.mark.parametrize("original", ["", "one two three", "…"])
def test_short_original_has_no_copies(original: str) -> None:
    assert copied("one two three four five six seven eight nine", original) == []
