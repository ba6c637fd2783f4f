"""A seal proves exactly what stands in the text that was sealed, and only what it opens."""

import hmac
from hashlib import sha256
from itertools import product

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


@given(TEXTS, st.data(), st.integers(0, 10**6), st.integers(0, 8), st.binary(max_size=8))
def test_no_other_file_passes_as_a_seal(
    text: str, data: st.DataObject, place: int, cut: int, put: bytes
) -> None:
    """Any stretch taken out, put in or replaced."""
    tokens = tokenise(text)
    written = dumps(seal(tokens, drawn(tokens, data))).encode()
    place %= len(written) + 1
    changed = written[:place] + put + written[place + cut :]
    assume(changed != written)
    with pytest.raises(SealBroken):
        loads(changed)


def words_of(tokens: tuple[Token, ...]) -> list[int]:
    """The places of tokens that can be opened alone."""
    return [place for place, token in enumerate(tokens) if not is_marker(token.text)]


def hints(sealed: Seal) -> set[bytes]:
    """The starts of opened leaves that a seal's file holds."""
    return {span.hint for span in sealed.spans}


def stored(sealed: Seal) -> set[bytes]:
    """Every hash that a seal's file holds."""
    return {sealed.root}.union(*(span.siblings for span in sealed.spans))


def known(sealed: Seal, texts: list[str], opened: set[int]) -> set[bytes]:
    """Whatever a reader of the file might try as a nonce, or as the key that nonces come from."""
    words = [text for place, text in enumerate(texts) if place in opened]
    values = {b"", bytes(16), bytes(32), *stored(sealed)}
    values |= {nonce for span in sealed.spans for nonce in span.nonces}
    values |= {sha256(joint.join(words).encode()).digest() for joint in ("", " ", "\n")}
    values.add(sha256(dumps(sealed).encode()).digest())
    return values


@given(TEXTS, st.data())
def test_no_unopened_token_can_be_confirmed_by_guessing(text: str, data: st.DataObject) -> None:
    """Whoever has the file and guesses a token right, at its place, has no way to see it.

    A guess can only be seen if it gives a hash of the file, or with a hash of the file another one.
    Leaves are made of it with everything known as its nonce, with nonces derived from everything
    known as the seed, and with none; then nodes of each with each hash and each opened leaf.
    """
    tokens = tokenise(text)
    sealed = loads(dumps(seal(tokens, drawn(tokens, data))))
    texts = [token.text for token in tokens]
    opened = {place for span in sealed.spans for place in range(span.start, span.end)}
    hidden = sorted(set(range(len(texts))) - opened)
    # With one word left a guess at it is a guess at the whole text, from which the seal is made.
    assume(len(hidden) > 1)
    place = data.draw(st.sampled_from(hidden))
    keys = known(sealed, texts, opened)
    derived = {hmac.digest(key, place.to_bytes(8, "big"), "sha256")[:16] for key in keys if key}
    word = texts[place].encode()
    leaves = {sha256(b"\x00" + nonce + word).digest() for nonce in keys | derived}
    leaves |= {sha256(salt + word + other).digest() for salt, other in product(keys, (b"", b"\0"))}
    ours = {
        sha256(b"\x00" + nonce + texts[span.start + at].encode()).digest()
        for span in sealed.spans
        for at, nonce in enumerate(span.nonces)
    }
    # The same word may be opened elsewhere, where its nonce is in the file.
    leaves -= ours
    beside = stored(sealed) | ours
    nodes = {sha256(b"\x01" + a + b).digest() for a, b in product(leaves, beside)}
    nodes |= {sha256(b"\x01" + b + a).digest() for a, b in product(leaves, beside)}
    assert not (leaves | nodes) & stored(sealed)
    assert not {leaf[:3] for leaf in leaves} & hints(sealed)


@given(TEXTS, st.data())
def test_what_hides_unopened_tokens_is_not_in_the_file(text: str, data: st.DataObject) -> None:
    """The nonces of unopened tokens, their leaves and the seed: none is kept, nor a part of one.

    A single unopened token beside an opened one has its leaf in the file: hidden by its nonce.
    """
    tokens = tokenise(text)
    ranges = drawn(tokens, data)
    whole = seal(tokens, [*ranges, *((place, place + 1) for place in words_of(tokens))])
    nonces = {span.start: span.nonces[0] for span in whole.spans if len(span.nonces) == 1}
    sealed = seal(tokens, ranges)
    kept = b"".join(b"".join((*s.nonces, *s.siblings, s.hint)) for s in sealed.spans) + sealed.root
    opened = {place for span in sealed.spans for place in range(span.start, span.end)}
    for place, nonce in nonces.items():
        if place not in opened:
            assert nonce not in kept
            assert nonce[:8] not in kept
    seed = sha256("\n".join(token.text for token in tokens).encode()).digest()
    assert seed not in kept
    assert seed[:16] not in kept
