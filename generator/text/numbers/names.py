"""Tells a number that names a thing from one that counts: T-72, Article 4, 1. at a line's start."""

import re

from generator.text.numbers.digits import Form
from generator.text.numbers.line import Line
from generator.text.numbers.quantity import Quantity
from generator.text.numbers.reading import Kind
from generator.text.numbers.tables import words
from generator.text.numbers.units import CURRENCY_WORDS, TIME_UNITS

_HYPHENS = frozenset(("", "-", "\u2010", "\u2011"))
# Makers and types that are named with a number.
_MODELS = words(
    "leopard leopards léopard léopards challenger merkava mirage panzerhaubitze "
    "panzerhaubitzen pzh shahed shaheds geran gerbera boeing airbus embraer antonov tupolev "
    "iljuschin iliouchine ilyushin sukhoi suchoi soukhoï mig rafale falcon apollo soyuz sojus "
    "soyouz sojuz hwasong pukguksong taepodong nodong fateh emad qiam sejjil shahab kheibar "
    "zolfaghar agni marder gepard wiesel puma boxer abrams bradley stryker tomahawk lancet "
    "orlan zala bayraktar akinci kalibr iskander oreshnik oreschnik orechnik sarmat avangard "
    "tochka totschka totchka neptune neptun nasams skynex skyranger cheetah airtrain cessna "
    "gulfstream chengdu shenyang playstation xbox windows android starship voyager artemis "
    "sputnik pioneer mariner venera ariane starliner eurovision ftse nikkei stoxx cac mdax sdax "
    "russell nasdaq covid sars cop"
    " superjet iphone stream боинг боинга боинги боингов аэробус эйрбас мираж миражи миражей "
    "леопард леопарда леопарды леопардов шахед шахеды герань фалькон суперджет цессна айфон поток "
    "потока потоке хвасон боїнг боїнга боїнги боїнгів міраж міражі міражів леопарди леопардів "
    "потік потоку потоці"
)
_MADE = words(
    "tank tanks aircraft plane planes jets drone drones missile missiles guns rockets vehicles "
    "panzer raketen drohnen chars avions canons roquettes obus systems"
)
_WARS, _WAR_BEFORE = words("war krieg krieges kriegs kriege"), "guerre"
_VARIANT = "max"  # 737 Max 8
_AGED = words("s jährige jährigen jähriger")
_TITLE = re.compile(r"[«“][A-ZА-ЯЁІЇЄҐ][^\W\d_]+(?: [^\W\d_]+){0,2} [\u2013\u2014] \Z")
_LONGEST_TITLE = 40
_CLOSING = frozenset("»”")
_RUN_ON = _HYPHENS | {"/"}
_APART = frozenset((" ", "\u00a0", "-", "\u202f"))
_SIGNS = frozenset("#№§º°")
_LIST_MARKS = frozenset(".)")
_LAST_LIST_NUMBER = 99
_LAST_NAME_IN_WORDS = 20
_LETTERS_OF_NAME = 2
_VOTES = words("votes stimmen voix голосами голосов голоса голосів голоси")  # for a law, say
_FIRST_YEAR = 1000
_LONGEST_TYPE = 2  # words of a type's name


def is_model(line: Line, quantity: Quantity) -> bool:
    """Whether a maker's or type's name with a capital stands before the digits: Mirage 2000-5.

    Then the quantity becomes the name with all that runs on from it.
    """
    first = quantity.first
    if first and _is_titled(line, quantity):
        become_name(line, quantity)
        return True
    if not first or line.words[first - 1] not in _MODELS or line.original(first - 1).islower():
        return False
    if quantity.form is not Form.PLAIN or quantity.scale != 1 or line.gap(first) not in _APART:
        return False
    following = line.word(quantity.after)
    if following in line.grammar.names.counted and following not in _MADE:
        return False
    variant = quantity.after + 1
    if line.attached(variant) and line.word(variant - 1) == "a" and line.capital(variant - 1):
        quantity.after = variant
    become_name(line, quantity)
    return True


def _is_titled(line: Line, quantity: Quantity) -> bool:
    """Whether a name in quotation marks ends with a dash and the digits: «Северный поток — 2»."""
    if line.text[quantity.end : quantity.end + 1] not in _CLOSING:
        return False
    found = _TITLE.search(line.text, max(quantity.start - _LONGEST_TITLE, 0), quantity.start)
    if found is None:
        return False
    names, last = line.grammar.names, line.words[quantity.first - 1]
    counted = last in names.counted or last.endswith(names.counted_endings)
    return quantity.plain and not counted and (quantity.low or 0) < _FIRST_YEAR


def become_name(line: Line, quantity: Quantity) -> None:
    """Make it a name, of all that runs on from it: 2S19, KN-23A, F-16s."""
    after = quantity.after
    while after < len(line.starts) and line.gap(after) in _RUN_ON:
        if line.gap(after) and line.numerals[after] is None:
            break
        after += 1
    if any(line.numerals[place] is not None for place in range(quantity.after, after)):
        quantity.low = quantity.high = None
    quantity.kind, quantity.others, quantity.unit, quantity.currency = Kind.LABEL, (), "", ""
    quantity.after, quantity.end = after, line.ends[after - 1]
    quantity.words = False


def is_part_of_name(line: Line, quantity: Quantity) -> bool:
    """Whether letters run into the digits, with a hyphen or without: COVID-19, T-72, G20.

    Then the quantity becomes the name, from its first letter on.
    """
    first = quantity.first
    if quantity.form is Form.WORDS or first == 0 or line.gap(first) not in _HYPHENS:
        return False
    before = line.words[first - 1]
    if line.numerals[first - 1] is not None or line.starts[first - 1] < line.floor:
        return False
    if _belongs_to_number(line, quantity, before):
        return False
    quantity.first, quantity.start = first - 1, line.starts[first - 1]
    become_name(line, quantity)
    return True


def _belongs_to_number(line: Line, quantity: Quantity, before: str) -> bool:
    """Whether what runs into the digits is no name: EUR300, mid-2024, magnitude-6.3, under-18s."""
    first, grammar = quantity.first, line.grammar
    if line.attached(first) and line.original(first - 1) in CURRENCY_WORDS:
        return True
    if before in grammar.names.ages and line.word(quantity.after) in _AGED:
        return True
    year = (quantity.low or 0) >= _FIRST_YEAR or quantity.decade
    prefixed = before in grammar.calendar.year_prefixes and quantity.plain and year
    return prefixed or before in grammar.joiners.scales


def find_name(line: Line, quantity: Quantity) -> None:
    """Make the quantity a label or an ordinal if the words around it say so."""
    if quantity.form is Form.PLAIN and quantity.scale == 1:
        if _starts_list(line, quantity) or _is_footnote(line, quantity):
            quantity.kind = Kind.LABEL
        elif _is_dotted_ordinal(line, quantity):
            quantity.kind = Kind.ORDINAL
            quantity.end += 1
    if quantity.kind is None and (
        _is_numbered(line, quantity) or _modifies(line, quantity) or _is_title(line, quantity)
    ):
        quantity.kind = Kind.LABEL


def find_war(line: Line, quantity: Quantity) -> None:
    """Make a time in words the name of a war: Thirty Years' War, la guerre de Cent Ans."""
    if quantity.unit not in TIME_UNITS or not quantity.words or not line.capital(quantity.first):
        return
    first, after = quantity.first, quantity.after
    led = _WAR_BEFORE in line.words[max(first - 2, 0) : first]
    if led or (line.word(after) in _WARS and line.capital(after)):
        quantity.kind, quantity.unit, quantity.others = Kind.LABEL, "", ()


def _starts_list(line: Line, quantity: Quantity) -> bool:
    """Whether it is the number of a list's item: first on its line, then a mark and a space."""
    text, end = line.text, quantity.end
    if text[end : end + 1] not in _LIST_MARKS or text[end + 1 : end + 2] != " ":
        return False
    line_start = text.rfind("\n", 0, quantity.start) + 1
    before = text[line_start : quantity.start].strip(" \t(")
    return not before and (quantity.low or 0) <= _LAST_LIST_NUMBER


def _is_footnote(line: Line, quantity: Quantity) -> bool:
    """Whether it stands alone in square brackets."""
    start, end = quantity.start, quantity.end
    return line.text[start - 1 : start] == "[" and line.text[end : end + 1] == "]"


def _is_dotted_ordinal(line: Line, quantity: Quantity) -> bool:
    """Whether a full stop makes it an ordinal, as in "die 3. Armee"."""
    names, first, after = line.grammar.names, quantity.first, quantity.after
    if line.text[quantity.end : quantity.end + 2] != ". " or not line.capital(after):
        return False
    led = line.near(first) and line.words[first - 1] in names.ordinal_after
    return led or line.word(after) in names.ordinal_nouns


def _is_numbered(line: Line, quantity: Quantity) -> bool:
    """Whether the word or sign before it says that it is the number of a thing: Article 4, #4."""
    text, first, start = line.text, quantity.first, quantity.start
    if start and (text[start - 1] in _SIGNS or text[max(start - 2, 0)] in _SIGNS):
        return True
    if _is_subsection(text, start, quantity.end):
        return True
    if first == 0 or quantity.form is Form.GROUPED or quantity.scale != 1:
        return False
    if quantity.words and (quantity.low or 0) > _LAST_NAME_IN_WORDS:
        return False
    if line.word(quantity.after) in _VOTES:
        return False
    return _continues_list(line, quantity) or (line.near(first) and _is_label(line, quantity))


def _is_subsection(text: str, start: int, end: int) -> bool:
    """Whether it stands in brackets right at a number: Article 42(7)."""
    return (
        start > 1
        and text[start - 1] == "("
        and text[start - 2].isdigit()
        and text[end : end + 1] == ")"
    )


def _continues_list(line: Line, quantity: Quantity) -> bool:
    """Whether it is a further one of several that a word before them names: Articles 4 and 5."""
    first = quantity.first
    linked = line.listing == first - 1 and line.words[first - 1] in line.grammar.joiners.and_
    listed = linked or (line.listing == first and line.gap(first) == ", ")
    if not listed or line.word(quantity.after) in line.grammar.names.counted:
        return False
    line.listing = quantity.after
    return True


def _is_label(line: Line, quantity: Quantity) -> bool:
    """Whether the word before it takes a number as its name."""
    names, before = line.grammar.names, quantity.first - 1
    word = line.words[before]
    if word in names.label_lists:
        line.listing = quantity.after
        return True
    if word in line.grammar.words.of and line.word(before - 1) in names.groups:
        return line.capital(before - 1)
    if word in names.labels or (word in names.capital_labels and line.capital(before)):
        return True
    if line.phrase(before, names.numbered, -1) is not None:
        return True
    if word == _VARIANT and line.capital(before) and line.numeral(before - 1) is not None:
        return True
    # A flight has its airline's letters between: flight MH 17.
    lettered = line.original(before).isupper() and len(word) <= _LETTERS_OF_NAME
    lettered = lettered and line.near(before) and line.words[before - 1] in names.labels
    return lettered or _is_of_type(line, before)


def _is_of_type(line: Line, index: int) -> bool:
    """Whether a name of up to two words, the last at `index`, is a type's: vom Typ Wisent 1."""
    types = line.grammar.names.types
    if not line.capital(index) or line.numerals[index] is not None:
        return False
    for place in range(index - 1, index - 1 - _LONGEST_TYPE, -1):
        if not line.near(place + 1):
            return False
        if line.words[place] in types:
            return True
        if not line.capital(place):
            return False
    return False


def _modifies(line: Line, quantity: Quantity) -> bool:
    """Whether it is the first half of a compound that counts nothing: six-party, two-way."""
    after, names = quantity.after, line.grammar.names
    if not line.near(after) or "-" not in line.gap(after):
        return False
    known = line.words[after] in names.label_nouns
    return known or line.phrase(after, names.label_phrases) is not None


def _is_title(line: Line, quantity: Quantity) -> bool:
    """Whether it is a capitalised word inside a name, as in "the Five Eyes"."""
    first, after = quantity.first, quantity.after
    names = line.grammar.names
    if quantity.words and line.capital(first) and line.near(first):
        before = line.words[first - 1]
        if before in names.title_articles and not line.numerals[first - 1]:
            return True
    return (
        quantity.words
        and line.grammar.names.titles
        and line.capital(first)
        and line.near(first)
        and not line.capital(first - 1)
        and line.near(after)
        and line.capital(after)
    )
