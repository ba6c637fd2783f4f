"""Korean number words, counters, units and bounds, and the patterns made of them."""

import re
from collections.abc import Iterable, Mapping

from generator.text.bounds import Bound
from generator.text.numbers.east.units import UNITS

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
NEAR = {
    "한두": (1, 2),
    "두세": (2, 3),
    "서너": (3, 4),
    "네댓": (4, 5),
    "너댓": (4, 5),
    "너덧": (4, 5),
    "네다섯": (4, 5),
    "일고여덟": (7, 8),
    "두서너": (2, 4),
    "두어": (2, 2),
    "열댓": (15, 15),
    "대여섯": (5, 6),
    "예닐곱": (6, 7),
}
# 이삼일, 이삼십 명: two neighbours and what both count.
NEAR |= {
    f"{low}{high}{scale}": (SINO_DIGITS[low] * size, SINO_DIGITS[high] * size)
    for low, high in ("이삼", "삼사", "사오", "육칠", "칠팔")
    for scale, size in {"": 1, **SMALL_UNITS, "만": LARGE_UNITS["만"]}.items()
}
NTH = _values("첫째=1 둘째=2 셋째=3 넷째=4 다섯째=5") | {"첫 번째": 1, "첫번째": 1}
HALVES = {"반년": "years", "반세기": "centuries", "반시간": "hours"}
DAYS = _values(
    "이틀=2 사흘=3 나흘=4 닷새=5 엿새=6 이레=7 여드레=8 아흐레=9 열흘=10 열하루=11 열이틀=12 "
    "열사흘=13 열나흘=14 보름=15"
)


def _choice(forms: Iterable[str]) -> str:
    """A pattern for any of the forms, the longest first; first letters are looked at first."""
    known = sorted(forms, key=len, reverse=True)
    first = "".join(sorted({re.escape(form[0]) for form in known}))
    return f"(?=[{first}])(?:{'|'.join(map(re.escape, known))})"


# What follows 대 where it is a band of values: 1,480원대까지.
BAND_ENDS = (
    "(?=[^가-힣]|$|[의로를에가인은는도와과였라]|까지|부터|보다|[초중후]반|이[었다며고]"
    "|다(?![가-힣]))"
)
# What may follow a unit or counter in the same word, so that 3원칙 is not three won.
_ENDS = (
    r"(?=[^가-힣]|$|[이가을를은는의에로와과도만씩쯤여넘당였인꼴밖뿐며라후뒤전째내급물채께]|다(?![가-힣])|으로|"
    r"가량|정도|미만|초과|까지|부터|간|동안|짜리|어치|마다|안팎|내외|남짓|규모|상당|보다|들이|"
    r"(?<=[년주일월])차(?![가-힣])|(?<=[년주일월])차(?=[에인가를의로]|으로)|"
    # 3천원대, 70달러대: somewhere above that much
    rf"(?<=[원러로안엔도분초])대{BAND_ENDS})"
)
_LATIN_FORMS = [form for form in UNITS if not "가" <= form[0] <= "힣"]
_HANGUL_FORMS = [form for form in UNITS if "가" <= form[0] <= "힣"]
UNIT = re.compile(
    rf"\s?(?P<sign>{_choice(_LATIN_FORMS)})(?![a-z]|(?<=[$€])\d)|\s?(?P<word>{_choice(_HANGUL_FORMS)}){_ENDS}"
)
_COUNTERS = (
    "명|사람|개국|개소|개사|개|발|문|대|척|편|곳|건|차례|번|회|가지|마리|장|권|채|동|자루|정|기|량|상자|"
    "군데|그루|켤레|송이|포기|잔|병|봉지|곡|골|승|패|라운드|세트|층|박|끼|다발|묶음|바퀴|걸음|표|의석|좌석|식구|"
    "문항|종|점|쌍|나라|국가|도시|갈래|분|구|통|벌|석|필|줄|단어|부대|가구|세대|여명|여 명"
)
COUNTER = re.compile(rf"\s?(?:{_choice(_COUNTERS.split('|'))})")
# What has to follow a number in words, since most of those words are also something else.
COUNTED = re.compile(
    rf"\s?여?\s?(?:{_choice({*_COUNTERS.split('|'), *_HANGUL_FORMS, '번째', '째'})}){_ENDS}"
    # Some count only after a space, since 두부 and 세부 are words.
    rf"|여?\s(?:부|평|칸|그릇|인분|차선){_ENDS}"
)
# A single letter without a space is a number only before these: 백발 is white hair.
COUNTED_CLOSELY = re.compile(rf"여?(?:\s|명{_ENDS}|개{_ENDS}|원{_ENDS}|달러{_ENDS})|\s?여\s?명")
COUNTED_AFTER_DIGITS = re.compile(rf"\s?여?\s?(?:명|개|발|원|달러|유로|대|톤|건|km|㎞){_ENDS}")
VAGUE_END = re.compile("여|[^가-힣]|$|[에을를의은이만](?![가-힣])|으로|에[서도는]")
DAYS_END = re.compile("[^가-힣]|$|간|만|째|이|을|의|에|동안")
ORDINAL_SUFFIX = re.compile(
    r"\s?번째|째|차(?!례|량|선|로[로를의가은]|로에서|로\s(?:도로|고속|중|가운데))|위|등(?![가-힣])|분기|주년|순위|쿼터(?![가-힣])|심(?![가-힣])|심(?=[은이에의을서과도]|판결|재판|선고|법원)|(?<!\d\d)(?<=\d)세대|학년|단계"
    r"|(?:기계화|기갑|보병|포병|공수|저격)?(?:여단|사단|군단|연대|대대|중대)"
)
LABEL_SUFFIX = re.compile(
    rf"(?:조|항|호|쪽|페이지|면|상|절|번지|형|호기|호선|호실|호점|호차|번함|번기|번길){_ENDS}|번\s?(?:출구|국도)|(?<=38)선"
    r"|자\s?(?:(?:정상|고위급|외교장관|외교차관|실무|안보)\s?)?(?:회담|회의|회동|협의|협상)"
)
_PEOPLE_OF_AGE = (
    "초반|중반|후반|이상|병사|군인|장병|청년|청소년|소년|소녀|남성|여성|남자|여자|남녀|젊|노인|학생|"
    "남학생|여학생|딸|아들|부부|운전자|환자|직장인|회사원|유권자|응답자|지지|승객|주민|작업자|근로자|"
    "노동자|인구|비율|주부|모녀|형제|자매|용의자|피의자|피해자|공무원|교사|조종사|어부|농민|가장|연령|"
    "고용률|취업자|사망자|확진자|참가자|부모|자녀|어머니|아버지|할머니|할아버지|선수"
)
# In such a sentence a number of tens before 대 is an age even without such a noun after it.
AGED = re.compile(
    rf"\d0대\s?(?:{_PEOPLE_OF_AGE})|\d0대[와과~∼·,]\s?$|연령|나이|[명인][은이]\s$|자\s?(?:중|가운데)\s$"
)
AGES = re.compile(rf"대(?=[와과~∼·,-]\s?\d0대|에서\s\d0대|\s?(?:{_PEOPLE_OF_AGE}))")
ANSWERS = re.compile(
    "응답|비율|설문|여론|지지율|찬성|반대|청년|세대|연령|미혼|취업|고용률|가입률|이용률|투표율|답했|답한|시청률|선호"
)
MACHINES = re.compile(
    "차량|차를|드론|무인기|전차|버스|트럭|항공기|전투기|헬기|택시|열차|장갑차|카메라|선박|여객기|컴퓨터|대[를가의]"
)
CLAUSE_END = re.compile(r"(?:^|[,.;]\s?|[며고만]\s|(?:조사|투표|설문|선거)에서\s)$")
CLAUSE_BEGINS = re.compile("대(?:에서|에선|는|가|의|도)")
AGES_THERE = re.compile("대(?=[가는의와도를라로에이였]|[.,\\s]|$)")

_BEFORE = {
    Bound.ABOUT: "약|대략|거의|어림잡아|대충|근|얼추|추산|줄잡아|족히",
    Bound.AT_LEAST: "최소|최소한|적어도|못해도|적게는|최저|짧게는|낮게는|작게는",
    Bound.AT_MOST: "최대|최고|많게는|많아야|기껏해야|최장|최다|길게는|높게는|크게는|멀게는",
    Bound.EXACT: "정확히|꼭|딱",
}
_AFTER = {
    Bound.ABOUT: (
        "가량|정도|쯤|안팎|내외|남짓|가까이|가까운|가깝[가-힣]*|육박[가-힣]*|전후|언저리|"
        "근접[가-힣]*"
    ),
    Bound.AT_LEAST: "이상(?![하한해])",
    Bound.MORE_THAN: (
        "초과(?!하지)|넘(?!어[가갔간갈오왔온올])(?!지 [않못])[가-힣]*|뛰어넘(?!지 [않못])[가-힣]*|"
        "웃[도돈돌][가-힣]*|상회[가-힣]*|보다 많[가-힣]*|"
        "보다 더 많[가-힣]*|돌파[가-힣]*"
    ),
    Bound.AT_MOST: "이하|이내|(?:뛰어)?넘지 [않못][가-힣]*|초과하지 [않못][가-힣]*",
    Bound.LESS_THAN: (
        "미만|밑[도돈돌][가-힣]*|에 못 미[치친칠쳤][가-힣]*|못 미[치친칠쳤][가-힣]*|"
        "보다 적[가-힣]*|안 ?[되된될됐돼][가-힣]*|되지 [않못][가-힣]*|"
        "미치지 [않못][가-힣]*|하회[가-힣]*|미달[가-힣]*|아래(?![가-힣])|아래로|아래에서|밑으로"
    ),
}


def _named(typed: Mapping[Bound, str]) -> str:
    """A pattern with a group named after each bound."""
    return "|".join(
        f"(?P<{bound}>{'|'.join(sorted(forms.split('|'), key=len, reverse=True))})"
        for bound, forms in typed.items()
    )


BOUND_BEFORE = re.compile(rf"(?:^|[^가-힣])(?:{_named(_BEFORE)})\s?$")
ODD = re.compile(
    rf"\s?여(?=\s?(?:{_choice({*_COUNTERS.split('|'), *_HANGUL_FORMS})}){_ENDS})|여(?=\s[가-힣])"
    rf"|여(?=\s?{_choice(_LATIN_FORMS)}(?![a-z]))"
)
# What stands between a number and "passed" where the number is a mark on the way: 1,400원 선.
_MARKS = "선|고지|벽|문턱|고비"
_BEGINNINGS = (
    "".join(
        sorted(
            {form.removeprefix("(?:")[0] for forms in _AFTER.values() for form in forms.split("|")}
        )
    )
    + "넘"
)
_ADVERBS = "훌쩍|크게|채|약간|살짝|훨씬|조금|다소|소폭|이미|한참|턱없이|훨씬 더|가볍게"
BOUND_AFTER = re.compile(
    rf"(?:\s?여)?(?!\s?(?:{_MARKS})[을를에이])(?:\s?[가-힣]{{1,3}}?)??(?:에도|조차|[이가을를은는의에도])?"
    rf"(?:\s(?:{_ADVERBS})(?=\s))?\s?(?=[{_BEGINNINGS}])(?:{_named(_AFTER)})"
)
# By how much something passed or missed another: 전망치를 13% 밑돌았다.
BY, OF_OTHER = (
    re.compile(r"\s(?:밑[도돈돌]|웃[도돈돌]|상회|하회|초과)"),
    re.compile(r"[을를보다]\s(?:약\s)?$"),
)
NEGATIVE = re.compile(r"(?P<word>(?:영하|마이너스)\s?)$|(?:^|[\s(])(?P<sign>[-\u2212])$")
DIGITS = re.compile(r"\d+[¼-¾⅐-⅞]|\d+(?:[.,]\d+)*")
# 조 is also an article of a law: a trillion only before smaller scales and currencies.
SCALES = re.compile(
    r"[십백천만억]*조(?=\s?(?:\d[\d,]*[십백천]\s?)*\d[\d,]*[십백천]*[만억]|\s?(?:원|달러|유로|엔|위안|루블|여))|[십백천만억]+"
)
CENTURY = re.compile(r"(?!\s?(?:동안|간|만|가까이|넘|이상|남짓|에 걸))")
SPEED = re.compile(r"(?P<per>시속|초속)\s?(?:약\s?|최대\s?)?$")
SPEEDS = {"시속": "km/h", "초속": "m/s"}
SCALE_OF_HEAT = re.compile(r"(?P<scale>섭씨|화씨)\s?(?:영하\s?|영상\s?)?$")
SCALES_OF_HEAT = {"섭씨": "°C", "화씨": "°F"}
MODEL = re.compile(
    r"(?:미라주|보잉|에어버스|레오파르트|레오파드|샤헤드|챌린저|메르카바|팰컨|게란|별표|도표|그림|boeing|"
    r"mirage|leopard|shahed|challenger|airbus|falcon)\s$"
)
_SINO = "일이삼사오육칠팔구십백천만억조"
PART = re.compile(
    rf"(?P<whole>\d{{1,9}}|[{_SINO}]+)\s?분의\s?(?P<part>\d{{1,9}}|[일이삼사오육칠팔구십])"
)
_TENS_FORMS = _choice(form for form in NATIVE if NATIVE[form] % 10 == 0 and form != "스무")
_ONES_FORMS = "한|두|세|네|다섯|여섯|일곱|여덟|아홉"
# Words that only look like a numeral and its counter: a generation, an archipelago, a headache.
LOOKALIKE = re.compile(
    "백일[해홍장]|천일염|만일|천연|세대|세기|세척|세종|세정|세도|열도|열기|열정|열대|열량|열권|두통|두건|"
    r"두발|석권|석기|만원\s(?:버스|관중|관객|사례|전철|지하철|열차)|만원을 이|만원인"
)
_ONE_TO_NINE = "[일이삼사오육칠팔구]"
_BELOW_MAN = rf"(?:{_ONE_TO_NINE}?천)?(?:{_ONE_TO_NINE}?백)?(?:{_ONE_TO_NINE}?십)?{_ONE_TO_NINE}?"
# A number well formed in Sino-Korean words: scales and digits take turns.
SINO_NUMBER = re.compile(
    rf"(?:(?!조){_BELOW_MAN}조\s?)?(?:{_BELOW_MAN}억\s?)?(?:{_BELOW_MAN}만\s?)?{_BELOW_MAN}"
)
# Numbers that are names or other words too: Icheon, Sacheon, Oman, an angel.
HOMONYM = re.compile(rf"[이사구]천|[이오]만|이백|[백천만]{_ONE_TO_NINE}")
COUNTED_SURELY = re.compile(
    rf"\s?여?\s?(?:명|원|달러|유로|개|건|톤|년|가구|세대|권|마리|그루|배|곳|대(?=[를가의씩])|킬로미터|미터|㎞|km){_ENDS}"
)
# Whom millions are, with no counter: 천만 관객.
CROWD = re.compile(
    r"\s(?:관객|인구|시민|국민|도민|유권자|당원|노동자|구독자|가입자|대군)(?=[^가-힣]|$|[이가을를은는의에도])"
)
MONEY_AFTER = re.compile(rf"\s?여?\s?(?:원|달러|유로|엔|위안|루블|흐리우냐|파운드){_ENDS}")
_NATIVE = rf"(?:{_TENS_FORMS})(?:{_ONES_FORMS})?|스무|석|넉|{_ONES_FORMS[2:]}"
_PEOPLE = "명|개|발|대|곳|건|가구|사람|집"
# Numerals that only a number is before a space and a noun: 두 정상, 다섯 아이.
FREE = frozenset(NATIVE) - {"네", "열", "석", "넉", "하나", "둘", "셋", "넷", "쉰"}
# 네 is also "your" and "yes", 열 also "heat", so only these follow them where they count.
FEW_NOUNS = re.compile(
    r"\s(?:분기|학기|시즌|경기|이닝|부문|분야|과목|종류|팀|단계|자녀|형제|자매|남매|방향|지역|후보|정당|기업|"
    r"업체|은행|회사|선수|항목|유형|시도|정상|진영|종목|작품|모델|회원국|대회|그룹|집단|과제|원칙|권역|시기|국면|정부|기관|부처|장관|대통령)"
    r"(?=[^가-힣]|$|[이가을를은는의에로와과도만인]|으로|에서|연속)"
)
NOUN = re.compile(r"\s[가-힣]")
OF_WHOLE = re.compile(
    rf"(?P<whole>\d{{1,9}}|백|{_NATIVE}|셋|넷)\s?(?:{_PEOPLE})?\s?(?:중|가운데)\s?"
    rf"(?P<part>(?:\d{{1,9}}|{_NATIVE}|한)(?=\s?(?:{_PEOPLE}))|하나|둘|셋)(?:\s?(?:{_PEOPLE}))?(?:꼴)?"
)
# 열에 하나, 다섯 명에 한 명꼴: without 꼴 the second of two with counters is a count of its own.
OF_EACH = re.compile(
    rf"(?P<whole>\d{{1,9}}|백|{_NATIVE}|셋|넷)(?P<counted>\s?(?:{_PEOPLE}))?(?:에|당)\s"
    rf"(?P<part>\d{{1,9}}|{_NATIVE}|한|하나|둘|셋|넷)"
    rf"(?(counted)\s?(?:{_PEOPLE})꼴|(?<![\d한두세네])(?:꼴)?(?![\s]?(?:{_PEOPLE})))"
)
RANGE = re.compile(
    rf"(?:\s?(?:{_choice(_COUNTERS.split('|'))}))?(?:\s?[~∼〜～\u2013-]\s?|(?P<word>에서|부터)\s?)(?=\d)"
)
CHANGE = re.compile(rf"\s?(?:{_choice(_COUNTERS.split('|'))})?(?:으로|로)")
# A score or ratio: nothing is counted after the second number, only a particle stands.
SCORE = re.compile(
    r"\d[\d,]*(?:\.\d+)?\s?대\s?\d{1,3}(?![\d,.]*\d)"
    r"(?=로|으로|의(?![가-힣])|을|를|였|이었|이다|까지|이라|[은는이가](?![가-힣])"
    r"|\s(?:의견|비율|경쟁률|경쟁|동수|스코어|승부|무승부|[완대신]?승리?|[완대]?패배?|[가-힣]*결정|판결|표결)"
    r"|[.,)](?!\d)|$)"
    r"|\d{1,2}[-:]\d{1,2}(?=로\s|으로\s|의\s|\s?(?:승|패|무승부|역전|완승|신승|대승|완패))"
)
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
# Nouns that hold their number: 삼층석탑, 왕복 육차로, 팔각정; 삼각 and 사면 are other words too.
_COMPOUNDS = (
    "층(?:\\s건물|석탑|목탑|전탑|모전석탑|탑|집|건물|짜리|버스|침대|구조|규모)|(?<=[사육팔십])차로|차선|부작|"
    "(?<!구)인조(?!잔디|가죽|물)|연[패승](?=[에을를로의은]|했|하|\\s|$)|(?<=삼)행시|종경기|"
    "(?<=[오육팔])각(?:형|정|당|지붕|기둥|탑|원당)|(?<=[사육팔])면체|(?<=삼)면[이을은](?=\\s)"
)
# The letters that a number in words can begin with, which most words do not.
_FIRST = "".join(sorted({word[0] for word in (*NATIVE, *NEAR, *NTH, *HALVES, *DAYS)} | set(_SINO)))
SCAN = re.compile(
    rf"(?P<digits>\d)|(?<![가-힣])(?=[{_FIRST}수몇절첫])(?:"
    rf"(?P<lead>[만천백])\s?(?=\d)"
    rf"|(?P<compound>[이삼사오육칠팔구십]+(?={_COMPOUNDS}))"
    rf"|(?P<part>[{_SINO}]+\s?분의\s?[일이삼사오육칠팔구십])"
    rf"|(?P<vague>(?:십수|수|몇)\s?[십백천만억조]+)"
    rf"|(?P<near>{_choice(NEAR)})"
    rf"|(?P<sino>(?:[{_SINO}]*[만억조]\s)*[{_SINO}]{{2,}}|[백천만억]|십(?=여(?:\s|명|개|건|차)|\s?(?:년|명|개|만)))"
    r"|(?P<hour>(?<=[전후벽밤낮침녁]\s)(?:열한|열두|열|한|두|세|네|다섯|여섯|일곱|여덟|아홉)\s?시"
    r"(?!간)(?:\s?반)?)"
    rf"|(?P<nth>{_choice(NTH)})"
    rf"|(?P<half_of>{_choice(HALVES)}){_ENDS}"
    rf"|(?P<days>{_choice(DAYS)})"
    rf"|(?P<native>{_NATIVE})"
    r"|(?P<half>절반)"
    r"|(?P<whole>[셋넷]\s?(?:중|가운데|에)\s?(?:하나|둘|셋))"
    r"|(?P<maiden>첫(?=\s?(?:호기|호선|분기|학기|단계|세대))))"
)
