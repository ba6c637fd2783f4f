"""Korean numbers of every kind."""

import pytest

from bench.numbers import said
from generator.text.bounds import Bound
from generator.text.numbers import Kind, read


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("만 5천 명", "15000 COUNT"),
        ("만2천여 명", "about 12000 COUNT"),
        ("만 19세", "19 years MEASURE"),
        ("백 300명", "300 COUNT"),
        ("만 1,2,3명", "- UNREAD"),
        ("천이백 명", "1200 COUNT w"),
        ("천 명", "1000 COUNT w"),
        ("천명했다", "none"),
        ("백발이 성성하다", "none"),
        ("삼십일 동안", "30 days MEASURE w"),
        ("이백이십", "none"),
        ("두 명", "2 COUNT w"),
        ("두고 갔다", "none"),
        ("한 명", "none"),
        ("두세 명", "2..3 COUNT w"),
        ("두세 살림", "none"),
        ("수천 명", "- UNREAD w"),
        ("수만휘", "none"),
        ("사흘 뒤", "3 days MEASURE w"),
        ("열흘께", "none"),
        ("절반", "1/2 SHARE w"),
        ("삼분의 일", "1/3 SHARE w"),
        ("3분의 1", "1/3 SHARE"),
        ("0분의 1", "- UNREAD"),
        ("1/3", "1/3 SHARE"),
        ("13/1", "- UNREAD"),
        ("1/0", "- UNREAD"),
        ("5명 중 1명", "1/5 SHARE"),
        ("두 명 중 한 명", "1/2 SHARE w"),
        ("셋 중 하나", "1/3 SHARE w"),
        ("다섯 중 둘", "2/5 SHARE w"),
        ("300명 중 20명", "300 COUNT; 20 COUNT"),
        ("3명 중 5명", "3 COUNT; 5 COUNT"),
        ("0명 중 1명", "0 COUNT; 1 COUNT"),
        ("2025년 1월 13일", "2025 DATE"),
        ("2024~2025년", "2024..2025 DATE"),
        ("1990년대", "1990..1999 DATE"),
        ("1592년부터 1598년까지", "1592..1598 DATE"),
        ("1598년부터 1592년까지", "1598 DATE; 1592 DATE"),
        ("2024년 12월 28일부터 2025년 1월 3일까지", "2024..2025 DATE"),
        ("18일부터 28일까지", "- DATE"),
        ("18일부터 끝까지", "- DATE"),
        ("18일부터 5명이", "- DATE; 5 COUNT"),
        ("18일부터 5시까지", "- DATE; - TIME"),
        ("2시~5시", "- TIME"),
        ("676년의 일", "676 DATE"),
        ("676년 동안", "676 years MEASURE"),
        ("1200년", "1200 years MEASURE"),
        ("'22년", "- DATE"),
        ("정지 15일을", "15 days MEASURE"),
        ("5G 통신과 5g", "5 LABEL; 5 g MEASURE"),
        ("두 정상", "2 COUNT w"),
        ("오후 두 시 반", "- TIME w"),
        ("이삼십 명", "20..30 COUNT w"),
        ("열에 넷", "2/5 SHARE w"),
        ("1,400원 선을 넘었다", "1400 KRW MONEY"),
        ("300명을 훌쩍 넘었다", "more_than 300 COUNT"),
        ("300명을 넘지 않는다", "at_most 300 COUNT"),
        ("3000년", "3000 years MEASURE"),
        ("2025-01-13", "2025 DATE"),
        ("2022-24", "2022..2024 DATE"),
        ("13일", "- DATE"),
        ("3일간", "3 days MEASURE"),
        ("18:30", "- TIME"),
        ("3시 30분", "- TIME"),
        ("6·25 전쟁", "- LABEL"),
        ("3%에서 5%로", "3% SHARE; 5% SHARE"),
        ("3%에서 5%", "3..5% SHARE"),
        ("300명에서 400명으로", "300 COUNT; 400 COUNT"),
        ("3~4천 명", "3000..4000 COUNT"),
        ("30~40만 명", "300000..400000 COUNT"),
        ("5~4만 명", "5..40000 COUNT"),
    ],
)
def test_readings(text: str, readings: str) -> None:
    assert said(text, "ko") == readings


@pytest.mark.parametrize(
    ("text", "span"),
    [("영하 12도까지", "영하 12도"), ("제155여단이", "제155"), ("약 20여 년 만에", "20여 년")],
)
def test_spans(text: str, span: str) -> None:
    (reading,) = read(text, "ko")
    assert reading.text == span


@pytest.mark.parametrize("word", ["세대는", "열도를", "열기가", "두통을", "세기의"])
def test_a_word_that_begins_like_a_numeral_and_a_counter_is_no_number(word: str) -> None:
    assert read(f"젊은 {word} 말했다", "ko") == ()


def test_households_are_counted_and_a_generation_is_an_ordinal() -> None:
    households, generation = read("4천100여 세대가 대피했고 5세대 전투기가 왔다", "ko")
    assert households.low == 4100
    assert households.bound is Bound.ABOUT
    assert generation.kind is Kind.ORDINAL


@pytest.mark.parametrize("text", ["3대 2로 끝났다", "경쟁률은 3 대 1이었다", "5조원이 아닌 돈"])
def test_a_score_and_a_number_denied_have_no_value(text: str) -> None:
    (reading,) = read(text, "ko")
    assert (reading.kind, reading.low) == (Kind.UNREAD, None)
