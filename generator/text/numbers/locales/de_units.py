"""German units and currencies."""

from generator.text.numbers.units import CODES, SYMBOLS

MONEY = CODES | {
    "USD": "us dollar|dollar|dollars|amerikanische dollar|usd",
    "EUR": "euro|euros|eur",
    "GBP": "pfund sterling|britische pfund|gbp",
    "KRW": "won|südkoreanische won|krw",
    "RUB": "rubel|russische rubel|rub",
    "UAH": "hrywnja|griwna|uah",
    "JPY": "yen|jpy",
    "CNY": "yuan|renminbi|cny",
    "CHF": "franken|schweizer franken|chf",
    "PLN": "zloty|złoty|pln",
}
MEASURES = SYMBOLS | {
    "mm": "mm|millimeter|millimetern",
    "cm": "cm|zentimeter|zentimetern",
    "m": "m|meter|metern",
    "km": "km|kilometer|kilometern",
    "miles": "meile|meilen",
    "kg": "kg|kilogramm|kilo",
    "g": "g|gramm",
    "tonnes": "t|tonne|tonnen",
    "litres": "l|liter|litern",
    "barrels": "barrel|fass",
    "hectares": "ha|hektar",
    "km²": SYMBOLS["km²"] + "|quadratkilometer|quadratkilometern",
    "m²": SYMBOLS["m²"] + "|quadratmeter|quadratmetern",
    "m³": SYMBOLS["m³"] + "|kubikmeter|kubikmetern",
    "km/h": SYMBOLS["km/h"] + "|stundenkilometer|stundenkilometern|kilometer pro stunde",
    "MW": "mw|megawatt",
    "GW": "gw|gigawatt",
    "kWh": "kwh|kilowattstunde|kilowattstunden",
    "degrees": "grad",
    "°C": "grad celsius",
    "seconds": "sekunde|sekunden|sek.",
    "minutes": "minute|minuten|min.|minütige|minütigen|minütiger",
    "hours": "stunde|stunden|std.|h|stündige|stündigen|stündiger",
    "days": "tag|tage|tagen|tages|tägige|tägigen|tägiger|tägiges",
    "nights": "nacht|nächte|nächten",
    "weeks": "woche|wochen|wöchige|wöchigen|wöchiger",
    "months": "monat|monate|monaten|monatige|monatigen|monatiger",
    "years": (
        "jahr|jahre|jahren|jahres|jahre alt|jährig|jährige|jährigen|jähriger|jähriges|jährigem"
    ),
    "decades": "jahrzehnt|jahrzehnte|jahrzehnten",
    "centuries": "jahrhundert|jahrhunderte|jahrhunderten",
    "cents": "cent|cents|eurocent|us cent",
    "kopecks": "kopeken",
    "Mt": "mt|megatonnen",
    "basis points": "basispunkte|basispunkten|basispunkt",
}
PERCENT = "prozent|v. h.|vom hundert|prozentig|prozentige|prozentigen|prozentiger|prozentiges"
POINTS = "prozentpunkt|prozentpunkte|prozentpunkten|prozentpunkts"
TIMES = "mal|fach|fache|fachen|faches"
