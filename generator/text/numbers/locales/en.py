"""English."""

import re

from generator.text.numbers.bound_words import BoundWords
from generator.text.numbers.calendar import CalendarWords
from generator.text.numbers.grammar import (
    Grammar,
    Joiners,
    Marks,
    NameWords,
    NumberWords,
    PointWords,
    Role,
    Unit,
)
from generator.text.numbers.locales import carrying
from generator.text.numbers.locales.en_bounds import AFTER, BEFORE, DENIED, RESULTS
from generator.text.numbers.locales.en_metres import METRES
from generator.text.numbers.locales.en_units import MEASURES, MONEY, PERCENT, POINTS, TIMES
from generator.text.numbers.reading import Kind
from generator.text.numbers.tables import (
    DateForms,
    abbreviations,
    backwards,
    bounds_after,
    bounds_before,
    calendar_patterns,
    numerals,
    ratios,
    table,
    tails,
    units,
    words,
)

_NUMERALS = {
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
_MONTHS = _NUMERALS[Role.MONTH].replace(".", "")

_CLOCK = (
    r"(?:1[0-2]|0?[1-9])(?:[.:][0-5]\d)?\s?[ap]\.?\s?m\b\.?"
    r"|(?:[01]\d|2[0-3])[0-5]\d\s(?:hours|hrs|gmt|utc|local)\b"
)
_DAYS, _MONTH_DAYS = calendar_patterns(
    _MONTHS,
    DateForms(
        day="st|nd|rd|th",
        between=r"\s(?:and|to|or|through|until)\s(?:the\s)?",
        of=r"\sof\s|\s",
        month_first=True,
    ),
)

GRAMMAR = Grammar(
    language="en",
    marks=Marks(decimal=".", thousands=","),
    words=NumberWords(
        numerals=numerals(_NUMERALS),
        joins={"and": frozenset((Role.HUNDRED, Role.SCALE))},
        articles=words("a an good full whopping"),
        half_articles=words("a an good full whopping"),
        halves=tails("and a half|and one half"),
        points=words("point"),
        each=words("every"),
        half_blockers=words("first second last latter other better final"),
        part_followers=words(
            "will would can could may might must should lives live works work "
            "of were was is are had have has did do does died say said believe think the as to "
            "from more less fewer higher lower larger smaller or and but by each since in over "
            "during compared last this when while after before year who whom whose that which"
        ),
        persons=words(
            "adult man woman child person voter household family respondent american briton "
            "ukrainian russian german soldier pupil student worker patient girl boy parent "
            "pensioner resident citizen employee farmer doctor nurse teacher veteran refugee"
        ),
        prefixes=words("sub non"),
        before_unit=words(
            "more full straight consecutive whole long further additional calendar working "
            "business "
            "successive solid extra short"
        ),
        clock_links=words("past to"),
        by=words("by"),
        no_nouns=words(
            "as in for to from by through with under this last next already a the at on was is "
            "will "
            "has over more less during and or but"
        ),
        of=words("of"),
        approximate=words("odd some something"),
        paired_years=True,
    ),
    joiners=Joiners(
        results=words(RESULTS),
        to=words("to through till"),
        between=words("between"),
        and_=words("and"),
        or_=words("or"),
        origin=words("from"),
        change=words(
            "rose rise rises risen rising increase increased increases increasing grew grow grown "
            "growing grows fell fall falls fallen falling drop dropped drops dropping decline "
            "declined declining went go goes going up down jump jumped jumps climbed climb cut "
            "reduced reduce reducing raised raise raising expanded expand doubled tripled lowered "
            "lower swelled surged decreased decrease shrank shrunk slashed revised changed "
            "upgraded boosted moved shifted soared soar soaring rocketed ballooned quadrupled "
            "double triple lift lifted lifting hiked hike brought bring bringing upped widened "
            "narrowed accelerated slowed eased slipped slid plunged plummeted tumbled halved "
            "scaled strengthened extended advanced sank"
        ),
        later=words("later ago before after earlier"),
        scales=words("magnitude strength category"),
        ratio=ratios({"in|of": False, "in every|of every|out of|out of every": True}),
    ),
    bounds=BoundWords(
        before=bounds_before(BEFORE),
        factors=backwards("multiplied by|multiplying by|factor of|increased by a factor of"),
        after=bounds_after(AFTER),
        nouns=words("maximum minimum"),
        denied=backwards(DENIED),
        fillers=words("another additional further extra a an us total"),
        blocked={
            "over": words(
                "handed hand hands handing turned turn turning took take takes taken taking gave "
                "sent control dispute disputes war concern concerns talks fight fighting flew "
                "victory fought power crossed spread passed pass"
            ),
            "about": words(
                "talk talks talking talked spoke speak information concern concerns worried asked "
                "ask asks warned know knew heard wrote question questions learned statement "
                "statements reports stories doubts facts complained told news lied"
            ),
            "above": words("the mentioned see as"),
            "under": words("article agreed"),
            "tops": words("tank the"),
            "passed": words("has"),
            "minimum": words("the"),
        },
        reach=words("within"),
        during=words("over"),
        lasting=words("for after in since of than by with well just slightly took lasted"),
    ),
    units=table(
        units(
            percent=PERCENT,
            points=POINTS,
            times=TIMES,
            money=MONEY,
            measures=MEASURES,
            per_mille="per mille",
            bare_points="point|points",
        )
    ),
    units_before={
        "won": (words("t the a an its their his her back praise seats medals awards"), None),
        "pounds": (words("of"), Unit(Kind.MEASURE, "pounds")),
        "second": (words("hand"), None),
    },
    weighed=words("weighing weighs weighed weigh weight"),
    points=PointWords(
        places=words("at in"),
        others=words(
            "index indices dow dax nasdaq nikkei ftse kospi stoxx cac sensex pmi shares "
            "stocks scored scores score game match season league team teams championship "
            "standings tournament composite"
        ),
    ),
    names=NameWords(
        labels=words(
            "article chapter section part page p. paragraph para figure fig. table no. nr. nos. "
            "resolution decree rule step phase level grade type mark mk volume vol. room bureau "
            "flight route highway regulation "
            "box appendix annex category footnote clause verse episode amendment "
            "apartment suite catch protocol windows iphone psalm"
        ),
        capital_labels=words(
            "day week year unit point number class division battalion group game lot gate pier "
            "block building channel title stage tier line zone track size bus act scene season "
            "top brigade regiment law order area hill camp road issue office formula version item"
        ),
        numbered=backwards(
            "the number|in week|by week|since week|of week|until week|on day|by day|since day|"
            "after day|"
            "of day|"
            "until day|in year|by year|in grade|in round|in game|in lane|in group|at number|"
            "in size|in room|on line|in point|in chapter|in zone"
        ),
        label_phrases=tails(
            "point plan|point peace|point proposal|point programme|point program|point agenda|"
            "point list|point formula|point road|point roadmap|point strategy|point turn|"
            "point of|points of|points along"
        ),
        groups=words("group"),
        possessives=words("his her their my our your its"),
        label_lists=words(
            "articles chapters sections parts pages pp. paragraphs paras figures figs. tables "
            "resolutions items steps rules clauses annexes phases"
        ),
        label_nouns=words(
            "party way star state states pronged sided tier tiered step stage phase letter "
            "track dimensional faced legged wheeled figure digit wheel"
        ),
        ordinal_suffixes=words("st nd rd th"),
        decade_suffixes=words("s"),
        counted=words(
            "soldiers soldier troops people men women children civilians fighters personnel "
            "killed "
            "dead wounded injured casualties tanks vehicles shells rounds missiles drones guns "
            "rockets times workers others deaths victims prisoners refugees houses homes villages "
            "cases tons tonnes barrels containers kilometers kilometres miles meters metres "
            "dollars euros officers servicemen conscripts recruits reinforcements km personnel "
            "residents families students ships aircraft planes sorties strikes attacks jobs units "
            "pieces artillery hectares per north south russian ukrainian korean"
        ),
        heat=words(
            "temperature temperatures heat heatwave heatwaves hot hotter hottest cold colder "
            "coldest warm warming warmer mercury thermometer thermometers frost freezing climate "
            "weather degrees celsius fahrenheit paris global summer winter"
        ),
        ages=words("under over"),
        minus=words("minus negative"),
    ),
    calendar=CalendarWords(
        at_day=_DAYS,
        at_month=_MONTH_DAYS,
        at_clock=re.compile(_CLOCK),
        proper_months=True,
        year_before=words(
            "in since by until till from during of year late early mid before after through "
            "summer autumn fall winter spring between circa throughout to and fiscal"
        ),
        span_to=words("until"),
        span_articles=words("the mid late early end of start beginning"),
        shifted=words("moved postponed pushed shifted rescheduled delayed brought"),
        hour=tails("o clock|p m|a m|pm|am"),
        hour_after=tails("in the morning|in the evening|in the afternoon|at night|local time"),
        hour_before=words("at by around about until till from since before after to past"),
        old_year_before=words("in since anno"),
        year_prefixes=words("fy mid pre post early late since until circa"),
    ),
    abbreviated=abbreviations(
        *_NUMERALS.values(),
        *BEFORE.values(),
        *AFTER.values(),
        *MEASURES.values(),
        PERCENT,
        "p. fig. no. nr. nos. vol. mk. pp. paras. figs.",
    ),
    carried=carrying.EN,
    metres=METRES,
)
