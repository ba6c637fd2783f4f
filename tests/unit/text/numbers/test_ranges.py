"""Two numbers that are one range, and those that are not."""

import pytest

from bench.numbers import said
from generator.text.numbers import read


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("60-70 percent", "en", "60..70% SHARE"),
        ("минус 3–5 градусов", "ru", "-5..-3 degrees MEASURE"),
        ("82, 120 и 152 мм", "ru", "82 mm MEASURE; 120 mm MEASURE; 152 mm MEASURE"),
        ("5, 8 или 12 лет", "ru", "5 years MEASURE; 8 years MEASURE; 12 years MEASURE"),
        ("5, 8, 12 лет", "ru", "5 COUNT; 8 COUNT; 12 years MEASURE"),
        ("5, 8 и дальше", "ru", "5 COUNT; 8 COUNT"),
        ("5000, 8 и 12 лет", "ru", "5000 COUNT; 8 years MEASURE; 12 years MEASURE"),
        ("5, 8,", "ru", "5 COUNT; 8 COUNT"),
        ("из них от трети до половины", "ru", "1/3..1/2 SHARE w"),
        ("3:0", "ru", "- UNREAD"),
        ("60%-70%", "en", "60..70% SHARE"),
        ("60%-70", "en", "60..70% SHARE"),
        ("60% to 70", "en", "60% SHARE; 70 COUNT"),
        ("60 percent to 70 percent", "en", "60..70% SHARE"),
        ("300 – 400", "en", "300..400 COUNT"),
        ("400 – 300", "en", "400 COUNT; 300 COUNT"),
        ("400-300", "en", "- UNREAD"),
        ("400-300 km", "en", "400 COUNT; 300 km MEASURE"),
        ("3 km-5 kg", "en", "3 km MEASURE; 5 kg MEASURE"),
        ("50-50", "en", "- LABEL"),
        ("50-50 percent", "en", "- LABEL"),
        ("10-12,000", "en", "10000|10..12000 COUNT"),
        ("2-3,000,000", "en", "2000000|2..3000000 COUNT"),
        ("20-12,000", "en", "20..12000 COUNT"),
        ("1,000-2,000", "en", "1000..2000 COUNT"),
        ("$2-3 billion", "en", "2000000000..3000000000 USD MONEY"),
        ("$2 billion to $3 billion", "en", "2000000000..3000000000 USD MONEY"),
        ("$300 to 400", "en", "300..400 USD MONEY"),
        ("$300-€400", "en", "300 USD MONEY; 400 EUR MONEY"),
        ("2 to 3 million", "en", "2000000..3000000 COUNT"),
        ("500 to 1 million", "en", "500..1000000 COUNT"),
        ("half a million to a million", "en", "500000..1000000 COUNT w"),
        ("300 to a", "en", "300 COUNT"),
        ("300 to a, 5", "en", "300 COUNT; 5 COUNT"),
        ("300 to", "en", "300 COUNT"),
        ("300 to may", "en", "300 COUNT"),
        ("300 to 5th", "en", "300 COUNT; 5 ORDINAL"),
        ("300 to dozens", "en", "300 COUNT; - UNREAD w"),
        ("300 to (400)", "en", "300 COUNT; 400 COUNT"),
        ("300, to 400", "en", "300 COUNT; 400 COUNT"),
        ("two- to three-hundred", "en", "200..300 COUNT w"),
        ("two- , to three", "en", "2 COUNT w; 3 COUNT w"),
        ("two or three", "en", "2..3 COUNT w"),
        ("two or five", "en", "2 COUNT w; 5 COUNT w"),
        ("two or three hundred", "en", "200..300 COUNT w"),
        ("between 3 and 5", "en", "3..5 COUNT"),
        ("3 and 5", "en", "3 COUNT; 5 COUNT"),
        ("3 and 5 percent", "en", "3% SHARE; 5% SHARE"),
        ("300 and 5 percent", "en", "300 COUNT; 5% SHARE"),
        ("122 and 152 mm", "en", "122 mm MEASURE; 152 mm MEASURE"),
        ("12 and 3 weeks", "en", "12 weeks MEASURE; 3 weeks MEASURE"),
        ("rose from 3 to 5 percent", "en", "3% SHARE; 5% SHARE"),
        ("from 3 to 5 percent", "en", "3..5% SHARE"),
        ("rose by 3 to 5 percent", "en", "3..5% SHARE"),
        ("10 to 1", "en", "- UNREAD"),
        ("$10 to $1", "en", "10 USD MONEY; 1 USD MONEY"),
        ("10 to 5", "en", "10 COUNT; 5 COUNT"),
        ("rose threefold to 9 billion dollars", "en", "3 times COUNT w; 9000000000 USD MONEY"),
        ("um das Dreifache auf 90 Milliarden", "de", "3 times COUNT w; 90000000000 COUNT"),
        ("zwei- bis dreifach", "de", "2..3 times COUNT w"),
        ("von 3 auf 5 Prozent", "de", "3% SHARE; 5% SHARE"),
        ("с 300 до 200 тысяч", "ru", "300000|300 COUNT; 200000 COUNT"),
        ("от 10 до 12 тысяч", "ru", "10000..12000 COUNT"),
        ("10 до 12", "ru", "10 COUNT; at_most 12 COUNT"),
        ("1만~1만2천 명", "ko", "10000..12000 COUNT"),
        ("2천~1천 명", "ko", "2000 COUNT; 1000 COUNT"),
        ("3~1,2,3명", "ko", "3 COUNT; - UNREAD"),
    ],
)
def test_ranges(text: str, language: str, readings: str) -> None:
    assert said(text, language) == readings


def test_span_reaches_from_the_first_number_to_the_last() -> None:
    (reading,) = read("some between $1,000 and $3,000 each", "en")
    assert reading.text == "$1,000 and $3,000"
