"""Eight words cut from a text are found in another, however they look there; fewer are not."""

from hypothesis import assume, given
from hypothesis import strategies as st

from generator.text.author import AuthorText
from generator.text.copies import LEAST_WORDS, Names, Original, may_copy, stretches

WORD = st.text(st.sampled_from("abcdefghij"), min_size=2, max_size=6)
WORDS = st.lists(WORD, min_size=LEAST_WORDS, max_size=40)
OTHER = st.lists(st.text(st.sampled_from("klmnop"), min_size=2, max_size=6), max_size=6)
LOOKS = st.sampled_from(["{}", "“{}”", "{},", "{}’s", "{}¹", "*{}*"])
CASES = st.sampled_from([str.lower, str.upper, str.capitalize])
NAMES = Names([])


@given(WORDS, st.data(), OTHER, OTHER)
def test_words_cut_from_a_text_are_found(
    words: list[str], data: st.DataObject, before: list[str], after: list[str]
) -> None:
    length = data.draw(st.integers(LEAST_WORDS, len(words)))
    start = data.draw(st.integers(0, len(words) - length))
    shown = [
        data.draw(LOOKS).format(data.draw(CASES)(word)) for word in words[start : start + length]
    ]
    text = " ".join([*before, *shown, *after])
    (found,) = Original(NAMES.words(" ".join(words))).copied_by(NAMES.words(text))
    assert found.words == length
    assert text[: found.start].strip("“* ") == " ".join(before)
    assert may_copy(AuthorText(text), LEAST_WORDS)


@given(WORDS, WORDS)
def test_what_is_found_stands_in_both(words: list[str], others: list[str]) -> None:
    text, original = " ".join(words), " ".join(others)
    runs = {tuple(others[at : at + LEAST_WORDS]) for at in range(len(others) - LEAST_WORDS + 1)}
    copies = any(
        tuple(words[at : at + LEAST_WORDS]) in runs for at in range(len(words) - LEAST_WORDS + 1)
    )
    found = list(Original(NAMES.words(original)).copied_by(NAMES.words(text)))
    assert bool(found) == copies
    for each in found:
        assert f" {text[each.start : each.end]} " in f" {original} "


@given(st.text(max_size=80), st.text(max_size=80), st.integers(0, 25))
def test_no_text_is_too_odd(text: str, original: str, limit: int) -> None:
    author = AuthorText(text)
    held = Original(NAMES.words(original))
    for words, offsets in stretches(author, limit):
        assert len(words) == len(offsets)
        assert list(offsets) == sorted(offsets)
        list(held.copied_by(NAMES.words(words)))


@given(st.text(max_size=120))
def test_what_is_passed_over_as_short_copies_nothing(text: str) -> None:
    """All of a text is a copy of itself, unless it has too few words."""
    author = AuthorText(text)
    assume(not may_copy(author, LEAST_WORDS))
    for words, _ in stretches(author, 0):
        assert not list(Original(NAMES.words(words)).copied_by(NAMES.words(words)))
