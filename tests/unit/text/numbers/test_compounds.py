"""Words that are several numerals run together."""

import pytest

from bench.numbers import said


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("einundzwanzig", "21 COUNT w"),
        ("zwölftausend", "12000 COUNT w"),
        ("zweitausendsiebenhundert", "2700 COUNT w"),
        ("hundertundeins", "101 COUNT w"),
        ("dreihundertfünfzig", "350 COUNT w"),
        ("einhunderttausend", "100000 COUNT w"),
        ("zwölfhundert", "1200 COUNT w"),
        ("zweihundert Millionen", "200000000 COUNT w"),
        ("zwei bis dreihunderttausend", "200000..300000 COUNT w"),
        ("dreimal", "3 times COUNT w"),
        ("zehnfacher", "10 times COUNT w"),
    ],
)
def test_german(text: str, readings: str) -> None:
    assert said(text, "de") == readings


@pytest.mark.parametrize(
    "text",
    ["Jahrhundert", "hundertprozentig", "einmal", "manchmal", "einfach", "Jahrtausend", "käsig"],
)
def test_german_words_that_only_look_so(text: str) -> None:
    assert said(text, "de") == "none"


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("двухтысячный отряд", "ru", "2000 COUNT w"),
        ("100-тысячная армия", "ru", "100000 COUNT"),
        ("тысячный раз", "ru", "none"),
        ("многотысячный отряд", "ru", "- UNREAD w"),
        ("п'ятитисячний загін", "uk", "5000 COUNT w"),
        ("двотисячний загін", "uk", "2000 COUNT w"),
        ("словотысячный zwölftausend", None, "12000 COUNT w"),
    ],
)
def test_slavic_adjectives(text: str, language: str | None, readings: str) -> None:
    assert said(text, language) == readings


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("двухлетний", "ru", "2 years MEASURE w"),
        ("двадцатипятилетних", "ru", "25 years MEASURE w"),
        ("трёхпроцентная", "ru", "3% SHARE w"),
        ("пятикратного", "ru", "5 times COUNT w"),
        ("полчаса", "ru", "0.5 hours MEASURE w"),
        ("дворічну", "uk", "2 years MEASURE w"),
        ("сорокадобовий", "uk", "40 days MEASURE w"),
        ("півроку", "uk", "0.5 years MEASURE w"),
        ("двустадийный, двуминутный, двухтактный, летний", "ru", "none"),
        ("семилетка", "ru", "none"),
        ("сорочка", "uk", "none"),
    ],
)
def test_a_word_may_hold_a_number_and_its_unit(text: str, language: str, readings: str) -> None:
    assert said(text, language) == readings
