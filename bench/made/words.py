"""The made-up names, offices and metrics of the large site, and the languages of its sources."""

from collections.abc import Mapping
from functools import cache
from itertools import product

from msgspec import Struct

_ONSETS = ("ka", "ro", "len", "mi", "tas", "vo", "shi", "dur", "pe", "nal", "gri", "bem")
_ENDS = ("vik", "dal", "mor", "stad", "rin", "holm", "gate", "fell", "nes", "wold")
_GERMAN = 5
_MONTHS = (
    ("January", "Januar"), ("February", "Februar"), ("March", "März"), ("April", "April"),
    ("May", "Mai"), ("June", "Juni"), ("July", "Juli"), ("August", "August"),
)  # fmt: skip


@cache
def names(count: int) -> tuple[str, ...]:
    """So many different names that are no words of any language."""
    made = (a + b + c for a, b, c in product(_ONSETS, _ONSETS, _ENDS) if a != b)
    return tuple(name for name, _ in zip(made, range(count), strict=False))


class Metric(Struct, frozen=True):
    """A metric and its noun in the languages of the sources."""

    id: str
    label: str
    noun: str
    german: str


METRICS = (
    Metric("crates", "Crates loaded", "crates", "Kisten"),
    Metric("carts", "Carts on the road", "carts", "Karren"),
    Metric("trees", "Trees felled", "trees", "Bäume"),
    Metric("boats", "Boats in the harbour", "boats", "Boote"),
)
ACTORS = tuple((f"office-{name}", f"{name.capitalize()} Office") for name in names(1_100)[-20:])


class Language(Struct, frozen=True):
    """A language that sources are in."""

    code: str
    english: bool

    @classmethod
    def of(cls, i: int) -> "Language":
        """That of the source of a number: every fifth is in German."""
        return cls("en", english=True) if i % _GERMAN else cls("de", english=False)

    def printed(self, number: int, metric: Metric) -> str:
        """A number as a page prints it."""
        if self.english:
            return f"about {number:,} {metric.noun}"
        return f"rund {number:,} {metric.german}".replace(",", ".")

    def sentence(
        self, office: str, month: int, number: int, metric: Metric
    ) -> tuple[str, str, str]:
        """The words for who says it, as of when, and what is said."""
        english, german = _MONTHS[month]
        printed = self.printed(number, metric)
        if self.english:
            return f"the {office} said", f"in {english} 2025", f"{printed} were counted"
        return f"Das {office} meldete", f"im {german} 2025", f"{printed} wurden gezählt"


def _metrics() -> str:
    each = (
        f"- id: {m.id}\n  label: {m.label}\n  noun: {m.noun}\n  counts: one of them\n"
        f"  kind: count\n  words: {{en: [{m.noun}], de: [{m.german}]}}\n"
        for m in METRICS
    )
    objects = "- id: objects\n  label: Objects counted\n  noun: objects\n  counts: one of them\n"
    return "\n".join((*each, f"{objects}  kind: count\n"))


VOCABULARY: Mapping[str, str] = {
    "vocabulary/metrics.yml": _metrics(),
    "vocabulary/units.yml": '- id: percent\n  label: percent\n  symbol: "%"\n  dimension: share\n',
    "vocabulary/places.yml": "- id: coast\n  label: the coast\n",
    "vocabulary/actors.yml": "".join(
        f"- id: {name}\n  label: the {label}\n  kind: organisation\n  aliases: [{label}]\n"
        "  stake: It is paid by what it counts.\n"
        for name, label in ACTORS
    ),
}
