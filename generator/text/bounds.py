"""How a stated number bounds the true one: about it, at least it, more than it, and so on."""

from enum import StrEnum


class Bound(StrEnum):
    """What the words beside a number claim of the true value.

    A number with none of these is shown as stated, with no claim that it is exact.
    """

    ABOUT = "about"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    EXACT = "exact"
