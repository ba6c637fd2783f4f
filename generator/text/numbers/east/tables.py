"""Korean number words, counters, units and bounds, and the patterns made of them."""

import re
from collections.abc import Iterable, Mapping

from generator.text.bounds import Bound
from generator.text.numbers.grammar import Unit
from generator.text.numbers.reading import Kind

SINO_DIGITS = {digit: value for value, digit in enumerate("영일이삼사오육칠팔구")}
SMALL_UNITS = {"십": 10, "백": 100, "천": 1000}
LARGE_UNITS = {"만": 10**4, "억": 10**8, "조": 10**12}
_ONES = "두=2 세=3 네=4 다섯=5 여섯=6 일곱=7 여덟=8 아홉=9"
_TENS = "열=10 스물=20 서른=30 마흔=40 쉰=50 예순=60 일흔=70 여든=80 아흔=90"


def _values(typed: str) -> dict[str, int]:
    """Words with their values, typed "두=2 세=3"."""
    return {word: int(value) for word, _, value in (item.partition("=") for item in typed.split())}


NATIVE = {
    **_values(f"{_ONES} {_TENS} 스무=20 석=3 넉=4 하나=1 둘=2 셋=3 넷=4"),
    **{
        ten + one: tens + ones
        for ten, tens in _values(_TENS).items()
        for one, ones in _values(f"한=1 {_ONES}").items()
    },
}
DAYS = _values("이틀=2 사흘=3 나흘=4 닷새=5 엿새=6 이레=7 여드레=8 아흐레=9 열흘=10 보름=15")
_MONEY = {
    "USD": "달러|미국 달러|미 달러|불",
    "EUR": "유로",
    "KRW": "원",
    "JPY": "엔",
    "CNY": "위안",
    "RUB": "루블",
    "UAH": "흐리우냐|흐리브냐",
    "GBP": "파운드",
    "CHF": "프랑",
}
_MEASURES = {
    "mm": "mm|㎜|밀리미터|밀리",
    "cm": "cm|㎝|센티미터|센티",
    "km/h": "km/h|㎞/h",
    "km²": "km²|㎢|제곱킬로미터|평방킬로미터",
    "m²": "m²|㎡|제곱미터|평방미터",
    "m³": "m³|㎥|세제곱미터|입방미터",
    "km": "km|㎞|킬로미터",
    "kg": "kg|㎏|킬로그램|킬로",
    "m": "m|미터",
    "tonnes": "톤|t",
    "litres": "리터|ℓ",
    "barrels": "배럴",
    "hectares": "헥타르|ha",
    "MW": "mw|㎿|메가와트",
    "GW": "gw|기가와트",
    "kW": "kw|㎾|킬로와트",
    "°C": "℃|°c",
    "degrees": "도",
    "hours": "시간",
    "minutes": "분",
    "seconds": "초",
    "days": "일간|일 동안|일째|일",
    "weeks": "주간|주",
    "months": "개월|달",
    "years": "년간|년 동안|년|세|살|해",
    "centuries": "세기",
    "knots": "노트",
    "cents": "센트",
}
_POINTS = "%p|%포인트|% 포인트|퍼센트포인트|퍼센트 포인트|%point"


def _by_form() -> dict[str, Unit]:
    """Every written form of a unit with what it is."""
    typed: list[tuple[str, Unit]] = [
        ("%|퍼센트|프로", Unit(Kind.SHARE, "percent")),
        ("‰", Unit(Kind.SHARE, "per mille")),
        (_POINTS, Unit(Kind.POINTS, "percentage points")),
        ("배", Unit(Kind.COUNT, "times")),
    ]
    typed += [(forms, Unit(Kind.MONEY, "", code)) for code, forms in _MONEY.items()]
    typed += [(forms, Unit(Kind.MEASURE, name)) for name, forms in _MEASURES.items()]
    return {form: unit for forms, unit in typed for form in forms.split("|")}


UNITS = _by_form()


def _choice(forms: Iterable[str]) -> str:
    """A pattern for any of the forms, the longest first."""
    return "|".join(map(re.escape, sorted(forms, key=len, reverse=True)))


# What may follow a unit or counter in the same word, so that 3원칙 is not three won.
_ENDS = (
    r"(?=[^가-힣]|$|이|가|을|를|은|는|의|에|로|으로|와|과|도|만|씩|쯤|가량|정도|여|미만|초과|넘|까지|"
    r"부터|간|동안|짜리|어치|당|마다|안팎|내외|남짓|규모|상당|였|인|다(?![가-힣])|보다|꼴|밖|뿐|며|라|후|뒤|전|째|내|"
    # 3천원대, 70달러대: somewhere above that much
    r"(?<=[원러])대(?=[^가-힣]|$|의|로|를|에|가|인))"
)
_LATIN_FORMS = [form for form in UNITS if not "가" <= form[0] <= "힣"]
_HANGUL_FORMS = [form for form in UNITS if "가" <= form[0] <= "힣"]
UNIT = re.compile(
    rf"\s?(?P<sign>{_choice(_LATIN_FORMS)})(?![a-z])|\s?(?P<word>{_choice(_HANGUL_FORMS)}){_ENDS}"
)
_COUNTERS = (
    "명|사람|개국|개소|개사|개|발|문|대|척|편|곳|건|차례|번|회|가지|마리|장|권|채|동|자루|정|기|량|상자|"
    "종|점|쌍|나라|국가|도시|갈래|분|구|통|벌|석|필|줄|단어|부대|가구|세대|여명|여 명"
)
COUNTER = re.compile(rf"\s?(?:{_choice(_COUNTERS.split('|'))})")
# What has to follow a number in words, since most of those words are also something else.
COUNTED = re.compile(
    rf"\s?여?\s?(?:{_choice({*_COUNTERS.split('|'), *_HANGUL_FORMS, '번째', '째'})}){_ENDS}"
)
# A single letter without a space is a number only before these: 백발 is white hair.
COUNTED_CLOSELY = re.compile(rf"여?(?:\s|명{_ENDS}|개{_ENDS}|달러{_ENDS})|\s?여\s?명")
COUNTED_AFTER_DIGITS = re.compile(rf"\s?여?\s?(?:명|개|발|원|달러|유로|대|톤|건|km|㎞){_ENDS}")
VAGUE_END = re.compile("여|[^가-힣]|$")
DAYS_END = re.compile("[^가-힣]|$|간|만|째|이|을|의|에|동안")
ORDINAL_SUFFIX = re.compile(
    r"\s?번째|째|차(?!례|량)|위|등(?![가-힣])|분기|주년|(?<!\d\d)(?<=\d)세대|학년|단계"
    r"|(?:기계화|기갑|보병|포병|공수|저격)?(?:여단|사단|군단|연대|대대|중대)"
)
LABEL_SUFFIX = re.compile(rf"(?:조|항|호|쪽|페이지|면|절|번지|형){_ENDS}")
AGES = re.compile(
    r"대(?=[와~∼-]\s?\d0대|에서\s\d0대|\s?(?:초반|중반|후반|병사|군인|장병|청년|남성|여성|젊))"
)

_BEFORE = {
    Bound.ABOUT: "약|대략|거의|어림잡아|대충|근|얼추|추산|줄잡아",
    Bound.AT_LEAST: "최소|최소한|적어도|못해도|적게는",
    Bound.AT_MOST: "최대|최고|많게는|많아야|기껏해야|최장",
    Bound.EXACT: "정확히|꼭|딱",
}
_AFTER = {
    Bound.ABOUT: "가량|정도|쯤|안팎|내외|남짓|가까이|가까운|육박[가-힣]*|전후",
    Bound.AT_LEAST: "이상(?![하한해])",
    Bound.MORE_THAN: (
        "초과|넘(?!어[가갔간갈오왔온올])[가-힣]*|웃[도돈돌][가-힣]*|상회[가-힣]*|보다 많[가-힣]*|"
        "보다 더 많[가-힣]*|돌파[가-힣]*"
    ),
    Bound.AT_MOST: "이하|이내",
    Bound.LESS_THAN: (
        "미만|밑[도돈돌][가-힣]*|에 못 미[치친칠쳤][가-힣]*|못 미[치친칠쳤][가-힣]*|"
        "보다 적[가-힣]*|안 [되된될됐][가-힣]*"
    ),
}


def _named(typed: Mapping[Bound, str]) -> str:
    """A pattern with a group named after each bound."""
    return "|".join(
        f"(?P<{bound}>{'|'.join(sorted(forms.split('|'), key=len, reverse=True))})"
        for bound, forms in typed.items()
    )


BOUND_BEFORE = re.compile(rf"(?:^|[^가-힣])(?:{_named(_BEFORE)})\s?$")
ODD = re.compile(rf"\s?여(?=\s?(?:{_choice({*_COUNTERS.split('|'), *_HANGUL_FORMS})}){_ENDS})")
BOUND_AFTER = re.compile(
    rf"(?:\s?여)?(?:\s?[가-힣]{{1,3}}?)??(?:[이가을를은는의에도])?\s?(?:{_named(_AFTER)})"
)
NEGATIVE = re.compile(r"(?P<word>(?:영하|마이너스)\s?)$|(?:^|[\s(])(?P<sign>[-\u2212])$")
DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
# 조 is also an article of a law: a trillion only before smaller scales and currencies.
SCALES = re.compile(
    r"[십백천만억]*조(?=\s?(?:\d[\d,]*[십백천]\s?)*\d[\d,]*[십백천]*[만억]|\s?(?:원|달러|유로|엔|위안|루블|여))|[십백천만억]+"
)
DATE = re.compile(
    r"(?P<since>\d{4})(?:[~∼-](?P<until>\d{4}))?년(?P<decade>대)?(?!간|\s동안)"
    r"(?:\s?\d{1,2}월(?:\s?\d{1,2}(?:[~∼·-]\d{1,2})?일)?)?"
    r"|(?:\d\d년\s?)?\d{1,2}(?:[~∼·-]\d{1,2})?월(?:\s?\d{1,2}(?:[~∼·-]\d{1,2})?일)?"
    r"|\d{1,2}(?:[~∼·-]\d{1,2})?일(?!간|째|\s?동안|\s?만|\s?내|\s?이내|\s?뒤|\s?후|\s?전|분)"
    r"|\d\d년대"
)
TIME = re.compile(r"(?:2[0-4]|1\d|\d)시(?!간)(?:\s?[0-5]?\d분)?(?:\s?[0-5]?\d초)?")
DOTTED_DAYS = re.compile(r"\d{1,2}·\d{1,2}(?:·\d{1,2})?(?![\d월일])")
_SINO = "일이삼사오육칠팔구십백천만억조"
PART = re.compile(
    rf"(?P<whole>\d{{1,9}}|[{_SINO}]+)\s?분의\s?(?P<part>\d{{1,9}}|[일이삼사오육칠팔구십])"
)
_TENS_FORMS = _choice(form for form in NATIVE if NATIVE[form] % 10 == 0 and form != "스무")
_ONES_FORMS = "한|두|세|네|다섯|여섯|일곱|여덟|아홉"
# Words that only look like a numeral and its counter: a generation, an archipelago, a headache.
LOOKALIKE = re.compile(
    "세대|세기|세척|세종|세정|세도|열도|열기|열정|열대|열량|열권|두통|두건|두발|석권|석기"
)
_NATIVE = rf"(?:{_TENS_FORMS})(?:{_ONES_FORMS})?|스무|석|넉|{_ONES_FORMS[2:]}"
_PEOPLE = "명|개|발|대|곳|건|가구|사람"
OF_WHOLE = re.compile(
    rf"(?P<whole>\d{{1,9}}|백|{_NATIVE}|셋|넷)\s?(?:{_PEOPLE})?\s?(?:중|가운데)\s?"
    rf"(?P<part>(?:\d{{1,9}}|{_NATIVE}|한)(?=\s?(?:{_PEOPLE}))|하나|둘|셋)(?:\s?(?:{_PEOPLE}))?(?:꼴)?"
)
RANGE = re.compile(
    rf"(?:{_choice(_COUNTERS.split('|'))})?(?:\s?[~∼〜～\u2013-]\s?|(?P<word>에서|부터)\s?)(?=\d)"
)
CHANGE = re.compile(rf"\s?(?:{_choice(_COUNTERS.split('|'))})?(?:으로|로)")
# A score or ratio: nothing is counted after the second number, only a particle stands.
SCORE = re.compile(r"\d{1,3}\s?대\s?\d{1,3}(?=로|으로|의|을|를|였|이었|이다)")
DENIED = re.compile(rf"(?:{_choice(_COUNTERS.split('|'))})?[이가]\s(?:아니[라고며다었]|아닌)")
# What follows an amount without a unit or noun of its own: 이 중 181억은 차관이다.
NO_NOUN = re.compile(
    r"(?:\s?(?:가량|정도|쯤|안팎|내외|남짓|이상|이하|미만|초과|여))?"
    r"(?:(?:[은는이가을를에의로만도]|으로|까지|에서|보다)(?=[\s.,;:)]|$)|이[며고다었]|(?=[.,;:)·…\"'”’]|$))"
)
# Nouns that a number without a unit would count.
HEADS = re.compile(r"인구|주민|관객|이용자|병력|가입자|유권자|회원|\d\s?명")
HALF_MORE = re.compile(r"\s반(?![가-힣])")
SLASHED = re.compile(r"(?P<part>\d{1,9})/(?P<whole>\d{1,9})(?![\d/])")
SCAN = re.compile(
    r"(?P<digits>\d)|(?<![가-힣])(?:"
    rf"(?P<lead>[만천백])\s?(?=\d)"
    rf"|(?P<part>[{_SINO}]+\s?분의\s?[일이삼사오육칠팔구십])"
    rf"|(?P<vague>(?:십수|수|몇)\s?[십백천만억조]+)"
    rf"|(?P<sino>(?:[{_SINO}]*[만억조]\s)*[{_SINO}]{{2,}}|[백천만억]|십(?=여(?:\s|명|개|건|차)))"
    rf"|(?P<near>한두|두세|서너|네댓|너댓|대여섯|예닐곱)"
    rf"|(?P<days>{_choice(DAYS)})"
    rf"|(?P<native>{_NATIVE})"
    r"|(?P<half>절반)"
    r"|(?P<whole>[셋넷]\s?(?:중|가운데)\s?(?:하나|둘|셋)))"
)
NEAR = {
    "한두": (1, 2),
    "두세": (2, 3),
    "서너": (3, 4),
    "네댓": (4, 5),
    "너댓": (4, 5),
    "대여섯": (5, 6),
    "예닐곱": (6, 7),
}
