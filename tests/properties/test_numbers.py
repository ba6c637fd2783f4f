"""What holds of the number reader whatever it is given."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.text.numbers import Kind, Reading, read

LANGUAGES = ("en", "ko", "uk", "ru", "de", "fr", None, "es", "ja")
THIN, NO_BREAK = "\u2009", "\u00a0"
GROUPING = {
    "en": (",", NO_BREAK, THIN),
    "ko": (",",),
    "uk": (" ", NO_BREAK, THIN),
    "ru": (" ", NO_BREAK, THIN),
    "de": (".", NO_BREAK, "'"),
    "fr": (" ", NO_BREAK, "\u202f"),
}
DECIMAL = {"en": ".", "ko": ".", "uk": ",", "ru": ",", "de": ",", "fr": ","}
ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
SCALES = {
    "en": (("thousand", 3), ("million", 6), ("bn", 9)),
    "uk": (("тис.", 3), ("млн", 6), ("мільярдів", 9)),
    "ru": (("тысяч", 3), ("млн", 6), ("миллиардов", 9)),
    "de": (("Tsd.", 3), ("Millionen", 6), ("Mrd.", 9)),
    "fr": (("millions", 6), ("milliards", 9)),
    "ko": (("천", 3), ("만", 4), ("억", 8)),
}


def listed(text: str) -> list[str]:
    """The words of a text."""
    return text.split()


UNITS_EN = listed(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
TENS_EN = listed("twenty thirty forty fifty sixty seventy eighty ninety")
UNITS_DE = listed(
    "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn "
    "sechzehn siebzehn achtzehn neunzehn"
)
TENS_DE = listed("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig")
# Letters, digits, marks and words that mean something to the reader, in any order.
PIECES = listed(
    "12 300 1,000 3.307 2024 1990s 4 / - – ~ % $ € . , ( ) [ ] : ; ° # ½ + ± 만 천 조 억 여 명 "
    "이상 약 분의 중 월 일 년 제 a an half third quarter million thousand hundred and to "
    "from between or in of one two twenty-five point percent kg mm weeks US T "
    "COVID January May Oct. не более до от с "
    "тысяч тысячи тыс. полтора с половиной п'ять zwei und dreißig bis Mrd. von eine halbe quatre "
    "vingt dix et demi pour cent sur cinq une centaine de d’ euros rose nearly few dozens k K m bn "
    "www.a.b/1 x th st minus two hundred e\u0301 \u1112\u1161\u11ab \u200b \u00ad 열 수 3분의"
)

six = st.sampled_from(sorted(GROUPING))
languages = st.sampled_from(LANGUAGES)
pieces = st.sampled_from([*PIECES, " ", "\u00a0", "\n", "-\n", ""])
texts = st.one_of(
    st.text(max_size=80),
    st.lists(pieces, max_size=14).map(" ".join),
    st.lists(pieces, max_size=14).map("".join),
)


def grouped(value: int, mark: str) -> str:
    """The number with its thousands apart."""
    return f"{value:,}".replace(",", mark)


def english(value: int) -> str:
    """A number below a million in English words."""
    if value >= 1000:
        rest = f" {english(value % 1000)}" if value % 1000 else ""
        return f"{english(value // 1000)} thousand{rest}"
    if value >= 100:
        rest = f" and {english(value % 100)}" if value % 100 else ""
        return f"{UNITS_EN[value // 100 - 1]} hundred{rest}"
    if value < 20:
        return UNITS_EN[value - 1]
    return TENS_EN[value // 10 - 2] + (f"-{UNITS_EN[value % 10 - 1]}" if value % 10 else "")


def german(value: int) -> str:
    """A number below a million in one German word."""
    if value >= 1000:
        return f"{german(value // 1000)}tausend{german(value % 1000) if value % 1000 else ''}"
    if value >= 100:
        return f"{UNITS_DE[value // 100 - 1]}hundert{german(value % 100) if value % 100 else ''}"
    if value < 20:
        return UNITS_DE[value - 1]
    ten = TENS_DE[value // 10 - 2]
    return f"{UNITS_DE[value % 10 - 1]}und{ten}" if value % 10 else ten


def only(text: str, language: str | None) -> Reading:
    """The one number of a text."""
    (reading,) = read(text, language)
    return reading


@given(texts, languages)
def test_any_text_can_be_read(text: str, language: str | None) -> None:
    end = 0
    for reading in read(text, language):
        assert end <= reading.start < reading.end <= len(text)
        assert text[reading.start : reading.end] == reading.text
        end = reading.end


@given(texts, languages)
def test_what_cannot_be_read_has_no_value_and_what_counts_has_one(
    text: str, language: str | None
) -> None:
    for reading in read(text, language):
        assert (reading.low is None) == (reading.high is None)
        if reading.kind in (Kind.UNREAD, Kind.TIME):
            assert reading.low is None
        if reading.kind in (Kind.COUNT, Kind.MONEY, Kind.SHARE, Kind.MEASURE, Kind.ORDINAL):
            assert reading.low is not None
            assert reading.high is not None
            assert reading.low <= reading.high
        assert (reading.bound is None) == (reading.bound_text == "")
        assert (reading.currency != "") == (reading.kind is Kind.MONEY)
        if reading.kind is Kind.MEASURE:
            assert reading.unit
        assert reading.low not in reading.ambiguous


@given(st.integers(10_000, 10**12), six, st.data())
def test_grouped_digits_are_read_back(value: int, language: str, data: st.DataObject) -> None:
    mark = data.draw(st.sampled_from(GROUPING[language]))
    text = grouped(value, mark)
    reading = only(f"({text})", language)
    assert reading.text == text
    assert reading.low == reading.high == value
    if len(text) > 7 or mark != " ":
        assert reading.ambiguous == ()


@given(st.integers(0, 10**12), languages)
def test_plain_digits_of_any_script_are_read_back(value: int, language: str | None) -> None:
    assert only(str(value), language).low == value
    assert only(str(value).translate(ARABIC_INDIC), language).low == value


@given(st.integers(1, 999), st.integers(1, 99), six, st.data())
def test_decimals_with_a_scale_are_read_back(
    whole: int, decimals: int, language: str, data: st.DataObject
) -> None:
    word, power = data.draw(st.sampled_from(SCALES[language]))
    space = "" if language == "ko" else " "
    text = f"{whole}{DECIMAL[language]}{decimals:02}{space}{word}"
    expected = (whole + Fraction(decimals, 100)) * 10**power
    reading = only(text + ("명" if language == "ko" else ""), language)
    assert (reading.low, reading.ambiguous) == (expected, ())


@given(st.integers(2, 999_999))
def test_english_words_are_read_back(value: int) -> None:
    reading = only(english(value), "en")
    assert reading.low == value
    assert reading.text == english(value)
    assert reading.in_words


@given(st.integers(2, 999_999))
def test_german_words_are_read_back(value: int) -> None:
    assert only(german(value), "de").low == value


@given(st.integers(1, 9999), st.integers(0, 9999))
def test_korean_ten_thousands_are_read_back(ten_thousands: int, rest: int) -> None:
    text = f"{ten_thousands}만{rest or ''}"
    assert only(f"{text}명", "ko").low == ten_thousands * 10_000 + rest


@given(
    st.integers(10_000, 99_999), st.integers(1, 50_000), st.sampled_from(("-", "–", " to ", "—"))
)
def test_ranges_hold_both_ends(low: int, more: int, link: str) -> None:
    high = low + more
    reading = only(f"{low:,}{link}{high:,} soldiers", "en")
    assert reading.low == low
    assert reading.high == high


@given(st.integers(10_000, 99_999), st.integers(1, 50_000))
def test_what_falls_is_never_a_range(low: int, more: int) -> None:
    for reading in read(f"{low + more:,}-{low:,} and {low + more:,} to {low:,}", "en"):
        assert reading.low == reading.high


@given(st.decimals(0, 100, places=2), six)
def test_percent_is_a_hundredth(value: Fraction, language: str) -> None:
    text = str(value).replace(".", DECIMAL[language])
    reading = only(f"{text} %", language)
    assert (reading.kind, reading.low) == (Kind.SHARE, Fraction(value) / 100)


@pytest.mark.parametrize("language", LANGUAGES)
@given(st.integers(1, 999), st.integers(0, 999))
def test_three_digits_after_one_mark_are_never_settled_without_a_language(
    language: str | None, whole: int, rest: int
) -> None:
    if language not in GROUPING and language != "ja":
        for mark in ".,":
            values = {Fraction(whole * 1000 + rest), whole + Fraction(rest, 1000)}
            reading = only(f"{whole}{mark}{rest:03}", language)
            assert {reading.low, *reading.ambiguous} == values
