"""Puts number words and digits together: twelve thousand, 27-hundred, quatre-vingt-dix mille.

A number is a group below a thousand and its scale, then a smaller group and scale, and so on;
Hurford, "The Linguistic Theory of Numerals" (1975).
"""

from generator.text.numbers.digits import Digits, Form, read_digits
from generator.text.numbers.grammar import Numeral, Role, Value
from generator.text.numbers.line import Line
from generator.text.numbers.reading import Kind

_SMALL = frozenset((Role.ONE, Role.UNIT, Role.TEEN, Role.TEN))
_MULTIPLIED = frozenset((*_SMALL, Role.DIGITS))
_AFTER_AND = frozenset((*_SMALL, Role.ORDINAL, Role.NTH))
_TEN, _HUNDRED, _THOUSAND = 10, 100, 1000
_FOUR, _TWENTY, _FOUR_SCORE = 4, 20, 80
_VIGESIMAL_BASES = (60, 80)


class Composer:
    """Reads one number from the word at `index` on, as far as it goes.

    Afterwards `after` is the index of the first word beyond it, `value` the number, `lead` the
    group that it starts with, and `pure` says whether scales only multiplied that (three hundred
    thousand), so that an earlier "two to" shares them.
    """

    __slots__ = (
        "after",
        "digits",
        "first",
        "group",
        "last",
        "lead",
        "line",
        "ordinal",
        "pure",
        "saved",
        "scale",
        "total",
        "with_digits",
    )

    def __init__(self, line: Line, index: int) -> None:
        self.line = line
        self.total: Value = 0
        self.group: Value | None = None
        self.last: Role | None = None
        self.scale: Value = 0
        self.lead: Value = 0
        self.pure = True
        self.digits: Digits | None = None
        self.ordinal = False
        self.with_digits = False
        self.saved: tuple[Value, Value | None, Role | None, bool, int] | None = None
        self.first = self.after = index
        while self._step():
            pass

    @property
    def value(self) -> Value:
        """The number."""
        return self.total + (self.group or 0)

    @property
    def factor(self) -> Value:
        """What the lead was multiplied by; 1 where more was added after that."""
        return self.value // self.lead if self.pure and self.scale and self.lead else 1

    def _step(self) -> bool:
        """Take the next word if it goes on with the number."""
        index = self.after
        if self.last is not None and not self.line.near(index):
            return False
        numeral = self.line.numeral(index)
        if numeral is None and self.last is not None:
            index = self._over_link(index)
            numeral = self.line.numeral(index)
        if numeral is None or self.ordinal or not self._take(numeral, index):
            self._give_back(numeral)
            return False
        self.last = numeral.role
        self.after = index + 1
        return True

    def _give_back(self, refused: Numeral | None) -> None:
        """Leave a small number to the scale after it: "two hundred three hundred" are two."""
        scales = (Role.HUNDRED, Role.SCALE, Role.DOZEN)
        if self.saved is not None and refused is not None and refused.role in scales:
            self.total, self.group, self.last, self.pure, self.after = self.saved

    def _over_link(self, index: int) -> int:
        """Past "and" inside a number (two hundred and fifty) or "of" (une dizaine de milliers)."""
        line = self.line
        following = line.numeral(index + 1)
        if following is None or not line.near(index + 1):
            return index
        word = line.words[index]
        if self.last is Role.DIGITS and word in line.grammar.names.cardinal_suffixes:
            return index + 1
        if self.last is Role.DOZEN and word in line.grammar.words.of:
            return index + 1 if following.role is Role.SCALE else index
        scales = (Role.HUNDRED, Role.SCALE, Role.DOZEN)
        if word in line.grammar.words.approximate and following.role in scales:
            return index + 1
        joined = self.last in line.grammar.words.joins.get(word, ())
        if joined and following.role in _AFTER_AND and not self._starts_anew(index + 1):
            return index + 1
        return index

    def _starts_anew(self, index: int) -> bool:
        """Whether the words after "and" are a number of their own: one hundred and two hundred."""
        line = self.line
        while (numeral := line.numeral(index)) is not None and numeral.role in _SMALL:
            index += 1
            if not line.near(index):
                numeral = None
                break
        if numeral is not None and numeral.role in (Role.HUNDRED, Role.DOZEN):
            return True
        if numeral is not None and numeral.role is Role.SCALE:
            if self.last is Role.SCALE:
                return True
            index += 1
        return self._is_between() and not self._has_partner(index)

    def _is_between(self) -> bool:
        """Whether "between" stands before the number, so that an "and" parts it from another."""
        place = self.first - 1
        return any(
            self.line.word(before) in self.line.grammar.joiners.between
            for before in (place, place - 1)
        )

    def _has_partner(self, index: int) -> bool:
        """Whether another "and" follows: between a hundred and ten and two hundred."""
        line = self.line
        return line.word(index) in line.grammar.joiners.and_ and line.numeral(index + 1) is not None

    def _take(self, numeral: Numeral, index: int) -> bool:
        """Add a word's value where the grammar lets it stand; say whether it does."""
        role, value = numeral.role, numeral.value
        if role in _SMALL:
            return self._take_small(numeral)
        if role is Role.SCALE:
            return self._take_scale(value)
        if role is Role.HUNDRED or role is Role.DOZEN:
            return self._take_hundred(value)
        if role is Role.DIGITS:
            return self._take_digits(index)
        return role in _AFTER_AND and self._take_ordinal(numeral, index)

    def _take_small(self, numeral: Numeral) -> bool:
        """Add a word below a hundred, or one that is a whole number by itself."""
        if self.last is Role.HUNDRED or self.last is Role.SCALE:
            self.saved = self.total, self.group, self.last, self.pure, self.after
        elif self.last is not None and not self._extends(numeral.role, numeral.value):
            return False
        self._add(numeral.value)
        if numeral.lead and self.last is None:
            self.lead, self.scale = numeral.lead, 1
        return True

    def _add(self, value: Value) -> None:
        """Add to the group, or begin it."""
        self.pure = self.pure and not self.scale
        self.group = value if self.group is None else self.group + value

    def _extends(self, role: Role, value: Value) -> bool:
        """Whether a word below a hundred may follow another one."""
        last, group = self.last, self.group or 0
        four_score = self.line.grammar.words.four_score
        if last is Role.TEN:
            if role in (Role.ONE, Role.UNIT):
                return 0 < value < _TEN
            return four_score and role is Role.TEEN and group % _HUNDRED in _VIGESIMAL_BASES
        if not four_score:
            return False
        if last is Role.TEEN:  # dix-sept, soixante-dix-sept
            return role is Role.UNIT and group % _TEN == 0
        if last is Role.UNIT and group % _HUNDRED == _FOUR and value == _TWENTY:
            self.group = group + _FOUR_SCORE - _TWENTY - _FOUR
            return True
        return False

    def _take_scale(self, scale: Value) -> bool:
        """Multiply the group by a scale below the last one, or everything by one above it."""
        if self.last is Role.SCALE and scale > self.scale:
            self.total *= scale
            self.scale = scale
            return True
        if self.scale >= _THOUSAND and scale >= self.scale:
            return False
        group = 1 if self.group is None else self.group
        self.lead = self.lead or group
        self.total += group * scale
        self.group, self.scale = None, scale
        return True

    def _take_hundred(self, value: Value) -> bool:
        """Multiply what stands below a hundred."""
        if self.group is None:
            self._add(value)
            self.scale = self.scale or 1
            return True
        if self.last in _MULTIPLIED and self.group < _HUNDRED:
            self.lead = self.lead or self.group
            self.group *= value
            self.scale = self.scale or 1
            return True
        return False

    def _take_ordinal(self, numeral: Numeral, index: int) -> bool:
        """End a compound ordinal: twenty-first, two hundred and fifth, dix-septième.

        Not "9 million first reported", nor "three thousand first-time voters": after a scale
        English says "and".
        """
        joins = self.line.grammar.words.joins.values()
        apart = index == self.after and any(Role.SCALE in roles for roles in joins)
        if self.with_digits or (apart and self.last is Role.SCALE):
            return False
        value = round(1 / numeral.value) if numeral.role is Role.NTH else numeral.value
        role = Role.UNIT if value < _TEN else Role.TEEN
        whole = self.last is Role.HUNDRED or self.last is Role.SCALE
        if self.last is None or not (whole or self._extends(role, value)):
            return False
        self._add(value)
        self.ordinal = True
        return True

    def _take_digits(self, index: int) -> bool:
        """Begin with digits, or go on after a scale: four-thousand-100, 3 thousand 800."""
        line = self.line
        digits = read_digits(line.words[index], line.marks)
        if digits.value is None:
            return False
        if self.last is None:
            self.digits, self.with_digits = digits, True
            self.group = self.lead = digits.value
            return True
        if self.last is not Role.SCALE or digits.form is not Form.PLAIN:
            return False
        if digits.value >= self.scale or not self._goes_on(index):
            return False
        self._add(digits.value)
        self.with_digits = True
        return True

    def _goes_on(self, index: int) -> bool:
        """Whether digits after a scale belong to it: not in "3 million 152 mm shells"."""
        line = self.line
        following = line.numeral(index + 1)
        if following is not None and line.near(index + 1):
            return following.role is Role.SCALE and following.value < self.scale
        unit = line.phrase(index + 1, line.grammar.units) if line.near(index + 1) else None
        if unit is not None and unit[0].kind is not Kind.MONEY:
            return False
        return line.gap(index) == "-" or (self.digits is not None and self.scale == _THOUSAND)
