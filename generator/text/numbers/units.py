"""Units and currencies that are written alike in every language of the Latin alphabet.

The names of units are those the reader gives in `Reading.unit`, whatever the language.
"""

from generator.text.numbers.grammar import Unit
from generator.text.numbers.reading import Kind

SYMBOLS = {
    "mm": "mm",
    "cm": "cm",
    "km": "km",
    "kg": "kg",
    "tonnes": "t",
    "g": "g",
    "ml": "ml",
    "litres": "l",
    "hectares": "ha",
    "km²": "km²|sq km|km2",
    "m²": "m²|sq m|m2",
    "m³": "m³|m3",
    "km/h": "kph|kmh",
    "kW": "kw",
    "MW": "mw",
    "GW": "gw",
    "kWh": "kwh",
    "MWh": "mwh",
    "TWh": "twh",
    "kt": "kt",
    "hours": "h",
    "minutes": "min",
    "mph": "mph",
    "feet": "ft",
    "pounds": "lb|lbs",
    "knots": "kn",
    "dB": "db",
    "Hz": "hz",
    "MHz": "mhz",
    "GHz": "ghz",
    "GB": "gb",
    "m/s": "m s",
    "GWh": "gwh",
    "mg": "mg",
    "µg": "µg|μg",
    "nautical miles": "nmi",
    "mSv": "msv",
    "MB": "mb",
    "TB": "tb",
}

_CODES = (
    "USD EUR GBP KRW KPW RUB UAH JPY CNY CHF PLN CZK SEK NOK DKK CAD AUD NZD INR TRY ILS BRL MXN "
    "HUF RON BGN HKD TWD SGD THB VND IDR MYR PHP PKR IRR SAR AED QAR EGP ZAR NGN KES KZT GEL BYN "
    "ARS XOF"
)

CURRENCY_SIGNS = {
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₩": "KRW",
    "₽": "RUB",
    "₴": "UAH",
    "₹": "INR",
    "₺": "TRY",
    "₪": "ILS",
    "＄": "USD",
    "￥": "JPY",
    "￡": "GBP",
    "￦": "KRW",
}

DOLLARS = {
    "us": "USD",
    "u.s.": "USD",
    "a": "AUD",
    "au": "AUD",
    "c": "CAD",
    "ca": "CAD",
    "hk": "HKD",
    "nt": "TWD",
    "nz": "NZD",
    "s": "SGD",
    "r": "BRL",
}

_SIGN_NAMES = {
    "°C": "°C",
    "°\u0421": "°C",  # with a Cyrillic letter
    "℃": "°C",
    "°F": "°F",
    "℉": "°F",
    "°": "degrees",
    "㎜": "mm",
    "㎝": "cm",
    "㎞": "km",
    "㎏": "kg",
    "㎡": "m²",
    "㎢": "km²",
    "㎥": "m³",
    "㎖": "ml",
    "㏊": "hectares",
    "㎾": "kW",
    "㎿": "MW",
}


PER_MILLE = Unit(Kind.SHARE, "per mille")
BARE_POINTS = Unit(Kind.POINTS, "")  # of which sort only the sentence tells
TIMES = Unit(Kind.COUNT, "times")
TIME_UNITS = frozenset(
    ("seconds", "minutes", "hours", "days", "nights", "weeks", "months", "years", "decades")
)

# What may follow a number with no more than a space between.
SIGNS = {sign: Unit(Kind.MEASURE, name) for sign, name in _SIGN_NAMES.items()}
SIGNS |= {sign: Unit(Kind.MONEY, "", code) for sign, code in CURRENCY_SIGNS.items()}
SIGNS |= {sign: Unit(Kind.SHARE, "percent") for sign in "%％٪"}
SIGNS["‰"] = PER_MILLE

# What may stand before a number as letters, with nothing between or, for codes, a space.
CURRENCY_WORDS = {code: code for code in _CODES.split()} | {"Rs": "INR", "RMB": "CNY", "Fr": "CHF"}
CODES = {code: code.lower() for code in _CODES.split()}
