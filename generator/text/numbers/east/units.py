"""Korean units and currencies."""

from generator.text.numbers.grammar import Unit
from generator.text.numbers.reading import Kind

_MONEY = {
    "USD": "$|달러|미국 달러|미 달러|미국달러|미화 달러|불|달러화",
    "EUR": "€|유로|유로화",
    "KRW": "원",
    "JPY": "엔|엔화",
    "CNY": "위안|위안화",
    "RUB": "루블|루블화",
    "UAH": "흐리우냐|흐리브냐|그리브나",
    "GBP": "파운드|파운드화",
    "CHF": "프랑|스위스프랑",
    "CAD": "캐나다 달러|캐나다달러",
    "AUD": "호주 달러|호주달러",
    "TWD": "대만 달러|대만달러",
    "HKD": "홍콩 달러|홍콩달러",
    "INR": "루피|루피화",
    "TRY": "리라|튀르키예 리라",
    "PLN": "즈워티",
    "KZT": "텡게",
    "NOK": "노르웨이 크로네",
    "DKK": "덴마크 크로네",
    "SEK": "스웨덴 크로나|크로나",
}
_MEASURES = {
    "mm": "mm|㎜|밀리미터|밀리",
    "cm": "cm|㎝|센티미터|센티",
    "km/h": "km/h|㎞/h|kph",
    "km²": "km²|km2|㎞²|㎢|제곱킬로미터|평방킬로미터",
    "m²": "m²|m2|㎡|제곱미터|평방미터",
    "m³": "m³|m3|㎥|세제곱미터|입방미터",
    "m/s": "m/s|㎧|미터/초",
    "km³": "km³|㎦|세제곱킬로미터",
    "cm²": "cm²|㎠|제곱센티미터",
    "mm²": "mm²|㎟",
    "cm³": "cm³|㎤|세제곱센티미터|cc|㏄",
    "km": "km|㎞|킬로미터",
    "kg": "kg|㎏|킬로그램|킬로",
    "g": "g|그램|그람",
    "mg": "mg|㎎|밀리그램",
    "m": "m|미터",
    "tonnes": "톤|t",
    "kt": "kt|킬로톤",
    "Mt": "mt|메가톤",
    "litres": "리터|ℓ|l",
    "ml": "ml|㎖|밀리리터",
    "barrels": "배럴",
    "gallons": "갤런",
    "hectares": "헥타르|ha|㏊",
    "acres": "에이커",
    "feet": "피트|ft",
    "inches": "인치",
    "yards": "야드",
    "miles": "마일",
    "nautical miles": "해리",
    "MW": "mw|㎿|메가와트",
    "GW": "gw|기가와트",
    "kW": "kw|㎾|킬로와트",
    "kWh": "kwh|㎾h|킬로와트시",
    "MWh": "mwh|㎿h|메가와트시",
    "GWh": "gwh|기가와트시",
    "TWh": "twh|테라와트시",
    "µg": "㎍|µg|μg|마이크로그램",
    "kl": "㎘|kl|킬로리터",
    "kcal": "㎉|kcal|킬로칼로리",
    "Hz": "㎐|hz|헤르츠",
    "MHz": "㎒|mhz|메가헤르츠",
    "GHz": "㎓|ghz|기가헤르츠",
    "mSv": "msv|밀리시버트",
    "horsepower": "마력",
    "basis points": "bp|bps|베이시스포인트",
    "°C": "℃|°c",
    "degrees": "도",
    "hours": "시간",
    "minutes": "분",
    "seconds": "초",
    "days": "일간|일 동안|일째|일|날",
    "weeks": "주간|주",
    "months": "개월|달",
    "years": "년간|년 동안|년|세|살|해",
    "centuries": "세기",
    "knots": "노트",
    "cents": "센트",
}
_POINTS = "%p|%포인트|% 포인트|퍼센트포인트|퍼센트 포인트|%point"


# Units that the reader has no name for, so that letters at digits are no name: 920hPa.
_UNNAMED = (
    "hpa|헥토파스칼|ppm|ppb|bq|베크렐|rpm|kv|nm|나노미터|㎛|μm|µm|마이크로미터|"
    "와트|볼트|mmhg|dpi|fps"
)


def _by_form() -> dict[str, Unit]:
    """Every written form of a unit with what it is."""
    typed: list[tuple[str, Unit]] = [
        ("%|퍼센트|프로", Unit(Kind.SHARE, "percent")),
        ("‰", Unit(Kind.SHARE, "per mille")),
        (_POINTS, Unit(Kind.POINTS, "percentage points")),
        ("배|곱절|갑절", Unit(Kind.COUNT, "times")),
        (_UNNAMED, Unit(Kind.COUNT, "")),
    ]
    typed += [(forms, Unit(Kind.MONEY, "", code)) for code, forms in _MONEY.items()]
    typed += [(forms, Unit(Kind.MEASURE, name)) for name, forms in _MEASURES.items()]
    return {form: unit for forms, unit in typed for form in forms.split("|")}


UNITS = _by_form()
