"""Times sealing and verifying: `python -m bench seals`.

Prints seconds for sealing 1 MB and for verifying 1,000 quotes, and how many times as long that
takes as the plainest check of the same quotes, `str.find` in a text that is held.
"""

import random
import sys
from time import perf_counter

from generator.text.quotes import Found, Index, find
from generator.text.seals import dumps, loads, seal, verify_quote
from generator.text.tokens import tokenise

BYTES, QUOTES, LEAST_WORDS, MOST_WORDS = 1_000_000, 1_000, 3, 12
SYLLABLES = ("ka", "ro", "len", "mi", "tas", "vo", "shi", "dur", "pe", "nal")


def main() -> None:
    """Seal a generated text, verify its quotes from the seal's file alone, and print the times."""
    chance = random.Random(1)  # noqa: S311 - the same text in every run
    words = made_up_words(chance)
    text = " ".join(words)
    places = [chance.randrange(len(words) - MOST_WORDS) for _ in range(QUOTES)]
    lengths = [chance.randint(LEAST_WORDS, MOST_WORDS) for _ in range(QUOTES)]
    ends = [place + length for place, length in zip(places, lengths, strict=True)]
    quotes = [
        " ".join(words[place:end]).strip(",.") for place, end in zip(places, ends, strict=True)
    ]

    start = perf_counter()
    tokens = tokenise(text)
    tokenised = perf_counter()
    index = Index(tokens)
    outcomes = [find(quote, index) for quote in quotes]
    found = perf_counter()
    spans = [span for each in outcomes if isinstance(each, Found) for span in each.spans]
    data = dumps(seal(tokens, spans))
    sealed = perf_counter()
    opened = loads(data)
    passed = sum(verify_quote(opened, quote) for quote in quotes)
    verified = perf_counter()
    held = sum(text.find(quote) >= 0 for quote in quotes)
    plain = perf_counter() - verified

    row = "{:<46}{:>10}".format
    lines = [
        row(f"text: {len(text.encode()):,} bytes, tokens", f"{len(tokens):,}"),
        row("tokenise", f"{tokenised - start:.2f} s"),
        row(f"find {QUOTES:,} quotes", f"{found - tokenised:.2f} s"),
        row("seal and write", f"{sealed - found:.2f} s"),
        row("all of sealing 1 MB", f"{sealed - start:.2f} s"),
        row(
            f"seal's size a quote, {LEAST_WORDS} to {MOST_WORDS} words",
            f"{len(data) / QUOTES:,.0f} B",
        ),
        row(f"verify {passed:,} of {QUOTES:,} quotes from the seal", f"{verified - sealed:.2f} s"),
        row(f"str.find of {held:,} in the held text", f"{plain:.2f} s"),
        row("verifying / str.find", f"{(verified - sealed) / plain:.2f}"),
    ]
    sys.stdout.write("\n".join(lines) + "\n")


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
