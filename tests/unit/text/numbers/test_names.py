"""Numbers that name a thing and count nothing."""

import pytest

from bench.numbers import said
from generator.text.numbers import read


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("COVID-19", "en", "19 LABEL"),
        ("T-72", "en", "72 LABEL"),
        ("two Mirage 2000", "en", "2 COUNT w; 2000 LABEL"),
        ("Boeing 737-800", "en", "- LABEL"),
        ("Boeing 1,200", "en", "1200 COUNT"),
        ("ракеты 3М-14", "ru", "- LABEL"),
        ("страны «семёрки»", "ru", "7 LABEL w"),
        ("Большая двадцатка", "ru", "20 LABEL w"),
        ("семёрка игроков", "ru", "none"),
        ("закон 247 голосами", "uk", "247 COUNT"),
        ("G20", "en", "20 LABEL"),
        ("H1N1", "en", "- LABEL"),
        ("KN-23s and KN-24", "en", "23 LABEL; 24 LABEL"),
        ("BM-21-1", "en", "- LABEL"),
        ("F-16 jets", "en", "16 LABEL"),
        ("USA-F-16", "en", "16 LABEL"),
        ("mid-2024", "en", "2024 DATE"),
        ("mid-12,000", "en", "12000 LABEL"),
        ("USD-3", "en", "3 LABEL"),
        ("300–T72", "en", "300 COUNT; 72 LABEL"),
        ("Article 4", "en", "4 LABEL"),
        ("Article Four", "en", "4 LABEL w"),
        ("article thirty", "en", "30 COUNT w"),
        ("article 4,000", "en", "4000 COUNT"),
        ("Articles 4, 5 and 6", "en", "4 LABEL; 5 LABEL; 6 LABEL"),
        ("Articles 4 and 300 soldiers", "en", "4 LABEL; 300 COUNT"),
        ("Article 4 and 5", "en", "4 LABEL; 5 COUNT"),
        ("pp. 12-14", "en", "12..14 LABEL"),
        ("in this article. 300 men", "en", "300 COUNT"),
        ("Unit 39", "en", "39 LABEL"),
        ("a unit 300 strong", "en", "300 COUNT"),
        ("flight MH 17", "en", "17 LABEL"),
        ("with MH 17 men", "en", "17 COUNT"),
        ("flight about 17", "en", "about 17 COUNT"),
        ("MH 17", "en", "17 COUNT"),
        ("#4", "en", "4 LABEL"),
        ("§ 4", "de", "4 LABEL"),
        ("№ 4", "ru", "4 LABEL"),
        ("n° 4", "fr", "4 LABEL"),
        ("1. First", "en", "1 LABEL; 1 ORDINAL w"),
        ("so\n  2) next", "en", "2 LABEL"),
        ("so 2) next", "en", "2 COUNT"),
        ("300. That was all", "en", "300 COUNT"),
        ("He said so [12].", "en", "12 LABEL"),
        ("six-party talks", "en", "6 LABEL w"),
        ("28-point plan", "en", "28 LABEL"),
        ("a 5-point fall", "en", "5 COUNT"),
        ("Group of 20", "en", "20 LABEL"),
        ("the Group of Seven", "en", "7 LABEL w"),
        ("a group of 20", "en", "20 COUNT"),
        ("six parties", "en", "6 COUNT w"),
        ("the Five Eyes", "en", "5 LABEL w"),
        ("Five Eyes", "en", "5 COUNT w"),
        ("At Least Five North Koreans", "en", "at_least 5 COUNT w"),
        ("the Five", "en", "5 COUNT w"),
        ("der 3. Armee", "de", "3 ORDINAL"),
        ("es waren 3. Armeen", "de", "3 COUNT"),
        ("die Zwölf Apostel", "de", "12 COUNT w"),
        ("9/11", "en", "- LABEL"),
    ],
)
def test_names(text: str, language: str, readings: str) -> None:
    assert said(text, language) == readings


@pytest.mark.parametrize(
    ("text", "span"), [("a KN-23A at sea", "KN-23A"), ("the 2S19 gun", "2S19"), ("am 3. Tag", "3.")]
)
def test_span_is_the_whole_name(text: str, span: str) -> None:
    (reading,) = read(text, "de")
    assert reading.text == span
