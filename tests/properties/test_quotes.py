"""A quote cut from a text is found in it; one that differs by a word, a digit or order is not."""

import re
import unicodedata

from hypothesis import assume, given
from hypothesis import strategies as st

from generator.text.quotes import Found, find, fragments, readings, word_count
from generator.text.tokens import is_marker, tokenise

# What the tokeniser treats in some way of its own, close together so that the ways meet.
AWKWARD = st.text(
    st.sampled_from(
        "ab Ai5700.,:/-–—−‑'’‘\"“”«»()[]…⋯ \n\r\t\xa0\u2009\u200b\u00ad\ufeff+~≥<$€%°¹²⁻⁶½①㎡㏠Ⅳ"
        "é\u0301\u0338北カ한ᄒ\u1161\u11abไทย\u0e33ｶﾞ٣#&_*^`\ud800"
    ),
    max_size=40,
)
PIECES = st.lists(
    st.one_of(
        st.sampled_from(["11 000", "11,000", "300", "2024", "5", "½", "-5", "10⁶", "km²", "s⁻¹"]),
        st.sampled_from(["a", "x", "The", "deploy", "note", "non-", "군", "한", "ᄒ", "人", "ไทย"]),
        st.sampled_from([".", ",", ":", "/", "-", "–", "—", "--", "(", ")", "'", "’", "“", "&"]),
        st.sampled_from(
            [" ", "  ", "\n", "\r\n", "\t", "\xa0", "-\n", "\xad\n", "\xad ", "\u200b"]
        ),
        st.sampled_from(["[12]", "[a]", "[1, 2]", "[", "]", "[T]he", "[sic]", "¹", "²"]),
        st.sampled_from(
            ["…", "...", ". . .", "[…]", "(...)", "\u1161", "\u11ab", "\u0301", "\u0338"]
        ),
        st.sampled_from(["+", "~", "=", "<", "$", "€", "US$", "-US$", "%", "°", "㎡"]),
    ),
    max_size=14,
).map("".join)
ANY = st.one_of(st.text(max_size=60), AWKWARD)
WORD = st.text(st.sampled_from("abcdefghij"), min_size=2, max_size=6)
WORDS = st.lists(WORD, min_size=3, max_size=30)
NUMBER = st.integers(2, 10**7).map("{:,}".format)


def cut(text: str, data: st.DataObject) -> str:
    """A stretch of a text that starts and ends where words of it do."""
    tokens = tokenise(text)
    words = [place for place, token in enumerate(tokens) if not is_marker(token.text)]
    assume(words)
    first = data.draw(st.sampled_from(words))
    last = data.draw(st.sampled_from([place for place in words if place >= first]))
    # A dash counts only between two numbers: alone it quotes nothing.
    assume({token.text for token in tokens[first : last + 1]} != {"-"})
    return text[tokens[first].start : tokens[last].end]


def letters_and_digits(text: str) -> str:
    """What of a text no reader overlooks, the case of its first letter aside."""
    shown = "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text)))
    return shown[:1].lower() + shown[1:]


@given(st.one_of(AWKWARD, PIECES), st.data())
def test_a_quote_cut_at_token_boundaries_is_found(text: str, data: st.DataObject) -> None:
    quote = cut(text, data)
    # Brackets in a number are read as the number is seen, even if a text should print them there.
    assume(not re.search(r"\][.,:/]?\d|\d\[", quote))
    assert isinstance(find(quote, tokenise(text)), Found)


@given(PIECES, st.data())
def test_what_is_found_has_the_letters_and_digits_of_the_quote(
    text: str, data: st.DataObject
) -> None:
    quote = cut(text, data)
    place = data.draw(st.integers(0, len(quote)))
    change = data.draw(st.one_of(st.just(""), st.sampled_from("0157 ,.-–—…aT½\n\xad\u200b+$′")))
    quote = quote[:place] + change + quote[place + data.draw(st.integers(0, 2)) :]
    assume(not re.search(r"[\[\]()⁰¹²³⁴-⁹]|\.\s*\.|…", quote))
    tokens = tokenise(text)
    outcome = find(quote, tokens)
    if isinstance(outcome, Found):
        ((start, end),) = outcome.spans
        stands = [
            text[token.start : token.end]
            for token in tokens[start:end]
            if not is_marker(token.text)
        ]
        assert letters_and_digits("".join(stands)) == letters_and_digits(quote)


@given(st.lists(st.tuples(WORD, NUMBER), min_size=2, max_size=15), st.data())
def test_a_changed_word_or_digit_is_not_found(
    pairs: list[tuple[str, str]], data: st.DataObject
) -> None:
    words = [word for pair in pairs for word in pair]
    place = data.draw(st.integers(0, len(words) - 1))
    old = words[place]
    at = data.draw(st.sampled_from([at for at, sign in enumerate(old) if sign != ","]))
    other = data.draw(st.sampled_from("0123456789" if old[0].isdigit() else "klmnop"))
    changed = [*words[:place], old[:at] + other + old[at + 1 :], *words[place + 1 :]]
    first = data.draw(st.integers(0, place))
    last = data.draw(st.integers(place, len(words) - 1))
    quote = " ".join(changed[first : last + 1])
    assume(f" {quote} " not in f" {' '.join(words)} ")
    tokens = tokenise(" ".join(words))
    assert isinstance(find(" ".join(words[first : last + 1]), tokens), Found)
    assert not isinstance(find(quote, tokens), Found)


@given(
    st.text(
        st.sampled_from("约三百名士兵阵亡の死したシ북한군이병ทหาร、。 \n"), min_size=2, max_size=30
    ),
    st.data(),
)
def test_without_spaces_a_changed_character_is_not_found(text: str, data: st.DataObject) -> None:
    tokens = tokenise(text)
    assume(tokens)
    quote = cut(text, data)
    assert isinstance(find(quote, tokens), Found)
    places = [place for place, character in enumerate(quote) if character.isalpha()]
    place = data.draw(st.sampled_from(places))
    other = data.draw(st.sampled_from("五千人ほ구น"))
    assert not isinstance(find(quote[:place] + other + quote[place + 1 :], tokens), Found)


@given(st.lists(st.integers(10, 99), min_size=2, max_size=12, unique=True), st.data())
def test_order_and_adjacency_are_kept(numbers: list[int], data: st.DataObject) -> None:
    """With each word once in the text: fragments fit if, and only if, they ascend."""
    text = " ".join(f"w{number}" for number in numbers)
    chosen = data.draw(st.lists(st.sampled_from(range(len(numbers))), min_size=2, max_size=6))
    joints = data.draw(st.lists(st.sampled_from([" ", " … "]), min_size=5, max_size=5))
    quote = f"w{numbers[chosen[0]]}"
    fits = True
    for before, place, joint in zip(chosen, chosen[1:], joints, strict=False):
        quote += f"{joint}w{numbers[place]}"
        fits &= place == before + 1 if joint == " " else place > before
    assert isinstance(find(quote, tokenise(text)), Found) == fits


@given(WORDS, st.data())
def test_any_white_space_will_do(words: list[str], data: st.DataObject) -> None:
    spaces = st.sampled_from([" ", "\n", "\r\n  ", "\t", "\xa0", "\u2009", "\u3000", " \u200b"])
    text = "".join(word + data.draw(spaces) for word in words)
    assert isinstance(find(" ".join(words), tokenise(text)), Found)


@given(st.lists(st.sampled_from("ab"), min_size=1, max_size=12), st.data())
def test_fragments_are_found_wherever_they_fit(letters: list[str], data: st.DataObject) -> None:
    """The first place of each fragment is enough: as a search of all places finds."""
    text = "".join(letters)
    parts = data.draw(st.lists(st.text("ab", min_size=1, max_size=3), min_size=1, max_size=3))
    quote = " … ".join(" ".join(part) for part in parts)
    fits = re.search(".*".join(parts), text) is not None
    assert isinstance(find(quote, tokenise(" ".join(text))), Found) == fits


@given(ANY, ANY)
def test_no_text_is_too_odd(quote: str, text: str) -> None:
    find(quote, tokenise(text))
    assert word_count(quote) >= 0
    assert len(fragments(quote)) <= len(quote)
    assert all(part.tokens for reading in readings(quote) for part in reading)


@given(st.one_of(ANY, PIECES))
def test_canonically_equal_texts_have_equal_tokens(text: str) -> None:
    """It is the same text, however its letters are composed."""
    composed = [token.text for token in tokenise(unicodedata.normalize("NFC", text))]
    decomposed = [token.text for token in tokenise(unicodedata.normalize("NFD", text))]
    assert composed == decomposed
