"""What a template writes as SVG: words and outlines at their places, and rows that lead on."""

from collections.abc import Iterator
from fractions import Fraction

from msgspec import Struct

from generator.render.labels import ASCENT, DESCENT, width

GLYPH = 17
"""From a mark of how a figure was checked to the words that it stands before."""


class Box(Struct, frozen=True):
    """A rectangle, in pixels from the upper left corner."""

    left: Fraction
    top: Fraction
    right: Fraction
    bottom: Fraction

    def overlaps(self, other: "Box") -> bool:
        """Whether the two have more in common than an edge."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    @property
    def path(self) -> str:
        """Its outline."""
        left, top, right, bottom = map(px, (self.left, self.top, self.right, self.bottom))
        return f"M{left} {top}H{right}V{bottom}H{left}z"


class Text(Struct, frozen=True):
    """Words on one line that begins at `x`; `look` is ink, muted or strong."""

    x: Fraction
    y: Fraction
    words: str
    look: str = "ink"

    @property
    def box(self) -> Box:
        """The most room that the words can take."""
        right = self.x + width(self.words, strong=self.look == "strong")
        return Box(self.x, self.y - ASCENT, right, self.y + DESCENT)

    @property
    def at(self) -> tuple[str, str]:
        """Where it stands, as SVG writes it."""
        return px(self.x), px(self.y)


class Outline(Struct, frozen=True):
    """A path of SVG; `look` says how it is drawn: grid, base, line, solid, hollow, dots, faint."""

    path: str
    look: str


class Glyph(Struct, frozen=True):
    """The mark of how a figure was checked, 12 pixels wide and high."""

    state: str
    x: Fraction
    y: Fraction

    @property
    def box(self) -> Box:
        """The room that it takes."""
        return Box(self.x, self.y, self.x + 12, self.y + 12)

    @property
    def at(self) -> tuple[str, str]:
        """Where it stands, as SVG writes it."""
        return px(self.x), px(self.y)


class Row(Struct, frozen=True):
    """One figure: its mark, its words, and the place that leads to its evidence.

    `name` is all of it in words, `figure` the figure's long id.
    """

    figure: str
    name: str
    state: str
    place: Box
    outlines: tuple[Outline, ...]
    glyph: Glyph | None
    texts: tuple[Text, ...]


class Picture(Struct, frozen=True):
    """A whole picture; `grid` lies under the rows, `texts` and `glyphs` belong to all of it."""

    width: int
    height: int
    grid: tuple[Outline, ...]
    rows: tuple[Row, ...]
    texts: tuple[Text, ...]
    glyphs: tuple[Glyph, ...]

    def words(self) -> Iterator[Text]:
        """Every text of the picture, in the order of reading."""
        for row in self.rows:
            yield from row.texts
        yield from self.texts


def px(value: Fraction) -> str:
    """A length in pixels, to a tenth of one."""
    tenths = round(value * 10)
    whole, rest = divmod(abs(tenths), 10)
    sign = "-" if tenths < 0 else ""
    return f"{sign}{whole}.{rest}" if rest else f"{sign}{whole}"
