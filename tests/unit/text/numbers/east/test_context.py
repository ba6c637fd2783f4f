"""What stands around a Korean number."""

import pytest

from bench.numbers import said


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("T-72", "72 LABEL"),
        ("KN-23A형", "23 LABEL"),
        ("화성-17형", "17 LABEL"),
        ("코로나19로", "19 LABEL"),
        ("5G망", "5 LABEL"),
        ("추가로300명", "300 COUNT"),
        ("약300", "about 300 COUNT"),
        ("제3차", "3 ORDINAL"),
        ("3차 파병", "3 ORDINAL"),
        ("3차례", "3 COUNT"),
        ("제2", "2 ORDINAL"),
        ("4조는", "4 LABEL"),
        ("$500만", "5000000 USD MONEY"),
        ("$ 300", "300 USD MONEY"),
        ("5원칙", "5 COUNT"),
        ("20대 병사", "20..29 years MEASURE"),
        ("25대 병사", "25 COUNT"),
        ("1년 반", "1.5 years MEASURE"),
        ("3㎞ 반", "3 km MEASURE"),
        ("-12도", "-12 degrees MEASURE"),
        ("영하 12도", "-12 degrees MEASURE"),
        ("마이너스 1,2,3", "- UNREAD"),
        ("두 배", "2 times COUNT w"),
        ("3천여 달러", "about 3000 USD MONEY"),
        ("최소 300여 명", "at_least 300 COUNT"),
        ("300여 명 이상", "at_least 300 COUNT"),
        ("약 300여 명", "about 300 COUNT"),
        ("300명 한국인", "300 COUNT"),
        ("300명 이상한", "300 COUNT"),
        ("3%대 성장", "about 3% SHARE"),
        ("3%대비", "3% SHARE"),
        ("3천원대", "about 3000 KRW MONEY"),
        ("최소 3%대", "at_least 3% SHARE"),
        ("전차 50대", "50 COUNT"),
        ("십여 명", "about 10 COUNT w"),
        ("십여 살림", "none"),
        ("30센트", "30 cents MEASURE"),
        ("적어도 3분의 1", "at_least 1/3 SHARE"),
        ("300명을 넘었다", "more_than 300 COUNT"),
        ("300명을 넘어섰다", "more_than 300 COUNT"),
        ("300문이 넘어갔다", "300 COUNT"),
        ("300명에 못 미치는", "less_than 300 COUNT"),
        ("300명에 못 미쳤다", "less_than 300 COUNT"),
        ("300명을 웃돈", "more_than 300 COUNT"),
        ("최대 300명", "at_most 300 COUNT"),
        ("300명 이하", "at_most 300 COUNT"),
        ("이상하다 300명 이상하게", "300 COUNT"),
    ],
)
def test_context(text: str, readings: str) -> None:
    assert said(text, "ko") == readings
