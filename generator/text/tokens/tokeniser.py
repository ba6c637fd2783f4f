"""Cuts a text into the tokens that a quote has to repeat and a seal commits to.

What a token is, in version 1 of the normaliser:

- a word: letters and marks, with the apostrophes, hyphens and digits inside it (`don't`,
  `non-lethal`, `COVID-19`, `3.4bn`), so that no quote can cut `lethal` out of `non-lethal`;
- a number: digits with their separators (`11,000`, `11 000`, `33.7`, `4,7`, `10:30`, `1/3`), a
  range without spaces (`60–70`) and a sign before it (`-5`, `~300`, `≥5`), for the same reason;
- a sign: currency, percent, mathematical and other symbols, each alone, and a dash between two
  numbers with spaces around it;
- one character, with its marks, in a script without spaces between words;
- a citation marker: `[12]`, `[a]`, `[note 3]`, superscript digits after a word. It is a token, so
  that no number of the text is lost, but a quote may pass over it (`is_marker`).

Other punctuation, quote marks, white space of any kind and amount, and characters that print
nothing are dropped. Texts of tokens are NFKC (where that does not add digits to a number), with
one form for each of hyphen, apostrophe and space; the case is kept. Digits of different scripts,
and `11,000`, `11 000` and `11000`, are different tokens.

A hyphen at a line's end may or may not belong to the word. Its place stays in the token, as
`LINE_END`, and the quote decides.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from generator.text.tokens.shapes import LETTER, MARK, NOTHING, folded, shape

# The version of all of this. Seals name it: a token that came out otherwise would not fit them.
NORMALISER = 1
# The soft hyphen, which no token's text has otherwise.
LINE_END = "\N{SOFT HYPHEN}"


class Token(Struct, frozen=True):
    """One token: its normalised text, and the characters [start, end) of the text it stands for."""

    text: str
    start: int
    end: int


# These patterns match outlines: `shapes` says what each character stands for. Whether a token
# starts at a character depends as little as can be on what stands before it, so that a quote cut
# from a text has the text's own tokens.
_BREAK = "[ w]*N[ w]*"
_SPACED = f"0{{1,3}}(?:(?: |{_BREAK})000)+(?!0)"  # 11 000 and 11 000 000, not 2024 300
_SIGNED = r"(?:(?<![am\-d])[-d](?=\.?[0f])|\+(?=\.?[0f]))"
_INSIDE = "|".join(
    (
        f"(?<=0)[-d](?:{_BREAK})?{_SPACED}",  # a range up to a spaced number
        r"['\-](?=[a0f])",
        f"-{_BREAK}(?=[a0f])",
        "(?<=0)[.,d](?=0)",
        f"(?<=0)d{_BREAK}(?=0)",
    )
)
_WORD = (
    rf"{_SIGNED}?(?:(?<![a0mfhlvts.,])\.(?=0))?(?:{_SPACED}|[a0f])[a0mf]*(?:(?:{_INSIDE})[a0mf]*)*"
)
_TOKEN = re.compile(
    rf"(?P<word>{_WORD}(?:u?s[su]*)?)"
    r"|(?P<lone>[hlvt][vtm]*)"
    r"|(?P<marker>Kk*|s[su]*)"
    r"|(?P<sign>(?:(?<![am\-d])[-d]a{0,3}|\+)?\$m*|[+*]m*)"  # -US$ and ~€ are one
    r"|(?P<dash>(?<![-d])[-d]++(?=[ wN]*(?:\$ ?)?\.?[0f]))"
)
# Citation numbers have up to three digits; `[2024]` and `[1,234]` are words of the text.
_CITED = "[1-9][0-9]{0,2}"
_MARKER = re.compile(
    rf"\[[ \xa0]?(?:{_CITED}(?:(?:, |,(?![0-9]{{3}}(?![0-9]))|[-–]){_CITED})*"
    rf"|[a-z]|(?:note|nb|n|ref|fn)\.?[ \xa0]?{_CITED}|citation needed)[ \xa0]?\]"
)
# Words whose raised digits are a power and not a footnote: 5km², x³, s⁻¹, 10⁶, but not 2024¹.
_POWER = re.compile(
    r"(?:.*[\W\d])?(?:[cdkm]m|ft|in|mi|yd|[смк]м|[A-Za-zΑ-ω])[²³]"
    r"|.*[^\W\d_⁰¹²³⁴-⁹]⁻[⁰¹²³⁴-⁹]+"
    r"|\W?\d{1,3}⁻?[⁰¹²³⁴-⁹]+",
    re.DOTALL,
)


def tokenise(text: str) -> tuple[Token, ...]:
    """The tokens of a text, in its order, never overlapping. Never fails on any text."""
    shapes = {ord(character): shape(character) for character in set(text)}
    if NOTHING not in shapes.values():
        return tuple(_tokens(text, _outline(text, shapes)))
    plain, offsets = _printed(text, shapes)
    return tuple(
        Token(token.text, offsets[token.start], offsets[token.end - 1] + 1)
        for token in _tokens(plain, _outline(plain, shapes))
    )


def _printed(text: str, shapes: dict[int, str]) -> tuple[str, list[int]]:
    """The text without the characters that print nothing, and where each of the rest stood.

    A soft hyphen goes with the line break after it.
    """
    letter, unprinted = _any_of(shapes, LETTER + MARK), _any_of(shapes, NOTHING)
    pattern = f"(?<={letter}){LINE_END}{unprinted}*\\s+(?={letter})|{unprinted}+"
    offsets: list[int] = []
    last = 0
    for match in re.finditer(pattern, text):
        offsets.extend(range(last, match.start()))
        last = match.end()
    offsets.extend(range(last, len(text)))
    return "".join([text[offset] for offset in offsets]), offsets


def _any_of(shapes: dict[int, str], kinds: str) -> str:
    """A pattern for any of a text's characters of these shapes."""
    characters = "".join(re.escape(chr(code)) for code, kind in shapes.items() if kind in kinds)
    return f"[{characters}]" if characters else "(?!)"


def _outline(text: str, shapes: dict[int, str]) -> str:
    """The shapes of a text's characters, but each citation marker in brackets as `Kkk`."""
    outline = text.translate(shapes)
    pieces = []
    last = 0
    for match in _MARKER.finditer(text):
        pieces += [outline[last : match.start()], "K".ljust(len(match[0]), "k")]
        last = match.end()
    return "".join([*pieces, outline[last:]])


def _tokens(text: str, outline: str) -> Iterator[Token]:
    """The tokens of a text whose every character prints, by its outline."""
    known: dict[str, str] = {}
    previous = (0, 0)
    for match in _TOKEN.finditer(outline):
        start, end = match.span()
        if match.lastgroup == "dash" and not _between_numbers(outline, previous, start):
            continue
        previous = (start, end)
        raw = text[start:end]
        if outline[end - 1] in "su" and not _POWER.fullmatch(unicodedata.normalize("NFC", raw)):
            word = start + len(outline[start:end].rstrip("su"))
            if word > start:
                yield Token(_normalised(text[start:word], "word"), start, word)
            yield Token(_normalised(text[word:end], "marker"), word, end)
            continue
        normal = known.get(raw)
        if normal is None:
            normal = known[raw] = _normalised(raw, match.lastgroup)
        yield Token(normal, start, end)


def _between_numbers(outline: str, previous: tuple[int, int], dash: int) -> bool:
    """Whether the dash, which has a number after it, stands apart from a number before it."""
    start, end = previous
    apart = not outline[end:dash].strip(" wN") and outline[dash - 1 : dash] not in {"a", "m"}
    return apart and any(kind in outline[start:end] for kind in "0f$*+")


@lru_cache(maxsize=1 << 14)
def _normalised(raw: str, kind: str | None) -> str:
    """The text of a token that stands as `raw` in its text."""
    if kind == "marker":
        # Plain ASCII: `[1–3]` is "[1-3]" and `¹²` is "^12"; no other token starts so.
        plain = re.sub(r"\s", "", unicodedata.normalize("NFKC", raw)).replace("–", "-")
        return plain if raw[0] == "[" else "^" + plain.replace("\u2212", "-")
    if raw.isascii() and raw.isalnum():
        return raw
    if kind == "dash":
        return "-"
    text = unicodedata.normalize("NFC", "".join(map(folded, raw)))
    text = re.sub(r"(?<=\d)-\s+(?=\d)", "-", text)
    return re.sub(r"\s+", " ", re.sub(r"-\s+", LINE_END, text))


def is_marker(token: str) -> bool:
    """Whether a token's text is that of a citation marker, which a quote may pass over."""
    return token[0] in "[^"


def recased(token: str) -> tuple[str, ...]:
    """The token with its first letter in the other case, where it starts with one that has it."""
    forms = {token[0].upper() + token[1:], token[0].lower() + token[1:]} - {token}
    return tuple(sorted(form for form in forms if len(form) == len(token)))


def with_line_ends(token: str, places: tuple[int, ...]) -> str:
    """A quote's token as the text has it that breaks lines at these places of its token.

    The token's hyphens there are its own; where it has none they are those of the line's end.
    """
    if not places or LINE_END in token:
        return token
    width = 1 if all(token[place : place + 1] == "-" for place in places) else 0
    for place in places:
        token = token[:place] + LINE_END + token[place + width :]
    return token
