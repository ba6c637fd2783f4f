"""Russian units and currencies."""

from generator.text.numbers.grammar import Role, Unit
from generator.text.numbers.reading import Kind
from generator.text.numbers.tables import numerals
from generator.text.numbers.units import CODES, SYMBOLS

_MASCULINE = " а у ом е ы ов ам ами ах"
_SHORT = " а у ом е ы ам ами ах"  # with a genitive plural like the nominative: пять ватт
_FEMININE = "а ы е у ой  ам ами ах"
_ADJECTIVE = "ый ого ому ым ом ые ых ыми"
_FEMININE_ADJECTIVE = "ая ой ую ые ых ым ыми"
_DERIVED = "овый овая овое овые овых овым овыми ового овой овому овом овую"
_DAY = "ный ная ное ные ных ным ными ного ной ному ном ную"
_SOFT = "ий яя ее ие их им ими его ей ему ем юю"


def _forms(stem: str, endings: str = _MASCULINE) -> str:
    """The stem with each ending, as phrases."""
    return "|".join(stem + ending for ending in endings.split(" "))


def _pairs(adjective: str, noun: str) -> str:
    """Each form of an adjective before each form of a noun."""
    return "|".join(f"{word} {form}" for word in adjective.split("|") for form in noun.split("|"))


def _after(nouns: str, *rest: str) -> str:
    """Each form of a noun before each of the phrases that belong to it."""
    return "|".join(f"{noun} {phrase}" for phrase in rest for noun in nouns.split("|"))


_DOLLAR = _forms("доллар") + "|долл.|дол."
_METRE, _KILOMETRE = _forms("метр"), _forms("километр")
_SQUARE, _CUBIC = _forms("квадратн", _ADJECTIVE), _forms("кубическ", "ий ого ому им ом ие их ими")
_YEAR = "год|года|году|годе|годы|годов|годам|годами|годах|лет"
_DEGREE = _forms("градус")

MONEY = CODES | {
    "USD": "|".join(
        (
            _DOLLAR,
            _after(_DOLLAR, "сша"),
            _pairs(_forms("американск", "ий ого ому им ом ие их ими"), _forms("доллар")),
            "usd|бакс|бакса|баксов",
        )
    ),
    "EUR": "евро|eur",
    "GBP": _after(_forms("фунт"), "стерлингов") + "|" + _forms("фунт") + "|gbp",
    "KRW": "вон|вона|воны|воне|вону|воной|вонам|вонами|южнокорейских вон|krw",
    "RUB": (
        "рубль|рубля|рублю|рублем|рублём|рубле|рубли|рублей|рублям|рублями|рублях|руб.|р.|rub|"
        "российских рублей|российских рубля"
    ),
    "UAH": _forms("гривн", "а ы е у ой ам ами ах я и ю") + "|гривен|грн.|uah",
    "JPY": _forms("иен", _FEMININE) + "|" + _forms("йен", _FEMININE) + "|jpy",
    "CNY": "юань|юаня|юаню|юанем|юане|юани|юаней|юаням|юанями|юанях|cny",
    "CHF": _pairs(_forms("швейцарск", "ий ого ому им ом ие их ими"), _forms("франк")) + "|chf",
    "PLN": "злотых|злотый|злотого|злотым|злотыми|pln",
    "KZT": "тенге|kzt",
    "INR": "рупия|рупии|рупию|рупий|рупиям|рупиями|inr",
    "TRY": "турецких лир|турецкие лиры|турецкой лиры|турецкая лира|try",
    "BYN": "белорусских рублей|белорусских рубля|белорусский рубль|byn",
    "CZK": "чешских крон|чешские кроны|czk",
    "SEK": "шведских крон|шведские кроны|sek",
    "NOK": "норвежских крон|норвежские кроны|nok",
    "DKK": "датских крон|датские кроны|dkk",
}
MEASURES = SYMBOLS | {
    "mm": "мм|" + _forms("миллиметр") + "|" + _forms("миллиметр", _DERIVED),
    "cm": "см|" + _forms("сантиметр") + "|" + _forms("сантиметр", _DERIVED),
    "m": "м|" + _METRE + "|" + _forms("метр", _DERIVED),
    "km": "км|" + _KILOMETRE + "|" + _forms("километр", _DERIVED),
    "miles": "миля|мили|миле|милю|милей|миль|милям|милями|милях",
    "nautical miles": _pairs(
        _forms("морск", "ая ой ую ие их им ими"),
        "миля|мили|миле|милю|милей|миль|милям|милями|милях",
    ),
    "feet": _forms("фут"),
    "inches": _forms("дюйм") + "|" + _forms("дюйм", _DERIVED),
    "yards": _forms("ярд"),
    "kg": "кг|"
    + _forms("килограмм")
    + "|"
    + _forms("килограмм", _SHORT)
    + "|кило|"
    + _forms("килограмм", _DERIVED),
    "g": "г|" + _forms("грамм") + "|" + _forms("граммов", "ый ая ое ые ых ым"),
    "mg": "мг|" + _forms("миллиграмм"),
    "tonnes": "т.|" + _forms("тонн", _FEMININE) + "|" + _forms("тонн", "ый ая ое ые ых ым ого ой"),
    "kt": "кт|" + _forms("килотонн", _FEMININE),
    "Mt": "мт|" + _forms("мегатонн", _FEMININE),
    "litres": "л|" + _forms("литр") + "|" + _forms("литр", _DERIVED),
    "ml": "мл|" + _forms("миллилитр"),
    "gallons": _forms("галлон"),
    "barrels": (
        "барр.|баррель|барреля|баррелю|баррелем|барреле|баррели|баррелей|баррелям|баррелями|баррелях"
    ),
    "hectares": "га|" + _forms("гектар"),
    "acres": _forms("акр"),
    "km²": "кв. км|км²|км2|км кв.|" + _pairs(_SQUARE, _KILOMETRE) + "|кв. километров|кв. километра",
    "m²": "кв. м|м²|м2|м кв.|" + _pairs(_SQUARE, _METRE) + "|кв. метров|кв. метра",
    "m³": "куб. м|м³|м3|м куб.|куб. метров|куб. метра|"
    + _pairs(_CUBIC, _METRE)
    + "|"
    + _forms("кубометр"),
    "km/h": _after(f"км|{_KILOMETRE}", "в час", "час"),
    "m/s": _after(f"м|{_METRE}", "в секунду"),
    "knots": "узел|узла|узлов|узлам|узлами|узлах",
    "kW": "квт|" + _forms("киловатт") + "|" + _forms("киловатт", _SHORT),
    "MW": "мвт|" + _forms("мегаватт") + "|" + _forms("мегаватт", _DERIVED),
    "GW": "гвт|" + _forms("гигаватт") + "|" + _forms("гигаватт", _DERIVED),
    "kWh": "квт ч|квтч|киловатт час|" + _forms("киловатт час", "а у ом ы ов ам ами ах"),
    "MWh": "мвт ч|мвтч|мегаватт час|" + _forms("мегаватт час", "а у ом ы ов ам ами ах"),
    "GWh": "гвт ч|гвтч|гигаватт час|" + _forms("гигаватт час", "а у ом ы ов ам ами ах"),
    "TWh": "твт ч|твтч|тераватт час|" + _forms("тераватт час", "а у ом ы ов ам ами ах"),
    "horsepower": "л. с.|лошадиных сил|лошадиные силы|лошадиных силы",
    "GB": "гб|гигабайт|гигабайта|гигабайтов",
    "degrees": _DEGREE,
    "°C": _after(_DEGREE, "цельсия", "по цельсию"),
    "°F": _after(_DEGREE, "фаренгейта", "по фаренгейту"),
    "seconds": "сек.|" + _forms("секунд", _FEMININE),
    "minutes": "мин.|" + _forms("минут", _FEMININE) + "|" + _forms("минут", _DAY),
    "hours": "ч.|" + _forms("час") + "|" + _forms("часов", "ой ая ое ые ого ых ому ым ыми ую"),
    "days": (
        "день|дня|дню|дне|дни|дней|дням|днями|днях|сутки|суток|суткам|сутками|сутках|дн.|"
        + _forms("днев", _DAY)
        + "|"
        + _forms("суточн", "ый ая ое ые ых ым ого ой ую")
    ),
    "nights": "ночь|ночи|ночей|ночам|ночами|ночах",
    "weeks": "неделя|недели|неделе|неделю|недель|неделям|неделями|неделях|нед.|"
    + _forms("недель", _DAY),
    "months": "месяц|месяца|месяцу|месяце|месяцы|месяцев|месяцам|месяцами|месяцах|мес.|"
    + _forms("месяч", _DAY),
    "years": "|".join(
        (
            _YEAR,
            _forms("летн", _SOFT),
            _forms("годич", _DAY),
            _forms("годовал", "ый ая ое ые ых ым ыми ого ой ому ую"),
        )
    ),
    "decades": "десятилетие|десятилетия|десятилетию|десятилетием|десятилетии|десятилетий|"
    "десятилетиям|десятилетиями|десятилетиях",
    "centuries": "век|века|веку|веком|веке|веков|векам|веками|веках|столетие|столетия|столетию|"
    "столетием|столетии|столетий|столетиям|столетиями|столетиях",
    "cents": _forms("цент") + "|" + _forms("евроцент"),
    "pence": "пенс|пенса|пенсов|пенсами|пенни",
    "kopecks": "копейка|копейки|копейке|копейку|копейкой|копеек|копейкам|копейками|копейках|коп.",
    "basis points": _pairs(_forms("базисн", _ADJECTIVE), _forms("пункт")) + "|б. п.|бп",
}
PERCENT = (
    _forms("процент") + "|проц.|" + _forms("процентн", "ый ого ому ым ом ая ой ую ое ые ых ыми")
)
POINTS = _pairs(_forms("процентн", _ADJECTIVE), _forms("пункт")) + "|п. п.|пп|п п|проц. пункта"
TIMES = "раз|раза|разам|разами|" + _forms("кратн", "ый ое ая ого ой ому ую ые ых ым ом")

# Numbers that are one word with their unit.
PREFIXES = numerals(
    {
        Role.UNIT: "двух=2 трех|трёх=3 четырех|четырёх=4 пяти=5 шести=6 семи=7 восьми=8 девяти=9 "
        "десяти=10 одиннадцати=11 двенадцати=12 тринадцати=13 четырнадцати=14 пятнадцати=15 "
        "шестнадцати=16 семнадцати=17 восемнадцати=18 девятнадцати=19 двадцати=20 тридцати=30 "
        "сорока=40 пятидесяти=50 шестидесяти=60 семидесяти=70 восьмидесяти=80 "
        "девяноста|девяносто=90 сто=100 двухсот=200 трехсот|трёхсот=300 четырехсот|четырёхсот=400 "
        "пятисот=500 полутора=3/2"
    }
)
_SUFFIXES = {
    "годичн": "years",
    "годовал": "years",
    "летн": "years",
    "дневн": "days",
    "суточн": "days",
    "недельн": "weeks",
    "месячн": "months",
    "часов": "hours",
    "минутн": "minutes",
    "секундн": "seconds",
    "километров": "km",
    "сантиметров": "cm",
    "миллиметров": "mm",
    "метров": "m",
    "килограммов": "kg",
    "тонн": "tonnes",
    "литров": "litres",
    "градусн": "degrees",
}
ADJECTIVES = {stem: Unit(Kind.MEASURE, name) for stem, name in _SUFFIXES.items()}
ADJECTIVES["процентн"] = Unit(Kind.SHARE, "percent")
ADJECTIVES |= dict.fromkeys(
    ("этажн", "этажк", "этаже", "комнатн", "местн", "полосн"), Unit(Kind.COUNT, "")
)
ADJECTIVES["кратн"] = Unit(Kind.COUNT, "times")
_HALVES = {
    "полгода|полугода": "years",
    "полчаса|получаса|получасом": "hours",
    "полвека|полувека": "centuries",
    "полминуты": "minutes",
    "полдня": "days",
    "полкилометра": "km",
    "полметра": "m",
    "полкило|полкилограмма": "kg",
    "поллитра|пол-литра": "litres",
    "полтонны": "tonnes",
    "полмесяца": "months",
}
HALVES = {
    word: numeral._replace(unit=Unit(Kind.MEASURE, name))
    for forms, name in _HALVES.items()
    for word, numeral in numerals({Role.MEASURED: f"{forms}=1/2"}).items()
}
HALVES |= {
    word: numeral._replace(unit=Unit(Kind.SHARE, "percent"))
    for word, numeral in numerals({Role.MEASURED: "полпроцента|полупроцента=1/2"}).items()
}
