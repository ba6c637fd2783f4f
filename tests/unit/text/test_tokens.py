"""What becomes a token, what is dropped, and what each token's text is."""

import unicodedata

import pytest

from generator.text.tokens import (
    LINE_END,
    NORMALISER,
    is_marker,
    recased,
    tokenise,
    with_line_ends,
)

# A text and the texts of its tokens, parted by "|".
CASES = {
    "words": ("Troops left.", "Troops|left"),
    "case kept": ("NATO Nato nato", "NATO|Nato|nato"),
    "apostrophes inside words": ("don't don’t donʼt soldiers’", "don't|don't|don't|soldiers"),
    "quote marks": ('“Yes,” «no» ‘so’ "if"', "Yes|no|so|if"),
    "punctuation": ("a, b; c: d! e? (f) [go] {h} i/j", "a|b|c|d|e|f|go|h|i|j"),
    "white space": (" a\tb\n\nc\xa0d\u2003e\r\nf", "a|b|c|d|e|f"),
    "hyphens join": ("non-lethal non‐lethal non‑lethal", "non-lethal|non-lethal|non-lethal"),
    "dashes part": ("north–south, east—west, up -- down", "north|south|east|west|up|down"),
    "line end in a word": ("deploy-\nment long-\r\n  term", "deploy\xadment|long\xadterm"),
    "no line end before a blank line": ("deploy-\n\nment", "deploy|ment"),
    "soft hyphens": ("de\xadploy\xad\nment \xad x", "deployment|x"),
    "soft hyphen between digits": ("5\xad 000", "5 000"),
    "zero width": ("Ky\u200biv\ufeff \u2060ran\ufe0f", "Kyiv|ran"),
    "initialisms": ("U.S. e.g. AT&T", "U|S|e|g|AT|&|T"),
    "letters and digits": ("COVID-19 G7 152mm 3.4bn 27th 6K", "COVID-19|G7|152mm|3.4bn|27th|6K"),
    "separators": ("11,000 33.7 4,7 1,00,000", "11,000|33.7|4,7|1,00,000"),
    "sentence end after a number": ("in 2024. Then 1,000, then 5", "in|2024|Then|1,000|then|5"),
    "dates, times, fractions": ("13.01.2025 10:30 1/3", "13.01.2025|10:30|1/3"),
    "other separators": ("33·7 1٬234٫5 11'000 1’000", "33·7|1٬234٫5|11'000|1'000"),
    "spaced groups": (
        "11 000 11\xa0000 11\u2009000 11\u202f000 11\n000 1 234 567",
        "11 000|11 000|11 000|11 000|11 000|1 234 567",
    ),
    "no spaced groups": ("2024 300 11  000 11\t000 5 0000", "2024|300|11|000|11|000|5|0000"),
    "ranges": ("60-70 60–70 60−70 60-\n70 60–\n70", "60-70|60-70|60-70|60-70|60-70"),
    "spaced range": ("60 – 70 percent, 5% – 6%", "60|-|70|percent|5|%|-|6|%"),
    "range of groups": ("10 000–14 000 11-12 000", "10 000-14 000|11-12 000"),
    "dash before a number, no range": ("Kursk – 300, Kursk—300", "Kursk|300|Kursk|300"),
    "dash after a unit": ("2m–3m, 2m – 3m", "2m|3m|2m|-|3m"),
    "minus": ("-5% −5 (–5) -.5 -½ -11 000", "-5|%|-5|-5|-.5|-½|-11 000"),
    "leading point": (".5 ...5 a.5", ".5|5|a|5"),
    "currency": ("$3 €3 3 € £1.5m ₩5", "$|3|€|3|3|€|£|1.5m|₩|5"),
    "minus before currency": ("-$5 −US$5m $5-$6", "-$|5|-US$|5m|$|5|-$|6"),
    "percent": ("5% 5 ％ 5‰ 5٪", "5|%|5|%|5|‰|5|٪"),
    "operators": ("~300 ≥5 ±2 +5% a>5 2 × 3 a = b", "~300|≥5|±2|+5|%|a|>5|2|×|3|a|=|b"),
    "symbols": ("5° № 7 #3 5′", "5|°|No|7|#|3|5|′"),
    "composed operator": ("a ≠ b =\u0338 c", "a|≠|b|≠|c"),
    "fractions as one character": ("11½ ½ 1½-year", "11½|½|1½-year"),
    "powers": ("10⁶ 10⁻³ x² 5km² m³ s⁻¹ 11 км²", "10⁶|10⁻³|x²|5km²|m³|s⁻¹|11|км²"),
    "footnote digits": ("troops¹² left.³ 2024¹ “so”⁴ a⁵", "troops|^12|left|^3|2024|^1|so|^4|a|^5"),
    "footnote ranges": ("troops¹⁻³", "troops|^1-3"),
    "markers": ("a[12] b [1, 2] c[3–5][a] d", "a|[12]|b|[1,2]|c|[3-5]|[a]|d"),
    "noted markers": ("a[note 3] b[ 4 ] c[citation needed]", "a|[note3]|b|[4]|c|[citationneeded]"),
    "brackets of the text": ("[2024] [1,234] [012] [T]he [sic]", "2024|1,234|012|T|he|sic"),
    "hangul": ("북한군 1만1천명", "북|한|군|1|만|1|천|명"),
    "hangul in pieces": (unicodedata.normalize("NFD", "북한군"), "북|한|군"),
    "stray jamo": ("\u1161\u11a8 ㅋㅋ", "\u1161\u11a8|ᄏ|ᄏ"),
    "han and kana": ("三千人が、いた。〇 々", "三|千|人|が|い|た|〇|々"),
    "halfwidth kana": ("ｶﾞ", "ガ"),
    "wave dash": ("３〜５ ~5", "3|~5|~5"),
    "thai": ("ไทย", "ไ|ท|ย"),
    "soft hyphen after a mark": ("re\u0301\xad\nel", "réel"),
    "combining marks": ("e\u0301te\u0301 é", "été|é"),
    "compatible forms": ("ﬁve １１ Ⅳ ＄", "five|11|IV|$"),
    "digits not made longer": ("5㎡ ① 1㏠", "5|㎡|①|1|㏠"),
    "digits of other scripts": ("٣٤ ๓", "٣٤|๓"),
    "reordering": ("1\u202e2", "1|\u202e|2"),
    "lone surrogate": ("a\ud800b", "a|\ud800|b"),
    "nothing": (" …“”—\u200b", ""),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_tokens_of_a_text(text: str, expected: str) -> None:
    assert "|".join(token.text for token in tokenise(text)) == expected


def test_an_empty_text_has_no_tokens() -> None:
    assert tokenise("") == ()


@pytest.mark.parametrize("text", [text for text, _ in CASES.values()], ids=list(CASES))
def test_tokens_stand_in_order_and_apart(text: str) -> None:
    end = 0
    for token in tokenise(text):
        assert end <= token.start < token.end <= len(text)
        end = token.end


def test_positions_are_those_of_the_text_with_all_its_characters() -> None:
    text = "\ufeff“De\xadploy\xad\nment”\u200b of 11\u2009000[2]"
    stretches = [text[token.start : token.end] for token in tokenise(text)]
    assert stretches == ["De\xadploy\xad\nment", "of", "11\u2009000", "[2]"]


def test_markers_are_told_from_words() -> None:
    tokens = tokenise("ten[1] men² [x]")
    assert [token.text for token in tokens if is_marker(token.text)] == ["[1]", "^2", "[x]"]


@pytest.mark.parametrize(
    ("token", "forms"),
    [("the", ("The",)), ("The", ("the",)), ("11", ()), ("北", ()), ("ßa", ()), ("É", ("é",))],
)
def test_the_other_case_of_a_first_letter(token: str, forms: tuple[str, ...]) -> None:
    assert recased(token) == forms


@pytest.mark.parametrize(
    ("token", "places", "broken"),
    [
        ("deployment", (6,), "deploy|ment"),
        ("long-term", (4,), "long|term"),
        ("out-of-date", (3, 6), "out|of|date"),
        ("outofdate", (3, 6), "out|of|date"),
        ("plain", (), "plain"),
        ("de|ploy", (4,), "de|ploy"),
    ],
)
def test_line_ends_put_into_a_word(token: str, places: tuple[int, ...], broken: str) -> None:
    token, broken = (text.replace("|", LINE_END) for text in (token, broken))
    assert with_line_ends(token, places) == broken


def test_the_normaliser_has_a_version() -> None:
    """Raise it with any change to the tables above: older seals do not fit the new tokens."""
    assert NORMALISER == 1
