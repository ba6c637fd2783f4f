"""Times sealing and verifying: `python -m bench seals`.

Prints seconds of a processor for sealing 1 MB, for verifying 1,000 quotes and for comparing prose
with the text, and how many times as long each takes as the plainest peer in the same run: the bare
hashes of as large a tree for sealing, and `str.find` in a text that is held for verifying, which a
tool can do that keeps the text. Of each the best of three.
"""

import hmac
import random
import sys
from collections.abc import Callable
from hashlib import sha256
from time import process_time
from typing import TypeVar

from generator.text.copies import Names, Original
from generator.text.quotes import Found, Index, find, readings
from generator.text.seals import dumps, loads, seal, verify_quote
from generator.text.tokens import tokenise

BYTES, QUOTES, LEAST_WORDS, MOST_WORDS = 1_000_000, 1_000, 3, 12
SYLLABLES = ("ka", "ro", "len", "mi", "tas", "vo", "shi", "dur", "pe", "nal")
ROUNDS = 3
T = TypeVar("T")


def main() -> None:
    """Seal a generated text, verify its quotes from the seal's file alone, and print the times."""
    chance = random.Random(1)  # noqa: S311 - the same text in every run
    words = made_up_words(chance)
    text = " ".join(words)
    quotes = made_up_quotes(words, chance)

    tokens, tokenising = timed(lambda: tokenise(text))
    outcomes, finding = timed(lambda: found(quotes, Index(tokens)))
    spans = [span for each in outcomes for span in each.spans]
    data, sealing = timed(lambda: dumps(seal(tokens, spans)))
    _, hashing = timed(lambda: bare_hashes([token.text for token in tokens]))
    passed, verifying = timed(lambda: verified(data, quotes))
    held, searching = timed(lambda: sum(text.find(quote) >= 0 for quote in quotes))
    names = Names([])
    original, indexing = timed(lambda: Original(names.words(text)))
    prose = [names.words(quote) for quote in quotes]
    copies, comparing = timed(lambda: sum(1 for each in prose for _ in original.copied_by(each)))

    whole = tokenising + finding + sealing
    size = f"{LEAST_WORDS} to {MOST_WORDS} words"
    row = "{:<50}{:>10}".format
    lines = [
        row(f"text: {len(text.encode()):,} bytes, tokens", f"{len(tokens):,}"),
        row("tokenise", f"{tokenising:.2f} s"),
        row(f"find {len(outcomes):,} of {QUOTES:,} quotes", f"{finding:.2f} s"),
        row("seal and write", f"{sealing:.2f} s"),
        row("all of sealing 1 MB", f"{whole:.2f} s"),
        row("bare hashes of as many leaves and nodes", f"{hashing:.2f} s"),
        row("sealing / bare hashes", f"{whole / hashing:.2f}"),
        row(f"seal's size a quote, {size}", f"{len(data) / QUOTES:,.0f} B"),
        row(f"verify {passed:,} of {QUOTES:,} quotes from the seal", f"{verifying:.2f} s"),
        row(f"str.find of {held:,} in the held text", f"{searching:.2f} s"),
        row("verifying / str.find", f"{verifying / searching:.2f}"),
        row("index the text for copies of it", f"{indexing:.2f} s"),
        row(f"find {copies:,} copies in {QUOTES:,} texts", f"{comparing:.3f} s"),
    ]
    sys.stdout.write("\n".join(lines) + "\n")


def timed(work: Callable[[], T]) -> tuple[T, float]:
    """What some work gives, and the shortest time that it took, in seconds of a processor."""
    times = []
    while True:
        # What was learnt of the quotes the last time must not help.
        readings.cache_clear()
        start = process_time()
        result = work()
        times.append(process_time() - start)
        if len(times) == ROUNDS:
            return result, min(times)


def found(quotes: list[str], index: Index) -> list[Found]:
    """Where the quotes stand that do."""
    outcomes = (find(quote, index) for quote in quotes)
    return [outcome for outcome in outcomes if isinstance(outcome, Found)]


def verified(data: str, quotes: list[str]) -> int:
    """How many quotes a seal's file proves."""
    opened = loads(data)
    return sum(verify_quote(opened, quote) for quote in quotes)


def bare_hashes(texts: list[str]) -> None:
    """The least that a tree over hidden leaves takes: for each token a nonce, a leaf and a node."""
    for place, text in enumerate(texts):
        nonce = hmac.digest(b"seed", place.to_bytes(8, "big"), "sha256")
        leaf = sha256(nonce + text.encode()).digest()
        sha256(leaf + leaf).digest()


def made_up_quotes(words: list[str], chance: random.Random) -> list[str]:
    """Quotes that stand in a text of these words."""
    quotes = []
    for _ in range(QUOTES):
        place = chance.randrange(len(words) - MOST_WORDS)
        length = chance.randint(LEAST_WORDS, MOST_WORDS)
        quotes.append(" ".join(words[place : place + length]).strip(",."))
    return quotes


def made_up_words(chance: random.Random) -> list[str]:
    """Words, numbers and punctuation of no language, a little over BYTES of them."""
    vocabulary = ["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(8_000)]
    words = []
    size = 0
    while size < BYTES:
        number = f"{chance.randint(2, 99_999):,}"
        word = chance.choices((chance.choice(vocabulary), number), (19, 1))[0]
        words.append(word + chance.choices(("", ",", "."), (18, 1, 1))[0])
        size += len(words[-1]) + 1
    return words
