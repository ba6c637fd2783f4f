"""English words of numbers, with their values."""

from generator.text.numbers.grammar import Role

NUMERALS = {
    Role.ONE: "one=1",
    Role.UNIT: "zero=0 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9",
    Role.MULTIPLE: (
        "twofold=2 hundredfold=100 thousandfold=1000 ninefold=9 elevenfold=11 twelvefold=12 "
        "fifteenfold=15 twentyfold=20 thirtyfold=30 fortyfold=40 fiftyfold=50 threefold=3 "
        "fourfold=4 fivefold=5 sixfold=6 sevenfold=7 eightfold=8 tenfold=10"
    ),
    Role.TEEN: (
        "ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 "
        "eighteen=18 nineteen=19"
    ),
    Role.TEN: (
        "twenty=20 thirty=30 forty|fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90"
    ),
    Role.HUNDRED: "hundred|hundreds*=100",
    Role.SCALE: (
        "thousand|thousands*|thsd.=1e3 million|millions*|mln.|mn.|mio.=1e6 "
        "billion|billions*|bn.|bln.=1e9 trillion|trillions*|tn.|trn.=1e12 lakh|lakhs*=1e5 "
        "crore|crores*=1e7"
    ),
    Role.DOZEN: "dozen|dozens*=12",
    Role.VAGUE: "tens=10 scores=20 multi=0 multimillion=0 multibillion=0 umpteen=0",
    Role.FEW: "few=0 several=0 many=0 couple=0 countless=0",
    Role.HALF: "half=1/2 halves=1/2",
    Role.PART: (
        "quarter|quarters=1/4 thirds=1/3 fourths=1/4 fifths=1/5 sixths=1/6 sevenths=1/7 "
        "eighths=1/8 ninths=1/9 tenths=1/10 twentieths=1/20 hundredths=1/100"
    ),
    Role.NTH: (
        "third=1/3 fourth=1/4 fifth=1/5 sixth=1/6 seventh=1/7 eighth=1/8 ninth=1/9 tenth=1/10 "
        "twentieth=1/20 hundredth=1/100"
    ),
    Role.ORDINAL: (
        "first=1 second=2 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 "
        "thousandth=1000 millionth=1000000 sixteenth=16 seventeenth=17 eighteenth=18 "
        "nineteenth=19 thirtieth=30 fortieth=40 "
        "fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90"
    ),
    Role.DECADE: (
        "twenties=20 thirties=1930 forties=1940 fifties=1950 sixties=1960 seventies=1970 "
        "eighties=1980 nineties=1990"
    ),
    Role.MONTH: (
        "january jan. february feb. march mar. april apr. may june jun. july jul. august aug. "
        "september sept. sep. october oct. november nov. december dec."
    ),
}
