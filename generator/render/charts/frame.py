"""The page of a picture: how wide it is, where its labels and its plot stand."""

from msgspec import Struct


class Frame(Struct, frozen=True):
    """A width of screen, with the pixels where the plot begins and ends.

    Labels stand `beside` the plot, or else above each mark.
    """

    name: str
    width: int
    left: int
    right: int
    beside: bool

    @property
    def label_width(self) -> int:
        """What a label can take of a line."""
        return self.left - _GAP if self.beside else self.width


_GAP = 18

NARROW = Frame("narrow", 320, 4, 316, beside=False)
"""For a phone: at 375 pixels it is shown a little larger than it is drawn."""
WIDE = Frame("wide", 680, 256, 672, beside=True)
"""For everything from a tablet on, and for paper."""
FRAMES = (WIDE, NARROW)
