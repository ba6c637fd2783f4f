"""A text of an unknown language, or one without tables: careful where languages differ."""

import re
from collections.abc import Callable, Mapping

from generator.text.numbers.bound_words import BoundWords
from generator.text.numbers.calendar import CalendarWords
from generator.text.numbers.grammar import (
    Grammar,
    Joiners,
    Marks,
    NameWords,
    NumberWords,
    Numeral,
    PointWords,
    Role,
)
from generator.text.numbers.locales import de, en, fr, ru, uk
from generator.text.numbers.tables import DateForms, calendar_patterns, numerals, words
from generator.text.numbers.word_groups import T, Table, Words

# Where a word means different things, the later of these wins.
_GRAMMARS = tuple(module.GRAMMAR for module in (fr, de, uk, ru, en))
_NUMBERS = tuple(grammar.words for grammar in _GRAMMARS)

# Thousands and millions of other languages, so that "11 tys." is never read as eleven.
_OTHER_SCALES = (
    "mil^|mila^|tys.^|tysiąc^|tysiące^|tysięcy^|tis.^|tisíc^|tisíce^|duizend^|tusen^|tusind^|"
    "bin^|mii^|ezer^|tuhatta^|хиляди^|хил.^|хиљада^|ألف^|آلاف^|هزار^|אלף^|χιλιάδες^|ribu^|nghìn^|"
    "ngàn^|हज़ार^=1e3 "
    "millón^|millones^|milhão^|milhões^|milione^|milioni^|milion^|miliony^|milionów^|milionů^|"
    "miliónů^|miljoen^|miljoner^|millioner^|milyon^|miljoonaa^|milioane^|millió^|милиона^|"
    "مليون^|میلیون^|מיליון^|εκατομμύρια^|juta^|triệu^=1e6 "
    "bilhão^|bilhões^|miliardo^|miliardi^|miliard^|miliardy^|miliardów^|mld.^|miljard^|"
    "miljarder^|milliarder^|mdr.^|milyar^|miljardia^|miliarde^|milliárd^|مليار^|miliar^|tỷ^|"
    "δισεκατομμύρια^=1e9"
)
_NOT_SHARED = words("cent cents")  # of money, in English


def _union(*sets: Words) -> Words:
    """All words of all sets."""
    return frozenset().union(*sets)


def _tables(*tables: Table[T]) -> Table[T]:
    """All phrases of all tables, the longest first."""
    merged: dict[str, tuple[tuple[tuple[str, ...], T], ...]] = {}
    for table in tables:
        for word, phrases in table.items():
            both = dict((*merged.get(word, ()), *phrases))
            merged[word] = tuple(sorted(both.items(), key=lambda entry: -len(entry[0])))
    return merged


def _merged(mappings: list[Mapping[str, Words]]) -> Mapping[str, Words]:
    """The union of sets of words by their key."""
    return {
        key: _union(*(mapping.get(key, frozenset()) for mapping in mappings))
        for mapping in mappings
        for key in mapping
    }


def _compound(word: str) -> Numeral | None:
    """A compound of whichever language has it."""
    readers: list[Callable[[str], Numeral | None]] = [
        number.compound for number in _NUMBERS if number.compound is not None
    ]
    return next(filter(None, (reader(word) for reader in readers)), None)


_NUMERALS = {
    **numerals({Role.SCALE: _OTHER_SCALES}),
    **{word: numeral for number in _NUMBERS for word, numeral in number.numerals.items()},
}
_MONTHS = " ".join(word for word, numeral in _NUMERALS.items() if numeral.role is Role.MONTH)
_AT_DAY, _AT_MONTH = calendar_patterns(
    _MONTHS,
    DateForms(
        day=r"st|nd|rd|th|er|\.|-?го",
        between=r"\.?\s(?:and|to|or|und|bis|et|au|à|и|по|і|та|й)\s",
        of=r"\sof\s|\sde\s|\s",
        month_first=True,
    ),
)
_JOINERS = tuple(grammar.joiners for grammar in _GRAMMARS)
_BOUNDS = tuple(grammar.bounds for grammar in _GRAMMARS)
_NAMES = tuple(grammar.names for grammar in _GRAMMARS)
_CALENDARS = tuple(grammar.calendar for grammar in _GRAMMARS)

GRAMMAR = Grammar(
    language="",
    marks=Marks(decimal=".", loose=",", doubt=True),
    words=NumberWords(
        numerals={word: value for word, value in _NUMERALS.items() if word not in _NOT_SHARED},
        joins={word: roles for number in _NUMBERS for word, roles in number.joins.items()},
        articles=_union(*(number.articles for number in _NUMBERS)),
        halves=_tables(*(number.halves for number in _NUMBERS)),
        half_articles=_union(*(number.half_articles for number in _NUMBERS)),
        each=_union(*(number.each for number in _NUMBERS)),
        contracted=_union(*(number.contracted for number in _NUMBERS)),
        half_blockers=_union(*(number.half_blockers for number in _NUMBERS)),
        part_followers=_union(*(number.part_followers for number in _NUMBERS)),
        part_nouns=_union(*(number.part_nouns for number in _NUMBERS)),
        bare_parts=_union(*(number.bare_parts for number in _NUMBERS)),
        never_last=_union(*(number.never_last for number in _NUMBERS)),
        of=_union(*(number.of for number in _NUMBERS)),
        approximate=_union(*(number.approximate for number in _NUMBERS)),
        doubtful={"billion": 10**3, "billions": 10**3, "trillion": 10**6, "billionen": 10**3},
        four_score=True,
        compound=_compound,
    ),
    joiners=Joiners(
        to=_union(*(joiners.to for joiners in _JOINERS)) - {"a"},
        between=_union(*(joiners.between for joiners in _JOINERS)),
        and_=_union(*(joiners.and_ for joiners in _JOINERS)),
        or_=_union(*(joiners.or_ for joiners in _JOINERS)),
        origin=_union(*(joiners.origin for joiners in _JOINERS)),
        change=_union(*(joiners.change for joiners in _JOINERS)),
        ratio=_tables(*(joiners.ratio for joiners in _JOINERS)),
        later=_union(*(joiners.later for joiners in _JOINERS)),
        scales=_union(*(joiners.scales for joiners in _JOINERS)),
        odds=_union(*(joiners.odds for joiners in _JOINERS)),
        onto=_union(*(joiners.onto for joiners in _JOINERS)),
    ),
    bounds=BoundWords(
        before=_tables(*(bounds.before for bounds in _BOUNDS)),
        after=_tables(*(bounds.after for bounds in _BOUNDS)),
        fillers=_union(*(bounds.fillers for bounds in _BOUNDS)),
        prepositions=_union(*(bounds.prepositions for bounds in _BOUNDS)),
        leads=_union(*(bounds.leads for bounds in _BOUNDS)),
        blocked=_merged([bounds.blocked for bounds in _BOUNDS]),
        during=_union(*(bounds.during for bounds in _BOUNDS)),
        targets=_union(*(bounds.targets for bounds in _BOUNDS)),
    ),
    units=_tables(
        *(
            {word: phrases for word, phrases in grammar.units.items() if word != "an"}
            for grammar in _GRAMMARS
        )
    ),
    units_before=en.GRAMMAR.units_before,
    points=PointWords(
        places=_union(*(grammar.points.places for grammar in _GRAMMARS)),
        others=_union(*(grammar.points.others for grammar in _GRAMMARS)),
    ),
    names=NameWords(
        labels=_union(*(names.labels for names in _NAMES)),
        label_lists=_union(*(names.label_lists for names in _NAMES)),
        counted=_union(*(names.counted for names in _NAMES)),
        minus=_union(*(names.minus for names in _NAMES)),
        label_nouns=_union(*(names.label_nouns for names in _NAMES)),
        label_phrases=_tables(*(names.label_phrases for names in _NAMES)),
        groups=_union(*(names.groups for names in _NAMES)),
        ordinal_suffixes=_union(*(names.ordinal_suffixes for names in _NAMES)),
        cardinal_suffixes=_union(*(names.cardinal_suffixes for names in _NAMES)),
        decade_suffixes=_union(*(names.decade_suffixes for names in _NAMES)),
        titles=False,
    ),
    calendar=CalendarWords(
        at_day=_AT_DAY,
        at_month=_AT_MONTH,
        at_clock=re.compile("|".join(calendar.at_clock.pattern for calendar in _CALENDARS)),
        year_before=_union(*(calendar.year_before for calendar in _CALENDARS)),
        year_after=_union(*(calendar.year_after for calendar in _CALENDARS)),
        year_prefixes=_union(*(calendar.year_prefixes for calendar in _CALENDARS)),
        hour=_tables(*(calendar.hour for calendar in _CALENDARS)),
        decade_before=_union(*(calendar.decade_before for calendar in _CALENDARS)),
    ),
    abbreviated=_union(
        *(grammar.abbreviated for grammar in _GRAMMARS), words("tys. tis. хил. mld. mdr.")
    ),
)
