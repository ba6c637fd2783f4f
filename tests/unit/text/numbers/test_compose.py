"""Number words and digits put together."""

import pytest

from bench.numbers import said


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("twelve thousand", "12000 COUNT w"),
        ("two hundred and fifty", "250 COUNT w"),
        ("two hundred fifty", "250 COUNT w"),
        ("two hundred and fifty thousand", "250000 COUNT w"),
        ("three million two hundred thousand and five", "3200005 COUNT w"),
        ("one hundred and one", "101 COUNT w"),
        ("ten hundred thousand million", "1000000000000 COUNT w"),
        ("five hundred thousand million", "500000000000 COUNT w"),
        ("1 hundred 5", "100 COUNT; 5 COUNT"),
        ("two hundred three hundred", "200 COUNT w; 300 COUNT w"),
        ("one thousand two thousand", "1000 COUNT w; 2000 COUNT w"),
        ("one hundred and two hundred", "100 COUNT w; 200 COUNT w"),
        ("one thousand and two thousand", "1000 COUNT w; 2000 COUNT w"),
        ("a hundred and, say, ten", "100 COUNT w; 10 COUNT w"),
        ("two hundred and twenty, so", "220 COUNT w"),
        ("between two hundred and three thousand", "200..3000 COUNT w"),
        ("between a hundred and ten and two hundred", "110..200 COUNT w"),
        ("two three", "2 COUNT w; 3 COUNT w"),
        ("twenty twelve-packs", "2012 DATE w"),
        ("thirty twelve", "30 COUNT w; 12 COUNT w"),
        ("twenty zero", "20 COUNT w; 0 COUNT w"),
        ("two dozen", "24 COUNT w"),
        ("two dozen thousand", "24000 COUNT w"),
        ("hundred", "100 COUNT w"),
        ("four-thousand-100", "4100 COUNT"),
        ("four thousand 100", "4000 COUNT w; 100 COUNT"),
        ("3 thousand 800", "3800 COUNT"),
        ("3 million 200 thousand", "3200000 COUNT"),
        ("3 million 200 million", "3000000 COUNT; 200000000 COUNT"),
        ("3 thousand 2,000", "3000 COUNT; 2000 COUNT"),
        ("3 thousand 5000", "3000 COUNT; 5000 COUNT"),
        ("3 thousand 152 mm shells", "3000 COUNT; 152 mm MEASURE"),
        ("3 thousand 500 dollars", "3500 USD MONEY"),
        ("3 million 152 shells", "3000000 COUNT; 152 COUNT"),
        ("3 thousand 1,2,3", "3000 COUNT; - UNREAD"),
        ("twenty-first", "21 ORDINAL w"),
        ("twenty tenth", "20 COUNT w; 10 ORDINAL w"),
        ("two hundred fifth", "205 ORDINAL w"),
        ("two third", "2 COUNT w; 3 ORDINAL w"),
        ("one hundred and third", "103 ORDINAL w"),
        ("twenty-fifth hundred", "25 ORDINAL w; 100 COUNT w"),
        ("twenty-\nseven", "27 COUNT w"),
        ("thou-\nsand men", "1000 COUNT w"),
    ],
)
def test_english(text: str, readings: str) -> None:
    assert said(text, "en") == readings


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("quatre-vingts", 80),
        ("quatre-vingt-un", 81),
        ("quatre-vingt-dix-sept", 97),
        ("soixante et onze", 71),
        ("soixante-dix-neuf", 79),
        ("septante-deux", 72),
        ("vingt et un", 21),
        ("cent quatre-vingt", 180),
        ("dix-sept", 17),
        ("mille deux cents", 1200),
        ("trente et un mille", 31000),
        ("deux cent cinquante mille", 250000),
    ],
)
def test_french(text: str, value: int) -> None:
    assert said(text, "fr") == f"{value} COUNT w"


def test_french_units_that_do_not_combine() -> None:
    assert said("trois vingt", "fr") == "3 COUNT w; 20 COUNT w"
    assert said("onze deux", "fr") == "11 COUNT w; 2 COUNT w"


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("12-ти тысяч", "ru", "12000 COUNT"),
        ("12-ти солдат", "ru", "12 COUNT"),
        ("полтора десятка тысяч", "ru", "15000 COUNT w"),
        ("2 тыс. 700 человек", "ru", "2700 COUNT"),
        ("четыре тысячи сто", "ru", "4100 COUNT w"),
        ("шістсот п'ять", "uk", "605 COUNT w"),
        ("une centaine de millions", "fr", "about 100000000 COUNT w"),
        ("une centaine de cent", "fr", "about 100 COUNT w; 100 COUNT w"),
    ],
)
def test_other_languages(text: str, language: str, readings: str) -> None:
    assert said(text, language) == readings


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("one hundred and third", "en", 103),
        ("vingt et unième", "fr", 21),
        ("dix-septième", "fr", 17),
        ("soixante et onzième", "fr", 71),
        ("quatre-vingtième", "fr", 80),
        ("fünfundzwanzigste", "de", 25),
        ("dreizehnten", "de", 13),
        ("hundertste", "de", 100),
        ("двадцать первый", "ru", 21),
        ("тринадцатый", "ru", 13),
        ("тридцять третя", "uk", 33),
        ("сьома", "uk", 7),
    ],
)
def test_ordinals(text: str, language: str, value: int) -> None:
    assert said(text, language) == f"{value} ORDINAL w"


@pytest.mark.parametrize("text", ["beste", "bekannten", "Kosten", "erstaunte", "zweiundte"])
def test_german_words_that_only_end_like_an_ordinal(text: str) -> None:
    assert said(text, "de") == "none"


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("двадцатью семью", "ru", "27 COUNT w"),
        ("с семью и домом", "ru", "none"),
        ("тремястами сорока", "ru", "340 COUNT w"),
        ("п'ятьмастами двома", "uk", "502 COUNT w"),
        ("семерых и десятерых", "ru", "7 COUNT w; 10 COUNT w"),
        ("п'ятдесят дев'ятеро", "uk", "59 COUNT w"),
    ],
)
def test_declined_numerals(text: str, language: str, readings: str) -> None:
    assert said(text, language) == readings
