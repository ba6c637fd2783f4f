"""A seal proves the quotes that it opens, gives nothing else away, and shows every change of it."""

import hashlib
import hmac
import json
from base64 import b64decode, b64encode
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest
from msgspec.structs import replace

from generator.load.files import read
from generator.model.origin import File
from generator.text.quotes import Found, Index, find
from generator.text.seals import (
    FORMAT,
    Seal,
    SealBroken,
    dumps,
    loads,
    loads_again,
    opens,
    seal,
    verify_quote,
)
from generator.text.tokens import NORMALISER, tokenise

TEXT = """Harbour notes
In March the harbour office counted about 1,200 crates[1] on the north quay, and 40 more
were lost.² A clerk said that the count was “pro-
visional”, and that no crate had been opened; the owner did not agree with the long-
term plan. In March 60–70 percent of them stood in the rain, at a cost of $3 each.
"""
QUOTES = (
    "about 1,200 crates on the north quay",
    "40 more were lost. A clerk said",
    "the count was “provisional”",
    "long-term plan",
    "[T]he owner did not agree",
    "60–70 percent … at a cost of $3",
    "In March … In March",
)


def sealed(text: str, *quotes: str) -> Seal:
    """The seal of a text that opens the quotes, each of which must stand in it."""
    tokens = tokenise(text)
    index = Index(tokens)
    spans: list[tuple[int, int]] = []
    for quote in quotes:
        outcome = find(quote, index)
        assert isinstance(outcome, Found), quote
        spans.extend(outcome.spans)
    return seal(tokens, spans)


SEAL = sealed(TEXT, *QUOTES)
FILE = dumps(SEAL)


@pytest.mark.parametrize("quote", QUOTES)
def test_sealed_quotes_are_proved_by_the_file_alone(quote: str) -> None:
    assert verify_quote(loads(FILE), quote)


@pytest.mark.parametrize(
    "quote",
    [
        "about 1,300 crates on the north quay",  # a digit
        "about 1,200 boxes on the north quay",  # a word
        "about 1,200 crates on the north",  # a part of a quote, for which nothing was sealed
        "The owner did agree",
        "at a cost of $3 … 60–70 percent",  # another order
        "60–70 percent at a cost of $3",  # an elision not shown
        "60–70 percent … a cost of $3",
        "long-Term plan",
        "the rain",  # in the text, but not opened
        "In March … In March … In March",
        "…",
        "",
    ],
)
def test_other_quotes_are_not(quote: str) -> None:
    assert not verify_quote(SEAL, quote)


@pytest.mark.parametrize(
    "quote",
    [
        "About 1,200 crates on the north quay",
        "about 1,200 [wet] crates on the\nnorth quay",
        "about 1,200 crates¹ on the north quay",
        "the count was 'provisional'",
        "the count was 'pro- visional'",
        "long–term plan",
        "the owner did not agree",
        "60-70 percent [...] at a cost of $3",
    ],
)
def test_a_quote_is_read_as_it_is_when_found(quote: str) -> None:
    assert verify_quote(SEAL, quote)


def test_what_was_proved_before_proves_no_other_words() -> None:
    opened = loads(FILE)
    wrong = "about 1,200 carts on the north quay"
    assert not verify_quote(opened, wrong)
    for _ in range(2):
        assert verify_quote(opened, QUOTES[0])
        assert not verify_quote(opened, wrong)


def test_a_part_of_a_quote_can_be_sealed_beside_it() -> None:
    both = sealed(TEXT, "about 1,200 crates on the north quay", "1,200 crates")
    assert verify_quote(both, "1,200 crates")
    assert verify_quote(both, "about 1,200 crates on the north quay")


def test_ranges_are_opened_once_and_in_order() -> None:
    tokens = tokenise("one two three four")
    spans = seal(tokens, [(2, 4), (0, 2), (2, 4), (0, 1)]).spans
    assert [(span.start, span.end) for span in spans] == [(0, 1), (0, 2), (2, 4)]


def test_where_tokens_are_opened() -> None:
    tokens = tokenise("a b c a b c")
    opened = seal(tokens, [(0, 2), (3, 5)])
    assert opens(opened, ["a", "b"], 0) == (0, 2)
    assert opens(opened, ["a", "b"], 1) == (3, 5)
    assert opens(opened, ["a", "b"], 4) is None
    assert opens(opened, ["b", "a"], 0) is None
    assert opens(opened, ["a"], 0) is None
    assert opens(opened, ["A", "b"], 0) is None
    assert opens(opened, ["A", "b"], 0, any_case=True) == (0, 2)
    assert opens(opened, [], 0) is None


@pytest.mark.parametrize("size", range(1, 20))
def test_every_range_of_every_small_text_is_proved(size: int) -> None:
    tokens = tokenise(" ".join(f"w{number}" for number in range(size)))
    ranges = [(start, end) for start in range(size) for end in range(start + 1, size + 1)]
    opened = loads(dumps(seal(tokens, ranges)))
    for start, end in ranges:
        words = [token.text for token in tokens[start:end]]
        assert opens(opened, words, 0) == (start, end)
        assert opens(opened, [*words[:-1], "w"], 0) is None


def test_a_text_of_one_token() -> None:
    one = sealed("Alone.", "alone")
    assert verify_quote(loads(dumps(one)), "Alone")
    assert not verify_quote(one, "along")


def test_a_text_with_nothing_opened() -> None:
    none = loads(dumps(seal(tokenise(TEXT), [])))
    assert none.spans == ()
    assert not verify_quote(none, "In March")


@pytest.mark.parametrize("text", ["", " \n", "… — “”"])
def test_an_empty_text_cannot_be_sealed(text: str) -> None:
    with pytest.raises(ValueError, match="a text without words cannot be sealed"):
        seal(tokenise(text), [])


@pytest.mark.parametrize("span", [(-1, 1), (1, 1), (2, 1), (0, 5), (1, 3), (2, 4), (4, 5)])
def test_what_is_no_quote_of_the_text_cannot_be_opened(span: tuple[int, int]) -> None:
    """The second and the third token are a marker and a word; the fourth is a marker again."""
    tokens = tokenise("ten[1] men[2]")
    with pytest.raises(ValueError, match="are no quote of the text"):
        seal(tokens, [span])


def test_the_same_text_gives_the_same_seal() -> None:
    assert dumps(sealed(TEXT, *QUOTES)) == FILE
    assert dumps(sealed(TEXT.replace("\n", "\r\n"), *QUOTES)) == FILE


def test_a_seal_read_again_is_the_same() -> None:
    again = loads_again(FILE)
    assert len(again.spans) == len(SEAL.spans)
    assert tuple(again.spans) == SEAL.spans
    assert (again.root, again.tokens) == (SEAL.root, SEAL.tokens)
    assert all(verify_quote(again, quote) for quote in QUOTES)
    assert not verify_quote(again, QUOTES[0].replace("1,200", "1,300"))


def test_a_quote_that_was_proved_stands_without_its_spans() -> None:
    again = replace(SEAL, spans=())
    assert not verify_quote(again, QUOTES[0])
    again.standing.add(QUOTES[0])
    assert verify_quote(again, QUOTES[0])


def test_seals_that_are_kept_stay_valid() -> None:
    """If this root changes, so do all: raise FORMAT or NORMALISER, and have texts sealed again."""
    assert (FORMAT, NORMALISER) == (1, 1)
    assert SEAL.root.hex().startswith("1cae766b1b669018a0b684af24a3ee92")


def test_the_seal_binds_its_versions_and_the_length_of_the_text() -> None:
    quote = QUOTES[0]
    assert verify_quote(SEAL, quote)
    assert not verify_quote(replace(SEAL, format=FORMAT + 1), quote)
    assert not verify_quote(replace(SEAL, normaliser=NORMALISER + 1), quote)
    assert not verify_quote(replace(SEAL, tokens=SEAL.tokens + 1), quote)
    assert not verify_quote(replace(SEAL, root=bytes(32)), quote)
    moved = replace(SEAL.spans[0], start=SEAL.spans[0].start + 32)
    assert not verify_quote(replace(SEAL, spans=(moved,)), quote)


def test_the_file_is_json_with_a_line_for_each_span() -> None:
    fields = json.loads(FILE)
    assert fields["format"] == FORMAT
    assert fields["tokens"] == len(tokenise(TEXT))
    lines = FILE.splitlines()
    assert len(lines) == len(SEAL.spans) + 3
    assert [json.loads(line.rstrip(","))["start"] for line in lines[1:-2]] == [
        span.start for span in SEAL.spans
    ]
    assert FILE.isascii()
    assert loads(FILE) == loads(FILE.encode()) == SEAL


def test_a_change_of_any_byte_is_found() -> None:
    data = FILE.encode()
    for place, old in enumerate(data):
        for new in {old ^ 1, old ^ 0x20, old ^ 0x80, (old + 1) % 256, *b' 0"\n\r'} - {old}:
            with pytest.raises(SealBroken):
                loads(data[:place] + bytes([new]) + data[place + 1 :])


@pytest.mark.slow
def test_a_change_of_any_byte_to_any_other_is_found() -> None:
    data = FILE.encode()
    for place, old in enumerate(data):
        for new in set(range(256)) - {old}:
            with pytest.raises(SealBroken):
                loads(data[:place] + bytes([new]) + data[place + 1 :])


def test_a_change_of_any_byte_of_the_file_is_found_where_files_are_read(tmp_path: Path) -> None:
    """As the program reads it: nothing on the way makes a changed file pass as the same."""
    data = dumps(sealed("Ten men came, and five[1] of them fell.", "and five of")).encode()
    path = tmp_path / "content/sources/a.seal"
    path.parent.mkdir(parents=True)
    for place, old in enumerate(data):
        changed = data[:place] + bytes([old ^ (1 << place % 8)]) + data[place + 1 :]
        path.write_bytes(changed)
        file = read(tmp_path, path)
        assert isinstance(file, File)
        with pytest.raises(SealBroken):
            loads(file.text)


OTHER_FORMS: dict[str, Callable[[bytes], bytes]] = {
    "a mark before it": lambda data: b"\xef\xbb\xbf" + data,
    "a line before it": lambda data: b"\n" + data,
    "a line after it": lambda data: data + b"\n",
    "a space after it": lambda data: data + b" ",
    "a zero after it": lambda data: data + b"\0",
    "twice": lambda data: data + data,
    "no last line's end": lambda data: data[:-1],
    "other line ends": lambda data: data.replace(b"\n", b"\r\n"),
    "old line ends": lambda data: data.replace(b"\n", b"\r"),
    "no spaces": lambda data: data.replace(b", ", b","),
    "more spaces": lambda data: data.replace(b": ", b":  "),
    "escapes": lambda data: data.replace(b"/", b"\\/"),
    "no padding": lambda data: data.replace(b"=", b""),
    "one line": lambda data: json.dumps(json.loads(data)).encode(),
    "indented": lambda data: json.dumps(json.loads(data), indent=2).encode(),
    "another encoding": lambda data: data.decode().encode("utf-16"),
}


@pytest.mark.parametrize("changed", OTHER_FORMS.values(), ids=OTHER_FORMS)
def test_only_one_form_of_a_seal_is_one(tmp_path: Path, changed: Callable[[bytes], bytes]) -> None:
    """White space, line ends, trailing bytes: the same values in other bytes are no seal."""
    path = tmp_path / "content/sources/a.seal"
    path.parent.mkdir(parents=True)
    path.write_bytes(changed(FILE.encode()))
    assert path.read_bytes() != FILE.encode()
    file = read(tmp_path, path)
    assert isinstance(file, File)
    with pytest.raises(SealBroken):
        loads(file.text)


def test_a_byte_more_or_less_is_found() -> None:
    data = FILE.encode()
    for place in range(len(data) + 1):
        with pytest.raises(SealBroken):
            loads(data[:place] + b" " + data[place:])
        with pytest.raises(SealBroken):
            loads(data[:place] + data[place + 1 :] + b"\n" * (place == len(data)))


def test_a_file_cut_at_any_length_is_found() -> None:
    for length in range(len(FILE)):
        with pytest.raises(SealBroken):
            loads(FILE[:length])


def with_check(body: str) -> str:
    """A file whose check value is right, whatever else is wrong."""
    check = b64encode(hashlib.sha256(body.encode()).digest()).decode()
    return f'{body}"check": "{check}"}}\n'


def changed(line: int, old: str, new: str) -> str:
    """The file with a change in one line, counted from 1, and the check value to go with it."""
    lines = FILE.splitlines(keepends=True)[:-1]
    assert old in lines[line - 1]
    lines[line - 1] = lines[line - 1].replace(old, new, 1)
    return with_check("".join(lines))


def test_whoever_mends_the_check_value_loses_a_quote() -> None:
    """A change of any byte with the check value to go with it: no seal, or one that proves less.

    The check value finds accidents; against a forger, the tree stands.
    """
    body = FILE[: FILE.index('"check"')]
    for place, old in enumerate(body):
        try:
            forged = loads(with_check(body[:place] + chr(ord(old) ^ 1) + body[place + 1 :]))
        except SealBroken:
            continue
        assert forged != SEAL
        assert not all(verify_quote(forged, quote) for quote in QUOTES), place


def test_the_check_value_alone_is_right() -> None:
    assert loads(changed(1, "", "")) == SEAL


LINES = FILE.splitlines()
FIRST, SECOND = LINES[1:3]
SKIPPING = 1 + next(number for number, line in enumerate(LINES) if '"skips"' in line)
BREAKING = 1 + next(number for number, line in enumerate(LINES) if '"breaks"' in line)
TOKENS = f'"tokens": {SEAL.tokens}'
ROOT = json.loads(FILE)["root"]
NO_PART = "this is no part of a seal"


@pytest.mark.parametrize(
    ("data", "line", "reason"),
    [
        ("", 1, "the file is cut short"),
        (FILE[: FILE.index(LINES[4])], 5, "the file is cut short"),
        (FILE + "\n", len(LINES) + 2, "the file is cut short"),
        (FILE.replace("\n", "\r\n"), 1, "the line ends were changed"),
        (FILE.replace(FIRST, ""), len(LINES), "the file was changed after it was written"),
        (FILE.replace(FIRST, "\u0661"), len(LINES), "the file was changed after it was written"),
        (FILE.encode().replace(b"{", b"\xff", 1), 1, "this is not how a seal starts"),
        (changed(1, '{"format"', '{"Format"'), 1, "this is not how a seal starts"),
        (changed(1, '"format": 1', '"format": 2'), 1, "this seal is of another version"),
        (changed(1, '"normaliser": 1', '"normaliser": 2'), 1, "this seal is of another version"),
        (changed(1, TOKENS, '"tokens": 3'), 2, NO_PART),
        (with_check(f"{LINES[0]}\n],\n".replace(TOKENS, '"tokens": 0')), 1, "this is a seal of an"),
        (changed(1, TOKENS, '"tokens": 300000'), 2, NO_PART),
        (changed(1, TOKENS, f'"tokens": 0{SEAL.tokens}'), 1, "this is not how a seal starts"),
        (changed(1, ROOT, "AAAA"), 1, "this is not how a seal starts"),
        # The last character before the padding has bits that say nothing.
        (changed(1, ROOT, f"{ROOT[:-2]}{chr(ord(ROOT[-2]) + 1)}="), 1, "this is not how a seal is"),
        (changed(2, '"start"', '"begin"'), 2, NO_PART),
        (changed(2, '"hint": "', '"hint": "AAAA'), 2, NO_PART),
        (changed(2, '"hint": "', '"hint": "A'), 2, NO_PART),
        (changed(2, '"nonces": "', '"nonces": "AAAA'), 2, NO_PART),
        (changed(2, '"siblings": "', '"siblings": "AAAA'), 2, NO_PART),
        (changed(2, FIRST, '{"start": 0, "hint": "", "nonces": "", "siblings": ""},'), 2, NO_PART),
        (changed(2, "},", "}"), 2, NO_PART),
        (changed(3, SECOND, f"{SECOND}\n{SECOND}"), 2, "the spans are not in order"),
        (changed(3, SECOND, ""), 3, NO_PART),
        (changed(SKIPPING, "[3, ", "[0, "), SKIPPING, NO_PART),
        (changed(SKIPPING, "[3, ", "[8, "), SKIPPING, NO_PART),
        (changed(SKIPPING, "[3, ", '[3, "[1]"], [3, '), SKIPPING, NO_PART),
        (changed(SKIPPING, '"[1]"', '"crates"'), SKIPPING, NO_PART),
        (changed(BREAKING, "[3, ", "[4, "), BREAKING, NO_PART),
        (changed(BREAKING, "[3, ", "[3, 3], [3, "), BREAKING, NO_PART),
        (changed(len(LINES) - 1, "],", "] ,"), len(LINES) - 1, "this is not how a seal is written"),
    ],
)
def test_what_is_wrong_and_where(data: str | bytes, line: int, reason: str) -> None:
    with pytest.raises(SealBroken) as caught:
        loads(data)
    assert caught.value.reason.startswith(reason)
    assert caught.value.line == line
    assert str(caught.value) == f"line {line}: {caught.value.reason}"


def hashes_of(data: str) -> set[bytes]:
    """Every value of a seal's file that is a hash or a part of one, but for the check value."""
    opened = loads(data)
    siblings = {hash_ for span in opened.spans for hash_ in span.siblings}
    return {opened.root, *siblings, *(span.hint for span in opened.spans)}


def guesses(word: str, nonces: set[bytes], places: range) -> set[bytes]:
    """Whatever a word alone, and a word with what the file has, may have been hashed to."""
    plain = word.encode()
    salts = {b"", *nonces, *(place.to_bytes(8, "big") for place in places)}
    made = set()
    for salt, tag in product(salts, (b"", b"\x00", b"\x01", b"\x02")):
        made.add(hashlib.sha256(tag + salt + plain).digest())
        made.add(hashlib.sha256(tag + plain + salt).digest())
    for key in salts - {b""}:
        made.add(hmac.digest(key, plain, "sha256"))
        made.add(hmac.digest(plain or b"?", key, "sha256"))
    return made


def test_no_unopened_word_can_be_confirmed_by_guessing() -> None:
    """Whoever has the file and knows every word of the text, but not the text, learns no place.

    A guess tells something only if it gives a stored hash, or the start of one. For each word, with
    each nonce and each place as salt, in the tree's structure and in others, only those words do
    that are opened: at the nonce that opens them.
    """
    texts = [token.text for token in tokenise(TEXT)]
    opened = {place for span in SEAL.spans for place in range(span.start, span.end)}
    assert len(opened) < len(texts)
    nonces = {nonce for span in SEAL.spans for nonce in span.nonces}
    own = {
        hashlib.sha256(b"\x00" + nonce + texts[span.start + at].encode()).digest()
        for span in SEAL.spans for at, nonce in enumerate(span.nonces)
    }  # fmt: skip
    stored = hashes_of(FILE)
    hints = {span.hint for span in SEAL.spans}
    vocabulary = {*texts, *(text.lower() for text in texts), "", "not", "1,300"}
    for word in vocabulary:
        made = guesses(word, nonces, range(len(texts))) - own
        assert not made & stored
        assert not {value[:3] for value in made} & hints


def test_pairs_of_guessed_leaves_confirm_nothing() -> None:
    """Neither does a guess at two neighbours at once, with any of the nonces that are known."""
    texts = sorted({token.text for token in tokenise(TEXT)})
    nonces = SEAL.spans[0].nonces
    stored = hashes_of(FILE)
    leaves = [
        hashlib.sha256(b"\x00" + nonce + text.encode()).digest()
        for nonce in ({b"", *nonces} - {*nonces[2:]})
        for text in texts
    ]
    for left, right in product(leaves, repeat=2):
        assert hashlib.sha256(b"\x01" + left + right).digest() not in stored


def test_the_file_holds_neither_the_seed_nor_a_hash_of_the_text() -> None:
    texts = [token.text for token in tokenise(TEXT)]
    data = b"".join(
        b64decode(value)
        for line in json.loads(FILE)["spans"]
        for value in (line["nonces"], line["siblings"])
    )
    for kept in (TEXT, TEXT.strip(), " ".join(texts), "\n".join(texts), "".join(texts)):
        assert hashlib.sha256(kept.encode()).digest() not in data + b64decode(ROOT)


def test_another_word_anywhere_makes_another_seal() -> None:
    """Nothing that is kept stays the same, so that two seals do not show where texts differ."""
    words = [f"w{number}" for number in range(30)]
    ranges = [(3, 6), (17, 18)]
    before = dumps(seal(tokenise(" ".join(words)), ranges))
    for place in (0, 2, 4, 6, 16, 18, 29):
        other = [*words[:place], "other", *words[place + 1 :]]
        after = dumps(seal(tokenise(" ".join(other)), ranges))
        assert not hashes_of(before) & hashes_of(after)
        nonces = [{nonce for span in loads(data).spans for nonce in span.nonces}
                  for data in (before, after)]  # fmt: skip
        assert not nonces[0] & nonces[1]
