"""English units and currencies."""

from generator.text.numbers.units import CODES, SYMBOLS

MONEY = CODES | {
    "USD": "us dollars|us dollar|dollars|dollar|u s dollars|american dollars|usd",
    "CAD": "canadian dollars|cad",
    "AUD": "australian dollars|aud",
    "EUR": "euros|euro|eur",
    "GBP": "pounds|pounds sterling|british pounds|sterling|gbp|quid",
    "KRW": "won|south korean won|korean won|krw",
    "KPW": "north korean won|kpw",
    "RUB": "rubles|roubles|ruble|rouble|russian rubles|russian roubles|rub",
    "UAH": "hryvnias|hryvnia|hryvnyas|hryvnya|uah",
    "JPY": "yen|japanese yen|jpy",
    "CNY": "yuan|renminbi|chinese yuan|cny",
    "CHF": "francs|swiss francs|franc|chf",
    "INR": "rupees|rupee|inr",
    "PLN": "zlotys|zloty|pln",
}
MEASURES = SYMBOLS | {
    "mm": "mm|millimeter|millimeters|millimetre|millimetres|millimeter caliber|mms",
    "cm": "cm|centimeter|centimeters|centimetre|centimetres",
    "m": "m|meter|meters|metre|metres",
    "km": "km|kilometer|kilometers|kilometre|kilometres|kms",
    "miles": "mile|miles|mi.",
    "nautical miles": "nautical mile|nautical miles",
    "feet": "foot|feet|ft",
    "inches": "inch|inches",
    "yards": "yard|yards",
    "kg": "kg|kilogram|kilograms|kilo|kilos|kilogramme|kilogrammes",
    "g": "g|gram|grams",
    "tonnes": "t|tonne|tonnes|metric ton|metric tons",
    "tons": "ton|tons",
    "pounds": "pound|lb|lbs",
    "litres": "l|litre|litres|liter|liters",
    "gallons": "gallon|gallons",
    "barrels": "barrel|barrels|barrels of oil",
    "kilotons": "kiloton|kilotons|kt",
    "acres": "acre|acres",
    "hectares": "hectare|hectares|ha",
    "km²": SYMBOLS["km²"] + "|square kilometer|square kilometers|square kilometre|"
    "square kilometres|square km|sq. km",
    "m²": SYMBOLS["m²"] + "|square meter|square meters|square metre|square metres|sq. m",
    "m³": SYMBOLS["m³"] + "|cubic meter|cubic meters|cubic metre|cubic metres",
    "square miles": "square mile|square miles|sq. mi.",
    "square feet": "square foot|square feet|sq. ft.",
    "km/h": SYMBOLS["km/h"] + "|kilometers per hour|kilometres per hour|kilometers an hour|"
    "kilometres an hour|km h",
    "mph": "mph|miles per hour|miles an hour",
    "MW": "mw|megawatt|megawatts",
    "GW": "gw|gigawatt|gigawatts",
    "kWh": "kwh|kilowatt hour|kilowatt hours",
    "degrees": "degree|degrees",
    "°C": "degrees celsius|degree celsius|degrees centigrade",
    "°F": "degrees fahrenheit|degree fahrenheit",
    "knots": "knot|knots",
    "seconds": "seconds|second|sec.|secs.",
    "minutes": "minutes|minute|min.|mins.",
    "hours": "hours|hour|hr.|hrs.|h",
    "days": "days|day",
    "nights": "nights|night",
    "weeks": "weeks|week|wk.|wks.",
    "months": "months|month",
    "years": "years|year|yr.|yrs.|years old|year old",
    "decades": "decades|decade",
    "centuries": "centuries|century",
    "cents": "cent|cents|us cents|eurocents|euro cents",
    "pence": "pence|penny",
    "basis points": "basis points|basis point|bps",
}
PERCENT = "percent|per cent|pct.|pc."
POINTS = (
    "percentage points|percentage point|percent points|percent point|pct. points|pp|ppt|ppts|"
    "per cent points"
)
TIMES = "times|fold"
