"""Ukrainian units and currencies."""

from generator.text.numbers.grammar import Role, Unit
from generator.text.numbers.reading import Kind
from generator.text.numbers.tables import numerals
from generator.text.numbers.units import CODES, SYMBOLS

_MASCULINE = " а у ові ом і и ів ам ами ах"
_FEMININE = "а и і у ою  ам ами ах"
_ADJECTIVE = "ий ого ому им ім і их ими"
_DERIVED = "ий а е і их им ими ого ої ому ій ім у ою"


def _forms(stem: str, endings: str = _MASCULINE) -> str:
    """The stem with each ending, as phrases."""
    return "|".join(stem + ending for ending in endings.split(" "))


def _pairs(adjective: str, noun: str) -> str:
    """Each form of an adjective before each form of a noun."""
    return "|".join(f"{word} {form}" for word in adjective.split("|") for form in noun.split("|"))


def _after(nouns: str, *rest: str) -> str:
    """Each form of a noun before each of the phrases that belong to it."""
    return "|".join(f"{noun} {phrase}" for phrase in rest for noun in nouns.split("|"))


_DOLLAR = _forms("долар") + "|дол.|долл."
_METRE, _KILOMETRE = _forms("метр"), _forms("кілометр")
_SQUARE, _CUBIC = _forms("квадратн", _ADJECTIVE), _forms("кубічн", _ADJECTIVE)
_DEGREE = _forms("градус")
_MILE = "миля|милі|милю|милею|миль|милям|милями|милях"
_YEAR = "рік|року|рокові|році|роки|років|рокам|роками|роках|літ"
_WATT_HOUR = "година|години|годин|годину|годинам|годинами"

MONEY = CODES | {
    "USD": "|".join(
        (
            _DOLLAR,
            _after(_DOLLAR, "сша"),
            _pairs(_forms("американськ", "ий ого ому им і их ими"), _forms("долар")),
            "usd",
        )
    ),
    "EUR": "євро|eur",
    "GBP": _after(_forms("фунт"), "стерлінгів") + "|" + _forms("фунт") + "|gbp",
    "KRW": "вон|вона|вони|воні|вону|воною|вонам|вонами|південнокорейських вон|krw",
    "RUB": (
        "рубль|рубля|рублю|рублем|рублі|рублів|рублям|рублями|рублях|руб.|rub|російських рублів|"
        "російських рублі"
    ),
    "UAH": "гривня|гривні|гривню|гривнею|гривень|гривням|гривнями|гривнях|гривнь|грн.|uah",
    "JPY": _forms("єн", _FEMININE) + "|" + _forms("ієн", _FEMININE) + "|jpy",
    "CNY": "юань|юаня|юаню|юанем|юані|юанів|юаням|юанями|юанях|cny",
    "CHF": _pairs(_forms("швейцарськ", "ий ого ому им і их ими"), _forms("франк")) + "|chf",
    "PLN": "злотих|злотий|злоті|злотого|злотим|злотими|pln",
    "KZT": "тенге|kzt",
    "INR": "рупія|рупії|рупію|рупій|рупіям|рупіями|inr",
    "TRY": "турецьких лір|турецькі ліри|try",
    "CZK": "чеських крон|чеські крони|czk",
    "SEK": "шведських крон|шведські крони|sek",
    "NOK": "норвезьких крон|норвезькі крони|nok",
    "DKK": "данських крон|данські крони|dkk",
}
MEASURES = SYMBOLS | {
    "mm": "мм|" + _forms("міліметр") + "|" + _forms("міліметров", _DERIVED),
    "cm": "см|" + _forms("сантиметр") + "|" + _forms("сантиметров", _DERIVED),
    "m": "м|" + _METRE + "|" + _forms("метров", _DERIVED),
    "km": "км|" + _KILOMETRE + "|" + _forms("кілометров", _DERIVED),
    "miles": _MILE,
    "nautical miles": _pairs("морська|морської|морську|морські|морських|морським", _MILE),
    "feet": _forms("фут"),
    "inches": _forms("дюйм") + "|" + _forms("дюймов", _DERIVED),
    "yards": _forms("ярд"),
    "kg": "кг|" + _forms("кілограм") + "|кіло|" + _forms("кілограмов", _DERIVED),
    "g": "г|" + _forms("грам") + "|" + _forms("грамов", _DERIVED),
    "mg": "мг|" + _forms("міліграм"),
    "tonnes": "т.|" + _forms("тонн", _FEMININE) + "|" + _forms("тонн", "ий е і их им ими ого ої"),
    "kt": "кт|" + _forms("кілотонн", _FEMININE),
    "Mt": "мт|" + _forms("мегатонн", _FEMININE),
    "litres": "л|" + _forms("літр") + "|" + _forms("літров", _DERIVED),
    "ml": "мл|" + _forms("мілілітр"),
    "gallons": _forms("галон"),
    "barrels": "бар.|барель|бареля|барелю|барелем|барелі|барелів|барелям|барелями|барелях",
    "hectares": "га|" + _forms("гектар"),
    "acres": _forms("акр"),
    "km²": "кв. км|км²|км2|км кв.|кв. кілометрів|" + _pairs(_SQUARE, _KILOMETRE),
    "m²": "кв. м|м²|м2|м кв.|кв. метрів|" + _pairs(_SQUARE, _METRE),
    "m³": "куб. м|м³|м3|м куб.|куб. метрів|" + _forms("кубометр") + "|" + _pairs(_CUBIC, _METRE),
    "km/h": _after(f"км|{_KILOMETRE}", "на годину", "за годину", "год."),
    "m/s": _after(f"м|{_METRE}", "на секунду", "за секунду"),
    "knots": "вузол|вузла|вузли|вузлів|вузлам|вузлами|вузлах",
    "kW": "квт|" + _forms("кіловат"),
    "MW": "мвт|" + _forms("мегават") + "|" + _forms("мегаватн", _DERIVED),
    "GW": "гвт|" + _forms("гігават") + "|" + _forms("гігаватн", _DERIVED),
    "kWh": "квт год.|квтгод|" + _pairs("кіловат", _WATT_HOUR),
    "MWh": "мвт год.|мвтгод|" + _pairs("мегават", _WATT_HOUR),
    "GWh": "гвт год.|гвтгод|" + _pairs("гігават", _WATT_HOUR),
    "TWh": "твт год.|твтгод|" + _pairs("терават", _WATT_HOUR),
    "horsepower": "к. с.|кінських сил|кінські сили",
    "GB": "гб|гігабайт|гігабайта|гігабайти|гігабайтів",
    "degrees": _DEGREE,
    "°C": _after(_DEGREE, "цельсія", "за цельсієм"),
    "°F": _after(_DEGREE, "фаренгейта", "за фаренгейтом"),
    "seconds": "сек.|" + _forms("секунд", _FEMININE),
    "minutes": "хв.|" + _forms("хвилин", _FEMININE) + "|" + _forms("хвилинн", _DERIVED),
    "hours": "год.|" + _forms("годин", _FEMININE) + "|" + _forms("годинн", _DERIVED),
    "days": (
        "день|дня|дню|дні|днів|дням|днями|днях|доба|доби|добі|добу|добою|діб|добам|добами|добах|"
        "дн.|" + _forms("денн", _DERIVED) + "|" + _forms("добов", _DERIVED)
    ),
    "nights": "ніч|ночі|ночей|ночам|ночами|ночах",
    "weeks": "тиждень|тижня|тижню|тижні|тижнів|тижням|тижнями|тижнях|тиж.|"
    + _forms("тижнев", _DERIVED),
    "months": "місяць|місяця|місяцю|місяці|місяців|місяцям|місяцями|місяцях|міс.|"
    + _forms("місячн", _DERIVED),
    "years": f"{_YEAR}|" + _forms("річн", _DERIVED) + "|" + _forms("літн", "ій я є і їх їм іми"),
    "decades": "десятиліття|десятиліттю|десятиліттям|десятилітті|десятиліть|десятиріччя|десятиріч|"
    "десятиріччям|десятиріччях",
    "centuries": "століття|століттю|століттям|столітті|столітть|століть|сторіччя|сторіч|століттях|"
    "вік|віки|віків",
    "cents": _forms("цент") + "|" + _forms("євроцент"),
    "pence": "пенс|пенси|пенсів|пенні",
    "kopecks": "копійка|копійки|копійці|копійку|копійкою|копійок|копійкам|копійками|копійках|коп.",
    "basis points": _pairs(_forms("базисн", _ADJECTIVE), _forms("пункт")) + "|б. п.|бп",
}
PERCENT = (
    "відсоток|відсотка|відсотку|відсотком|відсотки|відсотків|відсоткам|відсотками|відсотках|проц.|"
    + _forms("відсотков", _DERIVED)
    + "|"
    + _forms("процент")
)
POINTS = "|".join(
    (
        _pairs(_forms("відсотков", _ADJECTIVE), _forms("пункт")),
        _pairs(_forms("процентн", _ADJECTIVE), _forms("пункт")),
        "в. п.|п. п.|вп|пп|п п|в п",
    )
)
TIMES = "раз|рази|раза|разів|разам|разами|" + _forms("кратн", _DERIVED)

# Numbers that are one word with their unit.
PREFIXES = numerals(
    {
        Role.UNIT: "дво|двох=2 три|трьох=3 чотири|чотирьох=4 п'яти=5 шести=6 семи=7 восьми=8 "
        "дев'яти=9 десяти=10 одинадцяти=11 дванадцяти=12 тринадцяти=13 чотирнадцяти=14 "
        "п'ятнадцяти=15 шістнадцяти=16 сімнадцяти=17 вісімнадцяти=18 дев'ятнадцяти=19 двадцяти=20 "
        "тридцяти=30 сорока=40 п'ятдесяти=50 шістдесяти=60 сімдесяти=70 вісімдесяти=80 "
        "дев'яноста|дев'яносто=90 сто=100 двохсот=200 трьохсот=300 чотирьохсот=400 п'ятисот=500 "
        "півтора=3/2"
    }
)
_SUFFIXES = {
    "річн": "years",
    "літн": "years",
    "денн": "days",
    "добов": "days",
    "тижнев": "weeks",
    "місячн": "months",
    "годинн": "hours",
    "хвилинн": "minutes",
    "секундн": "seconds",
    "кілометров": "km",
    "сантиметров": "cm",
    "міліметров": "mm",
    "метров": "m",
    "кілограмов": "kg",
    "тонн": "tonnes",
    "літров": "litres",
    "градусн": "degrees",
    "дюймов": "inches",
    "грамов": "g",
    "мегаватн": "MW",
    "кіловатн": "kW",
    "гігаватн": "GW",
}
ADJECTIVES = {stem: Unit(Kind.MEASURE, name) for stem, name in _SUFFIXES.items()}
ADJECTIVES["відсотков"] = Unit(Kind.SHARE, "percent")
_COUNTED_IN = (
    "поверхов поверхівк поверхівц поверхіво кімнатн місн смугов томн томник ярусн вісн бальн "
    "палубн моторн ствольн дверн мовн серійн етапн рівнев ступенев ступінчаст секційн прогонов "
    "квартирн під'їзн колісн шаров щоглов циліндров рядн"
)
ADJECTIVES |= dict.fromkeys(_COUNTED_IN.split(), Unit(Kind.COUNT, ""))
ADJECTIVES["кратн"] = Unit(Kind.COUNT, "times")
_HALVES = {
    "півроку": "years",
    "півгодини": "hours",
    "півстоліття": "centuries",
    "півхвилини": "minutes",
    "півдня": "days",
    "півкілометра": "km",
    "півметра": "m",
    "півкіло|півкілограма": "kg",
    "півлітра": "litres",
    "півтонни": "tonnes",
    "півмісяця": "months",
}
HALVES = {
    word: numeral._replace(unit=Unit(Kind.MEASURE, name))
    for forms, name in _HALVES.items()
    for word, numeral in numerals({Role.MEASURED: f"{forms}=1/2"}).items()
}
HALVES |= {
    word: numeral._replace(unit=Unit(Kind.SHARE, "percent"))
    for word, numeral in numerals({Role.MEASURED: "піввідсотка=1/2"}).items()
}
# What a project's number is the type of: корабель проєкту 22160.
VESSELS = "|".join(
    f"{noun} {project}"
    for project in ("проєкту", "проекту")
    for noun in (
        "корабель|"
        + _forms("корабл", "я ю ем і ів ям ями ях")
        + "|човен|"
        + _forms("човн", "а у ом і и ів ам ами ах")
        + "|судно|судна|судну|судном|судні|суден|суднам|"
        + _forms("катер")
        + "|"
        + _forms("корвет")
        + "|"
        + _forms("фрегат")
        + "|"
        + _forms("крейсер")
        + "|"
        + _forms("криголам")
        + "|"
        + _forms("танкер")
        + "|"
        + _forms("буксир")
    ).split("|")
)
# Nouns of what is counted, and endings of others: a number before them is no year.
COUNTED = (
    "солдатів солдати солдата осіб особи людей людини військових військовослужбовців "
    "бійців бійця вбитих убитих поранених загиблих постраждалих снарядів снаряди ракет "
    "ракети безпілотників дронів танків гармат раз рази разів робітників полонених тонн "
    "км "
    "метрів гривень доларів євро будинків випадків дітей жінок чоловіків мирних цивільних "
    "сімей родин шкіл квартир машин місць справ заявок компаній організацій підприємств "
    "одиниць"
)
COUNTED_ENDINGS = (
    "ів",
    "їв",
    "них",
    "лих",
    "щих",
    "ських",
    "вих",
    "ень",
    "ань",
    "стей",
    "людей",
    "дітей",
)
