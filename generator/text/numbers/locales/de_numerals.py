"""German words of numbers, with their values."""

from generator.text.numbers.grammar import Role
from generator.text.numbers.tables import inflected

_ENDINGS = "e en er es em"
NUMERALS = {
    Role.ONE: "ein|eins|eine|einen|einem|einer|eines=1",
    Role.UNIT: (
        "null=0 zwei|zwo|zweier=2 drei|dreier=3 vier=4 fünf|fuenf=5 sechs=6 sieben=7 acht=8 "
        "neun=9 anderthalb|eineinhalb|einundeinhalb=3/2 zweieinhalb|zweiundeinhalb=5/2 "
        "dreieinhalb=7/2 viereinhalb=9/2 fünfeinhalb=11/2 sechseinhalb=13/2 siebeneinhalb=15/2 "
        "achteinhalb=17/2 neuneinhalb=19/2 viertelmillion=250000 dreiviertelmillion=750000 "
        "viertelmilliarde=250000000 dreiviertelmilliarde=750000000"
    ),
    Role.TEEN: (
        "zehn=10 elf=11 zwölf|zwoelf=12 dreizehn=13 vierzehn=14 fünfzehn|fuenfzehn=15 "
        "sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19"
    ),
    Role.TEN: (
        "zwanzig=20 dreißig|dreissig=30 vierzig=40 fünfzig|fuenfzig=50 sechzig=60 siebzig=70 "
        "achtzig=80 neunzig=90"
    ),
    Role.HUNDRED: "hundert|hunderte*|hunderten*|hunderter*=100",
    Role.SCALE: (
        "tausend|tausende*|tausenden*|tausender*|tsd.=1e3 million|millionen*|mio.|mill.=1e6 "
        "milliarde|milliarden*|mrd.|mia.=1e9 billion|billionen*|bio.=1e12 "
        "billiarde|billiarden*=1e15"
    ),
    Role.DOZEN: "dutzend|dutzende*|dutzenden*=12",
    Role.VAGUE: "zehntausende zehntausenden hunderttausende hunderttausenden abertausende "
    "millionenhöhe milliardenhöhe millionenbereich milliardenbereich millionenbetrag "
    "milliardenbetrag",
    Role.FEW: (
        "einige einigen einiger mehrere mehreren mehrerer wenige wenigen viele vielen etliche "
        "paar "
        "zig"
    ),
    Role.HALF: (
        "hälfte=1/2 halbe*|halben*|halber*|halbes*|halb*=1/2 zweidrittelmehrheit=2/3 "
        "dreiviertel|dreiviertelmehrheit=3/4"
    ),
    Role.PART: (
        "drittel|dritteln|drittels=1/3 viertel|vierteln=1/4 fünftel|fünfteln=1/5 sechstel=1/6 "
        "siebtel=1/7 achtel=1/8 neuntel=1/9 zehntel=1/10 zwanzigstel=1/20 hundertstel=1/100 "
        "tausendstel=1/1000"
    ),
    Role.ORDINAL: inflected(
        "erst=1 zweit=2 dritt=3 viert=4 fünft=5 sechst=6 siebt=7 acht=8 neunt=9 zehnt=10 elft=11 "
        "zwölft=12 dreizehnt=13 zwanzigst=20",
        _ENDINGS,
    ),
    Role.DECADE: (
        "nullerjahre|nullerjahren=0 zehnerjahre|zehnerjahren=10 "
        "zwanzigerjahre|zwanzigerjahren|zwanzigern|zwanziger=20 "
        "dreißigerjahre|dreißigerjahren|dreißigern|dreißiger=1930 "
        "dreissigerjahre|dreissigerjahren|dreissigern|dreissiger=1930 "
        "vierzigerjahre|vierzigerjahren|vierzigern|vierziger=1940 "
        "fünfzigerjahre|fünfzigerjahren|fünfzigern|fünfziger=1950 "
        "sechzigerjahre|sechzigerjahren|sechzigern|sechziger=1960 "
        "siebzigerjahre|siebzigerjahren|siebzigern|siebziger=1970 "
        "achtzigerjahre|achtzigerjahren|achtzigern|achtziger=1980 "
        "neunzigerjahre|neunzigerjahren|neunzigern|neunziger=1990 "
    ),
    Role.MONTH: (
        "januar jänner jan. februar feb. märz april apr. mai juni juli august aug. september "
        "sept. oktober okt. november nov. dezember dez."
    ),
}
