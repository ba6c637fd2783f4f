"""A seal proves exactly what stands in the text that was sealed, and only what it opens."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.text.quotes import Found, find
from generator.text.seals import Seal, SealBroken, dumps, loads, opens, seal, verify_quote
from generator.text.tokens import Token, is_marker, tokenise

PIECES = st.one_of(
    st.sampled_from(["ten ", "men ", "fell ", "no ", "The ", "non-", "a-\n", "b ", "is\xad\n"]),
    st.sampled_from(["11 000 ", "1,200 ", "5% ", "-5 ", "men[1] ", "men² ", "군", "人 "]),
    st.sampled_from(["… ", "“so” ", "— ", "\n\n", "[x] "]),
)
TEXTS = st.lists(PIECES, min_size=1, max_size=40).map("".join)
QUOTES = st.lists(PIECES, min_size=1, max_size=6).map("".join)


def drawn(tokens: tuple[Token, ...], data: st.DataObject) -> list[tuple[int, int]]:
    """Ranges that a quote may have."""
    words = [place for place, token in enumerate(tokens) if not is_marker(token.text)]
    assume(words)
    pairs = st.tuples(st.sampled_from(words), st.sampled_from(words))
    ranges = data.draw(st.lists(pairs, max_size=4))
    return [(min(pair), max(pair) + 1) for pair in ranges]


def parts(sealed: Seal) -> set[bytes]:
    """Every hash and nonce of a seal."""
    spans = sealed.spans
    return {sealed.root}.union(*(span.siblings for span in spans), *(span.nonces for span in spans))


@given(TEXTS, st.lists(QUOTES, max_size=3), QUOTES)
def test_a_quote_is_proved_if_and_only_if_it_was_found_and_sealed(
    text: str, quotes: list[str], other: str
) -> None:
    tokens = tokenise(text)
    assume(tokens)
    outcomes = [find(quote, tokens) for quote in quotes]
    spans = [span for each in outcomes if isinstance(each, Found) for span in each.spans]
    opened = loads(dumps(seal(tokens, spans)))
    for quote, outcome in zip(quotes, outcomes, strict=True):
        assert verify_quote(opened, quote) == isinstance(outcome, Found)
    if verify_quote(opened, other):
        assert isinstance(find(other, tokens), Found)


@given(TEXTS, st.data())
def test_what_is_written_is_read_back(text: str, data: st.DataObject) -> None:
    tokens = tokenise(text)
    sealed = seal(tokens, drawn(tokens, data))
    written = dumps(sealed)
    assert loads(written) == sealed
    assert dumps(loads(written.encode())) == written


@given(TEXTS, st.data())
def test_changing_any_token_changes_every_hash(text: str, data: st.DataObject) -> None:
    tokens = tokenise(text)
    ranges = drawn(tokens, data)
    place = data.draw(st.integers(0, len(tokens) - 1))
    assume(not is_marker(tokens[place].text))
    other = [*tokens[:place], Token("other", 0, 1), *tokens[place + 1 :]]
    assert not parts(seal(tokens, ranges)) & parts(seal(other, ranges))


@given(TEXTS, st.data())
def test_only_the_words_that_stand_there_open_a_span(text: str, data: st.DataObject) -> None:
    tokens = tokenise(text)
    ranges = drawn(tokens, data)
    assume(ranges)
    opened = seal(tokens, ranges)
    vocabulary = st.sampled_from([token.text for token in tokens])
    words = data.draw(st.lists(vocabulary, min_size=1, max_size=5))
    found = opens(opened, words, 0)
    if found:
        stands = [token.text for token in tokens[slice(*found)] if not is_marker(token.text)]
        assert [word.replace("\xad", "") for word in stands] == [
            word.replace("\xad", "") for word in words
        ]
        assert found in ranges


@given(st.one_of(st.text(max_size=200), st.binary(max_size=200)))
def test_no_other_data_is_a_seal(data: str | bytes) -> None:
    with pytest.raises(SealBroken):
        loads(data)


@given(TEXTS, st.data())
def test_no_splice_of_two_seals_is_one(text: str, data: st.DataObject) -> None:
    tokens = tokenise(text)
    lines = [dumps(seal(tokens, drawn(tokens, data))).splitlines(keepends=True) for _ in range(2)]
    first, second = (data.draw(st.integers(0, len(each))) for each in lines)
    spliced = "".join(lines[0][:first] + lines[1][second:])
    assume(spliced not in {"".join(each) for each in lines})
    with pytest.raises(SealBroken):
        loads(spliced)
