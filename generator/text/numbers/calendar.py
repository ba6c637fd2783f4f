"""What the reader knows of a language's dates and times of day."""

from re import Pattern
from types import MappingProxyType
from typing import NamedTuple

from generator.text.numbers.word_groups import Table, Words

_NONE: Words = frozenset()
_EMPTY: Table[None] = MappingProxyType({})


class CalendarWords(NamedTuple):
    """Words of dates.

    `at_day` and `at_month` are tried at a day's digits and at a month's name, `at_clock` at an
    hour's digits; each may name a group "year". `proper_months` says that months are written with
    a capital. A number of four digits is a year after `year_before` and before `year_after`;
    `year_prefixes` are joined to it by a hyphen ("mid-2024"); after `decade_before` it names ten.
    One before 1500 is a year only after `old_year_before` and before a pause, or before one of
    `founded` ("wurde 1142 gegründet"); one before 1900 also before a word of `old_year_after`,
    unless one of `no_year_before` precedes it.

    After one of `seasons` such a number is a year, whatever follows.

    Between a word of `since` and one of `until` stands the first date of a span.

    One of `span_to` (and of those that join numbers) with `span_articles` joins two dates, unless
    one of `shifted` stands before ("postponed from 3 May to 9 June").

    A number up to 24 before a phrase of `hour` is a time of day ("eight o'clock"), after a word of
    `hour_before` also before one of `hour_after` ("at 7 in the morning"), and with the unit of
    hours unless one of `not_hour_after` follows ("à 20 heures"; but "à 20 heures de route") or one
    of `not_hour_before` comes before ("limité à 20 heures"). Before "of" one of `hour_leads` does
    what one of `hour_before` does ("à partir de 20 heures").
    """

    at_day: Pattern[str]
    at_month: Pattern[str]
    at_clock: Pattern[str]
    year_before: Words
    year_after: Words = _NONE
    year_prefixes: Words = _NONE
    decade_before: Words = _NONE
    since: Words = _NONE
    until: Words = _NONE
    span_to: Words = _NONE
    span_articles: Words = _NONE
    shifted: Words = _NONE
    hour: Table[None] = _EMPTY
    hour_after: Table[None] = _EMPTY
    hour_before: Words = _NONE
    hour_leads: Words = _NONE
    not_hour_after: Words = _NONE
    not_hour_before: Words = _NONE
    proper_months: bool = False
    old_year_before: Words = _NONE
    old_year_after: Words = _NONE
    founded: Words = _NONE
    no_year_before: Words = _NONE
    seasons: Words = _NONE
