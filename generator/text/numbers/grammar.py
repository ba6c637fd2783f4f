"""What the reader knows of a language: the types that the tables in `locales` fill."""

from collections.abc import Callable, Mapping
from enum import IntEnum, auto
from fractions import Fraction
from re import Pattern
from types import MappingProxyType
from typing import Any, NamedTuple

from generator.text.numbers.bound_words import BoundWords
from generator.text.numbers.calendar import CalendarWords
from generator.text.numbers.reading import Kind
from generator.text.numbers.word_groups import CarriedWords, ClockWords, MetreWords, Table, Words

Value = int | Fraction
_NONE: Words = frozenset()
_EMPTY: Mapping[str, Any] = MappingProxyType({})


class Role(IntEnum):
    """What a word does in a number."""

    DIGITS = auto()  # not a word: a run of digits
    ONE = auto()  # also an article or a pronoun, so never a number alone
    UNIT = auto()
    TEEN = auto()
    TEN = auto()
    HUNDRED = auto()
    SCALE = auto()
    DOZEN = auto()  # a scale that nothing smaller follows
    HALF = auto()
    PART = auto()  # quarter, thirds: a fraction after an article or a numerator
    NTH = auto()  # third, fifth: such a fraction or an ordinal
    ORDINAL = auto()
    VAGUE = auto()  # scores of
    FEW = auto()  # makes a following scale vague: several thousand
    MULTIPLE = auto()  # how many times: threefold
    NAMED = auto()  # a group of so many, which only a name has: «двадцатка»
    MONTH = auto()
    MEASURED = auto()  # with its unit in one word, or with what it counts: "zwölfstöckig"
    DECADE = auto()  # nineties: ten years, from `value` on, 0 where the century is open


class Bare(IntEnum):
    """What a scale means with no number before it."""

    ONE = auto()  # a million
    GENITIVE = auto()  # one of it after a word that asks for the genitive, else many
    MANY = auto()  # millions
    NEVER = auto()  # no number without another one before it


class Unit(NamedTuple):
    """What stands beside a number and says what it measures."""

    kind: Kind
    name: str
    currency: str = ""


class Numeral(NamedTuple):
    """A word of a number; `lead` is the 3 in a word like "dreitausend", 0 in simple words.

    `unit` is what a word that is `MEASURED` also says.
    """

    role: Role
    value: Value
    bare: Bare = Bare.ONE
    lead: Value = 0
    unit: Unit = Unit(Kind.COUNT, "")


DIGITS = Numeral(Role.DIGITS, 0)


class Marks(NamedTuple):
    """How digits are written.

    `thousands` group beyond doubt; `loose` may group or be a decimal mark; `spaced` says whether a
    plain space is the usual grouping; `doubt` says that no mark can be trusted.
    """

    decimal: str
    thousands: str = ""
    loose: str = ""
    spaced: bool = False
    doubt: bool = False


class NumberWords(NamedTuple):
    """The words that make a number, and those that join them.

    - `joins` maps "and" to the roles it may follow; `articles` may stand before a scale or part,
      `half_articles` before a half, and `contracted` hold an article ("du tiers"); `of` stands
      between a part and its whole;
    - `halves` are tails that add one half ("and a half"), `points` are said for a decimal mark;
    - after `half_blockers` a half is one of two ("the first half");
    - after a word of `each` an ordinal is a share ("every fifth household");
    - a part that is also an ordinal counts after an article only before one of `part_followers`
      or a pause, since "a third deployment" is an ordinal; `bare_parts` need no
      article, and an ordinal before one of `part_nouns` is a part; `persons` are those of whom
      "one in ten" did something;
    - after a word of `part_leads` a part that is also an ordinal is one ("dont un dixième");
    - `no_nouns` after a number begin something else than what is counted ("6.2m in May");
    - `before_unit` may stand between a number and its measure ("two more weeks");
    - one of `clock_links` stands between a part and its hour ("half past six"), but not
      after one of `by` ("cut by a quarter to 9");
    - `decade_adjectives` name ten years only before "years" ("neunziger Jahre");
    - a number word after a hyphen and one of `prefixes` is none ("sub-zero");
    - `never_last` are numbers only before another word ("neuf" is also "new");
    - a word of `contexts` is a number alone where its pattern matches there ("с семью очками");
    - `approximate` are rough in themselves ("centaine"), `doubtful` are scales that are so many
      times greater elsewhere;
    - `four_score` says that the language counts seventy to ninety-nine in twenties,
      `paired_years` that it says "nineteen eighty-four";
    - `compound` reads a word that is several numerals run together.
    """

    numerals: Mapping[str, Numeral]
    joins: Mapping[str, frozenset[Role]] = _EMPTY
    articles: Words = _NONE
    contracted: Words = _NONE
    halves: Table[None] = _EMPTY
    points: Words = _NONE
    half_articles: Words = _NONE
    half_blockers: Words = _NONE
    each: Words = _NONE
    part_followers: Words = _NONE
    part_nouns: Words = _NONE
    persons: Words = _NONE
    prefixes: Words = _NONE
    clock_links: Words = _NONE
    by: Words = _NONE
    before_unit: Words = _NONE
    no_nouns: Words = _NONE
    part_leads: Words = _NONE
    decade_adjectives: Words = _NONE
    bare_parts: Words = _NONE
    never_last: Words = _NONE
    contexts: Mapping[str, Pattern[str]] = _EMPTY
    of: Words = _NONE
    approximate: Words = _NONE
    doubtful: Mapping[str, int] = _EMPTY
    four_score: bool = False
    paired_years: bool = False
    compound: Callable[[str], Numeral | None] | None = None

    def links(self, word: str) -> bool:
        """Whether a word may stand between a number and its scale: a quarter of a million."""
        return word in self.of or word in self.articles


class Joiners(NamedTuple):
    """Words between two numbers, and those before them that tell what they join.

    `and_` makes a range after `between`; `to` does, but after `origin` ("from") and a word of
    `change` ("rose") it leads from one number to another, as it does after a word that is both,
    and as `onto` always does; where `needs_origin`, it is no range without `origin`. `or_` joins
    neighbours ("two or three"), `ratio` part and whole: the true ones are so even with a noun
    before them ("un soldat sur cinq"). A time before a word of `later` is how long after, so that
    a number before it does not share its unit, nor does one after a word of `scales`
    ("magnitude 5 and 10 km deep"). Two numbers that `odds` join are a score or odds,
    as are two with a dash beside one of `results` ("lost 1-3").
    """

    to: Words
    between: Words
    and_: Words
    or_: Words
    origin: Words
    change: Words
    ratio: Table[bool]
    onto: Words = _NONE
    later: Words = _NONE
    scales: Words = _NONE
    odds: Words = _NONE
    results: Words = _NONE
    needs_origin: bool = False


class NameWords(NamedTuple):
    """Words that make the number beside them a name, an ordinal or the like.

    - `labels` stand before the number of a thing ("Article"), those in `label_lists` before
      several, `capital_labels` only with a capital, `numbered` are phrases that do, keyed by the
      last word ("in week 7"); `label_nouns` and `label_phrases` after it and a hyphen
      ("six-party", "28-point plan") or after a part ("quart de finale"); `groups` before "of";
    - no year stands before `counted`, nouns for what is counted, nor one of `counted_endings`;
      `inverted` stand before a number in words that is rough ("лет пятнадцать");
    - after `ordinal_after`, or before `ordinal_nouns`, a number and a full stop are an ordinal,
      after `possessives` a decade is an age ("in his 30s"); `minus` are words for the sign;
    - `frost` after degrees puts them below zero; after digits C is a temperature where a word of
      `heat` stands in the text;
    - after `title_articles` a number word with a capital is a name ("les Vingt-Sept");
    - digits and "s" after one of `ages` are persons of an age ("under-18s");
    - `titles` says that a number word with a capital inside a sentence belongs to a name ("the
      Five Eyes").
    """

    labels: Words
    label_lists: Words
    counted: Words
    minus: Words
    inverted: Words = _NONE
    counted_endings: tuple[str, ...] = ()
    capital_labels: Words = _NONE
    numbered: Table[None] = _EMPTY
    heat: Words = _NONE
    label_nouns: Words = _NONE
    label_phrases: Table[None] = _EMPTY
    groups: Words = _NONE
    possessives: Words = _NONE
    ordinal_suffixes: Words = _NONE
    cardinal_suffixes: Words = _NONE
    decade_suffixes: Words = _NONE
    ordinal_after: Words = _NONE
    titles: bool = True
    frost: Table[None] = _EMPTY
    title_articles: Words = _NONE
    ordinal_nouns: Words = _NONE
    ages: Words = _NONE


class PointWords(NamedTuple):
    """What tells other points from percentage points.

    `places` stand before points on a map or list ("at three points"); one of `others` in a
    sentence says that they are of an index or a game.
    """

    places: Words = _NONE
    others: Words = _NONE


class Grammar(NamedTuple):
    """A language as the reader needs it.

    `units_before` holds the units that are something else before certain words: what, or None for
    no unit ("won the seats"). After one of `weighed` pounds are a weight.
    """

    language: str
    marks: Marks
    words: NumberWords
    joiners: Joiners
    bounds: BoundWords
    units: Table[Unit]
    names: NameWords
    calendar: CalendarWords
    abbreviated: Words
    units_before: Mapping[str, tuple[Words, Unit | None]] = _EMPTY
    carried: CarriedWords = CarriedWords()
    clock: ClockWords = ClockWords()
    points: PointWords = PointWords()
    weighed: Words = _NONE
    metres: MetreWords = MetreWords()
