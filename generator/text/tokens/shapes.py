"""What each character is to the tokeniser: one ASCII letter or sign that stands for its kind.

The outline of a text (each character replaced by its shape) is as long as the text, so that what
is found in the outline has the same offsets in the text.
"""

import unicodedata
from functools import lru_cache

LETTER, MARK, DIGIT, NUMBER, SUPERSCRIPT, RAISED_SIGN = "a", "m", "0", "f", "s", "u"
LONE, JAMO_LEAD, JAMO_VOWEL, JAMO_TAIL = "h", "l", "v", "t"
SPACE, BLANK, NEWLINE, OTHER, NOTHING = " ", "w", "N", "_", "z"
HYPHEN, DASH, APOSTROPHE, POINT, COMMA = "-", "d", "'", ".", ","
CURRENCY, SIGN, OPERATOR = "$", "*", "+"

# Shapes that the character's category, or that of its plain form, does not give.
_GIVEN = {
    # Letters of Hangul that stand for themselves; their plain forms would join to syllables.
    **dict.fromkeys(map(chr, range(0x3131, 0x318F)), LONE),
    **dict.fromkeys("\t\v\f\r", BLANK),
    **dict.fromkeys("\n\x85\u2028\u2029", NEWLINE),
    **dict.fromkeys("-\u2010\u2011\u058a\u05be", HYPHEN),
    **dict.fromkeys("…⋯", OTHER),  # elision marks
    "\u2212": DASH,  # the minus, for which any dash is used
    **dict.fromkeys("'`\u00b4\u02bb\u02bc\u2018\u2019\u201b\u055a", APOSTROPHE),
    ".": POINT,
    # Between two digits these belong to the number: 11,000 10:30 1/3 33·7 and the Arabic pair.
    **dict.fromkeys(",:/\u2044\u00b7\u066b\u066c", COMMA),
    **dict.fromkeys("%&#\u2030\u2031\u066a′″‴", SIGN),
    # They make a reader see digits in another order, so that a quote with them matches nothing.
    **dict.fromkeys("\u202d\u202e", SIGN),
    "\u301c": OPERATOR,  # the wave dash, which East Asian keyboards give as a tilde
    **dict.fromkeys("⁰¹²³⁴⁵⁶⁷⁸⁹", SUPERSCRIPT),
    **dict.fromkeys("⁺⁻", RAISED_SIGN),
    **dict.fromkeys("\uff9e\uff9f", MARK),  # voicing marks of halfwidth kana
    # Ignorable though their categories are those of marks and letters.
    **dict.fromkeys("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0", NOTHING),
}
# What the token's text has for characters that are written in several ways.
_FOLDED = {HYPHEN: "-", DASH: "-", APOSTROPHE: "'"}
_BY_CATEGORY = {
    "Nd": DIGIT, "Zs": SPACE, "Zl": NEWLINE, "Zp": NEWLINE, "Cf": NOTHING, "Pd": DASH,
    "Sm": OPERATOR, "Sc": CURRENCY, "So": SIGN, "Cs": SIGN, "Co": SIGN, "Cn": SIGN,
}  # fmt: skip
# Scripts that put no space between words, so that a quote may start after any character: kana,
# bopomofo, Han, Hangul, Yi, and Thai, Lao, Burmese, Khmer and their neighbours.
_LONE = (
    (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x1950, 0x19DF), (0x1A20, 0x1AAF),
    (0x2E80, 0x2FDF), (0x3005, 0x3007), (0x3021, 0x3029), (0x3031, 0x4DBF), (0x4E00, 0xA4CF),
    (0xA9E0, 0xA9FF), (0xAA60, 0xAADF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFF66, 0xFFDC),
    (0x1B000, 0x1B16F), (0x20000, 0x3FFFF),
)  # fmt: skip
# Hangul written in pieces: a syllable is a lead, then vowels and tails.
_JAMO = {
    JAMO_LEAD: ((0x1100, 0x115E), (0xA960, 0xA97C)),
    JAMO_VOWEL: ((0x1161, 0x11A7), (0xD7B0, 0xD7C6)),
    JAMO_TAIL: ((0x11A8, 0x11FF), (0xD7CB, 0xD7FB)),
}
# Variation selectors, which choose between forms of one character.
_SELECTORS = ((0x180B, 0x180F), (0xFE00, 0xFE0F), (0xE0100, 0xE01EF))


@lru_cache(maxsize=1 << 14)
def shape(character: str) -> str:
    """The shape of one character: one of this module's constants."""
    given = _GIVEN.get(character)
    if given:
        return given
    plain = compatible(character)
    if len(plain) == 1 and plain != character:
        return shape(plain)
    return _by_script(character) or _BY_CATEGORY.get(unicodedata.category(character), OTHER)


def _by_script(character: str) -> str:
    """The shape of a letter, a mark or a number that is no decimal digit; else nothing."""
    category = unicodedata.category(character)
    if category[0] == "M":
        return NOTHING if _is_in(_SELECTORS, character) else MARK
    if category[0] != "L" and category not in {"Nl", "No"}:
        return ""
    for kind, ranges in _JAMO.items():
        if _is_in(ranges, character):
            return kind
    if _is_in(_LONE, character):
        return LONE
    return NUMBER if category == "No" else LETTER


def _is_in(ranges: tuple[tuple[int, int], ...], character: str) -> bool:
    return any(first <= ord(character) <= last for first, last in ranges)


def compatible(character: str) -> str:
    """NFKC of one character, unless that would add digits to the number beside it.

    NFKC makes `11½` into `111⁄2`, `10⁶` into `106` and `5㎡` into `5m2`; such characters stay.
    """
    plain = unicodedata.normalize("NFKC", character)
    if unicodedata.category(character) == "Nd" or not any(map(str.isdecimal, plain)):
        return plain
    return character


@lru_cache(maxsize=1 << 14)
def folded(character: str) -> str:
    """The character as a token's text has it, before what combines with it is composed."""
    if character == "\u301c":
        return "~"
    kind = shape(character)
    return character if kind == RAISED_SIGN else _FOLDED.get(kind) or compatible(character)
