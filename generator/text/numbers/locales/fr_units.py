"""French units and currencies."""

from generator.text.numbers.units import CODES, SYMBOLS

MONEY = CODES | {
    "USD": "dollars américains|dollar américain|dollars us|dollars|dollar|usd",
    "EUR": "euros|euro|eur",
    "GBP": "livres sterling|livre sterling|gbp",
    "KRW": "wons|won|wons sud coréens|krw",
    "RUB": "roubles|rouble|roubles russes|rub",
    "UAH": "hryvnias|hryvnia|uah",
    "JPY": "yens|yen|jpy",
    "CNY": "yuans|yuan|renminbi|cny",
    "CHF": "francs suisses|chf",
    "CAD": "dollars canadiens|cad",
    "PLN": "zlotys|zloty|pln",
}
MEASURES = SYMBOLS | {
    "mm": "mm|millimètre|millimètres",
    "cm": "cm|centimètre|centimètres",
    "m": "m|mètre|mètres",
    "km": "km|kilomètre|kilomètres",
    "miles": "mille marin|milles marins|miles",
    "kg": "kg|kilogramme|kilogrammes|kilo|kilos",
    "g": "g|gramme|grammes",
    "tonnes": "t|tonne|tonnes",
    "litres": "l|litre|litres",
    "barrels": "baril|barils",
    "hectares": "ha|hectare|hectares",
    "km²": SYMBOLS["km²"] + "|kilomètre carré|kilomètres carrés",
    "m²": SYMBOLS["m²"] + "|mètre carré|mètres carrés",
    "m³": SYMBOLS["m³"] + "|mètre cube|mètres cubes",
    "km/h": SYMBOLS["km/h"] + "|kilomètres heure|kilomètres à l heure",
    "MW": "mw|mégawatt|mégawatts",
    "GW": "gw|gigawatt|gigawatts",
    "kWh": "kwh|kilowattheure|kilowattheures",
    "degrees": "degré|degrés",
    "°C": "degrés celsius|degré celsius",
    "seconds": "seconde|secondes",
    "minutes": "minute|minutes|min.|mn",
    "hours": "heure|heures|h",
    "days": "jour|jours|journée|journées",
    "nights": "nuit|nuits",
    "weeks": "semaine|semaines",
    "months": "mois",
    "years": "an|ans|année|années",
    "decades": "décennie|décennies",
    "centuries": "siècle|siècles",
    "cents": "centimes|centime|centimes d euro",
    "kopecks": "kopecks",
    "Mt": "mt|mégatonnes",
    "basis points": "points de base|point de base",
}
PERCENT = "pour cent|p. cent|pourcent|p. 100"
POINTS = "points de pourcentage|point de pourcentage|points de pour cent"
TIMES = "fois"
