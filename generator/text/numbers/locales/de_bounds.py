"""German words that bound a number."""

from generator.text.bounds import Bound

BEFORE = {
    Bound.ABOUT: (
        "rund|etwa|ca.|circa|zirka|ungefähr|knapp|fast|nahezu|beinahe|annähernd|schätzungsweise|"
        "gut|gute|knappe|an die|um die|gegen|geschätzt|geschätzte|geschätzten|in etwa|"
        "so um die|näherungsweise|beinah|grob|vielleicht|womöglich|wohl|nicht ganz|"
        "plus minus|plus oder minus"
    ),
    Bound.AT_LEAST: (
        "ab|mindestens|wenigstens|zumindest|nicht weniger als|nicht unter|ein minimum von|"
        "minimum|min.|mind.|minimal"
    ),
    Bound.MORE_THAN: (
        "mehr als|über|oberhalb von|jenseits der|übersteigt|übersteigen|überstieg|"
        "überschreitet|überschritt|überschritten|etwas mehr als|deutlich mehr als|weit mehr als|"
        "weit über|deutlich über|übertrifft|knapp über|älter als|"
        "übertraf|übertrafen|oberhalb der|länger als|höher als|größer als|schneller als|"
        "schwerer als|"
        "tiefer als|breiter als|weiter als|stärker als"
    ),
    Bound.AT_MOST: (
        "bis|bis zu|höchstens|maximal|max.|nicht mehr als|nicht über|allenfalls|ein maximum von|"
        "binnen|innerhalb von|binnen der nächsten|innerhalb der nächsten|"
        "begrenzt auf|beschränkt auf|gedeckelt auf|gedeckelt bei|limitiert auf|längstens|"
        "maximum|bestenfalls|"
        "nicht älter als"
    ),
    Bound.LESS_THAN: (
        "weniger als|unter|etwas weniger als|deutlich weniger als|weit unter|knapp unter|"
        "deutlich unter|kaum|nicht einmal|nicht mal|keine|keinen|unterhalb von|"
        "jünger als|kürzer als|kleiner als|leichter als|"
        "langsamer als|niedriger als|geringer als|schwächer als"
    ),
    Bound.EXACT: "genau|exakt|präzise",
}
AFTER = {
    Bound.ABOUT: "herum|ungefähr|circa|ca.|in etwa",
    Bound.AT_LEAST: (
        "oder mehr|und mehr|oder älter|und älter|oder länger|oder höher|oder größer|oder stärker|"
        "plus|mindestens|aufwärts|und darüber|wenn nicht mehr|"
        "wenn nicht sogar mehr|womöglich mehr|möglicherweise mehr|vielleicht mehr|oder noch mehr|"
        "oder sogar mehr"
    ),
    Bound.AT_MOST: (
        "oder jünger|und jünger|oder weniger|und weniger|höchstens|maximal|oder darunter"
    ),
}
LIMITED = (
    "begrenzt begrenzte begrenzten begrenzen beschränkt beschränkte beschränkten beschränken "
    "gedeckelt deckelt deckelte deckeln limitiert limitieren limitierte eingeschränkt"
)
RESULTS = (
    "verlor verliert verloren gewann gewinnt gewonnen siegte siegten unterlag unterlagen "
    "besiegte besiegten schlug schlugen remis spielstand führte führten"
)
DISTANCES = (
    "gold silber bronze titel rennen sieg lauf weltrekord rekord olympiasieger olympiasiegerin "
    "weltmeister weltmeisterin europameister europameisterin meister finale distanz staffel"
)
_SUM_ENDINGS = ("", "s", "es", "e", "en", "n")
_SUM_NOUNS = (
    "haushalt kredit auftrag vertrag rechnung paket darlehen scheck vereinbarung fonds budget "
    "abkommen anleihe bestellung bescheid etat klage quittung gutschein hypothek bürgschaft "
    "police antrag kontrakt spende zusage überweisung strafbefehl garantie lastschrift "
    "lieferung förderung finanzierung investition geldbuße geldstrafe kaufvertrag wechsel "
    "beleg nachzahlung rückzahlung mahnung forderung entschädigung programm"
)
_SUM_PLURALS = (
    "stipendium",
    "stipendien",
    "aufträge",
    "aufträgen",
    "verträge",
    "verträgen",
    "anträge",
    "anträgen",
)
SUMS = (
    *(noun + ending for noun in _SUM_NOUNS.split() for ending in _SUM_ENDINGS),
    *_SUM_PLURALS,
)
OWNERS = "mit an von der des dem den vom zwischen für zur zum beim bei aus"
COSTING = (
    "kostet kostete kosten umfasst umfasste umfassen umfassten bringt brachte beträgt betrug "
    "enthält enthielt sieht sah beläuft belief verschlingt verschlang füllt wiegt wog zählt zählte "
    "erreicht erreichte übersteigt fließen flossen stehen standen wert"
)
MOVING = (
    "gehen geht ging gingen führt führte führen führten fließt floss fließen flossen verläuft "
    "verlief verlaufen verliefen läuft lief laufen liefen fährt fuhr fahren "
    "fuhren reist reiste reisten floh flohen gelangt gelangte gelangten flog flogen fliegt "
    "transportiert geliefert verschifft exportiert geleitet umgeleitet abgewickelt eingeschleust "
    "geschleust geschmuggelt verkauft verteilt verteilen"
)
MOVED = "verteilt verstreut verschifft exportiert geliefert transportiert geschmuggelt abgewickelt"
