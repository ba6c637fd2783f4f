"""German."""

import re

from generator.text.numbers.bound_words import BoundWords
from generator.text.numbers.calendar import CalendarWords
from generator.text.numbers.compounds import german
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
from generator.text.numbers.locales.de_bounds import (
    AFTER,
    BEFORE,
    COSTING,
    DISTANCES,
    LIMITED,
    MOVED,
    MOVING,
    OWNERS,
    RESULTS,
    SUMS,
)
from generator.text.numbers.locales.de_numerals import NUMERALS
from generator.text.numbers.locales.de_units import MEASURES, MONEY, PERCENT, POINTS, TIMES
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
from generator.text.numbers.word_groups import SumWords

_SPEECH = words(
    "berichtet berichtete berichten berichteten sprach spricht sprechen gesprochen informationen "
    "kontrolle sieg herrschaft debatte abstimmung "
    "entscheidung stimmte stimmten abgestimmt hinaus wacht herrscht herrschte beriet berieten "
    "gespräche gespräch informiert informierte entscheidet verhandelt verhandlungen streit"
)
_HOUR = r"(?:2[0-4]|1\d|0?\d)(?:[.:][0-5]\d)?"
_DAYS, _MONTH_DAYS = calendar_patterns(
    NUMERALS[Role.MONTH].replace(".", ""),
    DateForms(
        day=r"\.",
        between=r"\s(?:und|bis|oder|bis\szum)\s(?:dem\s|den\s)?",
        short=(
            r"\.(?:1[0-2]|0?[1-9])\.(?:\d\d)?(?!\d)"
            r"|\.\s(?:1[0-2]|0?[1-9])\.\s(?P<short>(?:19|20)\d\d)(?!\d)"
        ),
    ),
)

GRAMMAR = Grammar(
    language="de",
    marks=Marks(decimal=",", thousands="."),
    words=NumberWords(
        numerals=numerals(NUMERALS),
        articles=words("ein eine einen einem einer eines gute gutes guten guter knappes"),
        half_articles=words("ein eine einen einem einer eines die der"),
        points=words("komma"),
        before_unit=words(
            "weitere weiteren weiterer volle vollen voller ganze ganzen ganzer lange langen "
            "langer "
            "zusätzliche zusätzlichen aufeinanderfolgende aufeinanderfolgenden"
        ),
        clock_links=words("nach vor"),
        by=words("um"),
        approximate=words("gute gutes guten guter knappe knappes knappen knapper"),
        bare_parts=words("drittel fünftel sechstel zehntel"),
        each=words("jeder jede jedes jedem jeden"),
        half_blockers=words("erste ersten zweite zweiten letzte letzten andere anderen"),
        of=words("von"),
        no_nouns=words(
            "als aus für an im in über von vor zur zum nach bis kommen kommt sollen soll werden "
            "wird "
            "wurden wurde sind ist flossen fließen entfallen gehen gingen mehr weniger und oder "
            "aufgestockt erhöht gekürzt gestiegen gesunken"
        ),
        decade_adjectives=words(
            "zwanziger dreißiger dreissiger vierziger fünfziger sechziger siebziger achtziger "
            "neunziger"
        ),
        compound=german,
    ),
    joiners=Joiners(
        results=words(RESULTS),
        to=words("bis"),
        between=words("zwischen"),
        and_=words("und"),
        or_=words("oder"),
        origin=words("von"),
        change=words(""),
        later=words("später danach zuvor vorher lang"),
        scales=words("stärke magnitude wert"),
        odds=words("zu gegen"),
        ratio=ratios({"von|von je|aus": False}),
        onto=words("auf zu"),
    ),
    bounds=BoundWords(
        before=bounds_before(BEFORE),
        nouns=words("maximum minimum höchstens mindestens"),
        corrections=words("sondern"),
        denied=backwards("nicht|niemals|kein|keine|keinesfalls|weit entfernt von"),
        factors=backwards("faktor|faktor von|multipliziert mit"),
        after=bounds_after(AFTER),
        fillers=words(
            "weitere weiteren weiterer zusätzliche zusätzlichen insgesamt noch aber jedoch "
            "inzwischen mittlerweile"
        ),
        blocked={
            "über": _SPEECH | words(DISTANCES) | words("verteilt verstreut rechnet weg"),
            "gegen": words("kampf kämpfe kämpften kämpfen krieg vorgehen gingen sanktionen kämpft"),
            "gut": words("zu sehr"),
            "unter": words("umfrage befragung erhebung studie"),
        },
        limits=words("auf bei"),
        limited=words(LIMITED),
        guessed=words("geschätzt taxiert"),
        governors={
            "bis": words("von vom ab zwischen"),
            "über": words(
                "verfügt verfügte verfügten verfügen verfüge gebietet gebot "
                "erstreckt erstreckte erstrecken erstreckten erstreckend"
            ),
        },
        sums=SumWords("über", SUMS, words(OWNERS), words(COSTING)),
        paths={"über": (words(MOVING), words(MOVED))},
        during=words("über"),
        lasting=words("seit vor nach von mit bereits schon in für"),
    ),
    units=table(
        units(
            percent=PERCENT,
            points=POINTS,
            times=TIMES,
            money=MONEY,
            measures=MEASURES,
            per_mille="promille",
            bare_points="punkt|punkte|punkten",
        )
    ),
    units_before={
        "pfund": (words("bombe bomben schwer schwere schweren"), Unit(Kind.MEASURE, "pounds")),
    },
    weighed=words("wiegt wiegen wog wogen schwer"),
    points=PointWords(
        places=words("an in"),
        others=words(
            "index dax mdax leitindex aktienindex börsenindex dow nasdaq nikkei ftse stoxx "
            "kospi börse aktien einkaufsmanagerindex indexstand spiel spiele spielen saison "
            "tabelle liga bundesliga mannschaft spieltag geschäftsklimaindex"
        ),
    ),
    names=NameWords(
        types=words("typ typs typen modell modells modelle baureihe klasse marke"),
        labels=words(
            "artikel art. absatz abs. kapitel seite s. teil paragraf paragraph punkt nr. nummer "
            "resolution tabelle abb. abbildung bd. band stufe phase typ zimmer büro linie flug "
            "klasse gruppe raum halle gate gleis kategorie version ausgabe folge ziffer satz "
            "anlage anhang abschnitt panzerbrigade brigade panzerdivision bundesstraße autobahn "
            "kw "
            "kalenderwoche verordnung paragrafen gesetz richtlinie top platz rang reaktor block "
            "kanal formel ice modell "
            "sektor zone"
        ),
        capital_labels=words("a b e l k u"),
        label_lists=words("seiten absätze kapitel kapiteln artikel artikeln ziffern paragrafen"),
        label_nouns=words("parteien punkte sterne staaten stufen"),
        decade_suffixes=words("er"),
        ordinal_after=words(
            "der die das dem den des am vom zum im beim jeder jede jedes zur ins seinem seinen "
            "seiner "
            "seine ihrem ihren ihrer ihre unserem unseren unserer dieser diesem diesen dieses"
        ),
        ordinal_nouns=words(
            "jahrhundert jahrhunderts quartal quartals sanktionspaket geburtstag jahrestag liga "
            "mal "
            "auflage stock stockwerk armee brigade division bataillon regiment flotte korps etage "
            "spieltag minute woche legislaturperiode bezirk runde sitzung saison etappe kongress "
            "panzerdivision panzerbrigade infanteriedivision jahrgang lebensjahr kriegsjahr "
            "kriegstag "
            "halbjahr todestag arrondissement kapitel"
        ),
        ages=words("unter über"),
        counted=words(
            "soldaten soldat menschen tote toten verletzte verletzten verwundete gefallene "
            "kämpfer "
            "kämpfern truppen männer männern mann panzer granaten raketen drohnen geschütze "
            "arbeiter arbeitern gefangene tonnen euro dollar kilometer meter mal fälle opfer "
            "zivilisten kinder frauen häuser dörfer personen geschosse angriffe"
        ),
        minus=words("minus"),
        titles=False,
    ),
    calendar=CalendarWords(
        at_day=_DAYS,
        at_month=_MONTH_DAYS,
        at_clock=re.compile(
            rf"(?:{_HOUR}(?:\suhr)?(?:\s(?:bis|und)\s|\s?[-\u2013]\s?))?{_HOUR}\suhr\b"
        ),
        proper_months=True,
        year_before=words(
            "jahr jahre jahres jahren seit bis ende anfang mitte ab vor nach um sommer winter "
            "herbst frühjahr frühling in und zwischen von"
        ),
        span_to=words("bis"),
        span_articles=words("zum zur dem mitte ende anfang"),
        shifted=words("verschoben verlegt verschob vertagt"),
        hour=tails("uhr"),
        hour_after=tails("am morgen|am abend|am nachmittag|in der nacht"),
        hour_before=words("um gegen ab bis nach vor"),
        old_year_before=words("im jahr jahre anno seit"),
        old_year_after=words(
            "ab als wurde war hatte starb gründete kam begann brach trat erschien die der das den "
            "dem "
            "er sie es von in im bei zum zur nach durch"
        ),
        founded=words(
            "gegründet erbaut errichtet gebaut gestiftet geboren geweiht gekrönt zerstört erwähnt "
            "verliehen zerstörte gründete starb"
        ),
        no_year_before=words(
            "auf von um mit über unter rund etwa bis zu nur insgesamt ca fast knapp gut als zählt "
            "zählte hat hatte sind gibt gab noch es"
        ),
        year_prefixes=words("mitte ende anfang"),
        since=words("von vom"),
        until=words("bis"),
    ),
    abbreviated=abbreviations(
        *NUMERALS.values(),
        *BEFORE.values(),
        *AFTER.values(),
        *MEASURES.values(),
        PERCENT,
        "art. abs. s. nr. abb. bd.",
    ),
    carried=carrying.DE,
)
