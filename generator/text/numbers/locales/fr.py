"""French."""

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
)
from generator.text.numbers.locales import carrying
from generator.text.numbers.locales.fr_bounds import AFTER, BEFORE, RESULTS
from generator.text.numbers.locales.fr_units import MEASURES, MONEY, PERCENT, POINTS, TIMES
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

_APPROXIMATE = (
    "dizaine=10 quinzaine=15 vingtaine=20 trentaine=30 quarantaine^=40 cinquantaine=50 "
    "soixantaine=60 centaine=100 millier=1e3"
)
_NUMERALS = {
    Role.ONE: "un|une=1",
    Role.UNIT: "zéro=0 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9",
    Role.TEEN: "dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16",
    Role.TEN: (
        "vingt|vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 "
        "huitante|octante=80 nonante=90"
    ),
    Role.HUNDRED: "cent|cents=100",
    Role.SCALE: (
        "mille|milliers*=1e3 million|millions*|mio.=1e6 "
        "milliard|milliards*|mds.|md.|mrd.|mrds.=1e9 billion|billions*=1e12"
    ),
    Role.DOZEN: f"douzaine|douzaines*=12 dizaines*=10 centaines*=100 vingtaines*=20 {_APPROXIMATE}",
    Role.FEW: "quelques plusieurs maintes",
    Role.HALF: "moitié=1/2 demi*|demie*=1/2",
    Role.PART: (
        "tiers=1/3 quart|quarts=1/4 cinquièmes=1/5 sixièmes=1/6 septièmes=1/7 huitièmes=1/8 "
        "neuvièmes=1/9 dixièmes=1/10 centièmes=1/100"
    ),
    Role.NTH: (
        "cinquième=1/5 sixième=1/6 septième=1/7 huitième=1/8 neuvième=1/9 dixième=1/10 "
        "vingtième=1/20 centième=1/100"
    ),
    Role.ORDINAL: (
        "premier|première|premiers|premières=1 second|seconde|deuxième|seconds=2 troisième=3 "
        "quatrième=4 unième=1 millième=1000 onzième=11 douzième=12 treizième=13 quatorzième=14 "
        "quinzième=15 "
        "seizième=16 trentième=30 quarantième=40 cinquantième=50 soixantième=60"
    ),
    Role.MONTH: (
        "janvier janv. février fevrier févr. mars avril avr. mai juin juillet juil. août aout "
        "septembre octobre oct. novembre nov. décembre decembre déc."
    ),
}
_DAYS, _MONTH_DAYS = calendar_patterns(
    _NUMERALS[Role.MONTH].replace(".", ""),
    DateForms(
        day="er",
        between=r"\s(?:et|au|ou|à)\s(?:le\s)?",
        short=r"(?<=guerre\sde\s14)[-\u2013]18(?!\d)",
    ),
)

GRAMMAR = Grammar(
    language="fr",
    marks=Marks(decimal=",", loose=".", spaced=True),
    words=NumberWords(
        numerals=numerals(_NUMERALS),
        joins={"et": frozenset((Role.TEN,))},
        articles=words("un une le bon bonne bons bonnes petit petite"),
        half_articles=words("un une le la"),
        contracted=words("du au"),
        halves=tails("et demi|et demie"),
        points=words("virgule"),
        half_blockers=words("première seconde deuxième autre dernière"),
        part_followers=words(
            "de des du d et ou a ont est sont était étaient avait avaient seulement en au"
        ),
        never_last=words("neuf"),
        of=words("de d des"),
        before_unit=words(
            "dernier derniers dernière dernières prochain prochains prochaine prochaines premiers "
            "premières longs longues autres bons bonnes petites petits"
        ),
        part_leads=words("dont"),
        no_nouns=words(
            "sous en pour à au aux un sont seront est sera par sur l il elle dès cette ce et ou "
            "prévus prévu provenant"
        ),
        approximate=words("bon bonne")
        | {form.partition("=")[0].rstrip("^") for form in _APPROXIMATE.split()},
        four_score=True,
    ),
    joiners=Joiners(
        results=words(RESULTS),
        to=words("à a"),
        between=words("entre"),
        and_=words("et"),
        or_=words("ou"),
        origin=words("de d"),
        change=words(
            "passé passée passés passées passe passent passer passant passait passaient passera "
            "passeront passerait passeraient tombé tombée tombés tombées tombe tombent tomber "
            "tombera diminué diminuée diminuent "
            "diminuer descendu descendue descendus descendent descendre recule reculent reculer "
            "chutée chute chutent chuter relevée relevés revu revue révisé révisée porté portée "
            "portés "
            "portées porter porte portera porterait ramené ramenée ramenés ramener évolué réduit "
            "réduite réduire augmenté augmentée augmenter augmente augmentent augmentera "
            "augmenterait grimpé grimpe grimper grimpera bondi bondit bondir bondira bondirait "
            "monté montée monter monte montera relevé relevée relever élevé progressé progresse "
            "progresser baissé baissée baisser baisse chuté reculé abaissé abaissée doublé "
            "triplé quadruplé gonflé accéléré"
        ),
        later=words("plus après avant auparavant"),
        scales=words("magnitude force intensité"),
        odds=words("contre"),
        ratio=ratios({"sur": True, "parmi": False}),
    ),
    bounds=BoundWords(
        before=bounds_before(BEFORE),
        nouns=words("maximum minimum"),
        denied=backwards("pas|non pas|loin de|jamais"),
        factors=backwards(
            "multiplié par|multipliée par|multipliés par|multipliées par|multiplier par|"
            "multiplie par|multiplient par|divisé par|divisée par|divisés par|divisées par|"
            "diviser par|facteur|facteur de"
        ),
        after=bounds_after(AFTER),
        never_after=words("tôt tard vite"),
        fillers=words("les autres encore désormais"),
        blocked={"à peine": words(""), "vers": words("marche route départ")},
    ),
    units=table(
        units(
            percent=PERCENT,
            points=POINTS,
            times=TIMES,
            money=MONEY,
            measures=MEASURES,
            per_mille="pour mille",
            bare_points="point|points",
        )
    ),
    points=PointWords(
        places=words("en dans"),
        others=words(
            "indice cac dow nasdaq nikkei ftse dax stoxx kospi bourse actions match matchs "
            "saison championnat ligue équipe journée classement"
        ),
    ),
    names=NameWords(
        labels=words(
            "article art. chapitre page p. tableau figure partie paragraphe n no numéro "
            "résolution loi alinéa annexe phase niveau type section titre chambre bureau vol vol. "
            "tome étape point catégorie classe ligne groupe unité chap. fig. "
            "aérienne départementale nationale autoroute règlement décret top semaine rang "
            "réacteur tranche bloc secteur"
        ),
        capital_labels=words("d n rn rd formule ligue tgv"),
        groups=words("groupe"),
        numbered=backwards("l a|plan en|plan à"),
        label_lists=words("articles pages pp. chapitres paragraphes annexes résolutions"),
        label_nouns=words("étoiles"),
        label_phrases=tails(
            "de finale|monde|état|points de passage|points de contrôle|points d appui|"
            "points de vente|points d eau|points d entrée|points d accès|points de distribution|"
            "points de départ|points de vue|points de rupture|points chauds|points clés|"
            "point de passage|point de contrôle|point de départ|point de vue"
        ),
        ordinal_suffixes=words("er re e ème eme ère ième è nd nde es"),
        counted=words(
            "soldats soldat militaires hommes personnes morts blessés tués victimes civils "
            "combattants obus chars missiles drones fois ouvriers prisonniers femmes enfants "
            "troupes roquettes canons euros dollars kilomètres mètres tonnes cas maisons villages"
        ),
        title_articles=words("les des aux"),
        minus=words("moins"),
    ),
    calendar=CalendarWords(
        at_day=_DAYS,
        at_month=_MONTH_DAYS,
        at_clock=re.compile(r"(?:2[0-4]|1\d|0?\d)\s?h\s?[0-5]\d\b(?!\s?(?:min|mn)\b)"),
        year_before=words(
            "en depuis fin début mi jusqu année an années été hiver automne printemps avant après "
            "dès vers à entre et de courant"
        ),
        old_year_before=words("en depuis"),
        year_prefixes=words("mi début fin"),
        decade_before=words("années"),
        since=words("du de"),
        until=words("au à"),
        span_to=words("au jusqu"),
        span_articles=words("au le en l la mi fin début"),
        shifted=words("reporté reportée reportés décalé repoussé repoussée avancé"),
        hour=tails("du matin|du soir|de l après midi|gmt|utc|tu|heure locale|heure de"),
        hour_after=tails("précises|locales"),
        hour_before=words(
            "à vers dès avant après entre lundi mardi mercredi jeudi vendredi samedi dimanche hier"
        ),
        not_hour_after=words("de d du par plus avant après à en et"),
        not_hour_before=words(
            "limité limitée limités réduit réduite réduire porté portée passé passée passe passer "
            "estimé estimée inférieur inférieure supérieur supérieure ramené ramenée durer dure "
            "durent duré durant allant aller va atteindre pendant condamné condamnée égal égale "
            "prolongé prolongée comprise compris élève élevé"
        ),
    ),
    abbreviated=abbreviations(
        *_NUMERALS.values(),
        *BEFORE.values(),
        *MEASURES.values(),
        PERCENT,
        "art. p. vol. pp. chap. fig.",
    ),
    carried=carrying.FR,
)
