"""Dates as sources state them: a year, a month, a day or an interval, and how sure it is."""

from generator.text.dates.date import BadDate, Date, Precision, days_apart
from generator.text.dates.edtf import parse, says, sides, understood

__all__ = ["BadDate", "Date", "Precision", "days_apart", "parse", "says", "sides", "understood"]
