"""What stands beneath a picture: what its marks mean, where its figures come from, and the day."""

from fractions import Fraction

from msgspec import Struct

from generator.model.quantity import Checked
from generator.render import words
from generator.render.charts.data import Matter
from generator.render.charts.frame import Frame
from generator.render.labels import LINE, width, wrap
from generator.render.picture import GLYPH, Glyph, Text

_APART = 18
_LINES = 6


class Foot(Struct, frozen=True):
    """The words and marks at the bottom, and the height of the picture above and with them."""

    texts: tuple[Text, ...]
    glyphs: tuple[Glyph, ...]
    height: int


def foot(matter: Matter, frame: Frame, top: Fraction, note: str) -> Foot:
    """The bottom of a picture from `top` on, with a note on its scale."""
    y = top + LINE
    texts: list[Text] = []
    glyphs: list[Glyph] = []
    x = Fraction(0)
    for state in [each for each in Checked if each.value in {d.state for d in matter.data}]:
        word = words.CHECK_WORDS[state]
        if x + GLYPH + width(word) > frame.width:
            x, y = Fraction(0), y + LINE
        glyphs.append(Glyph(state.value, x, y - 11))
        texts.append(Text(x + GLYPH, y, word, "muted"))
        x += GLYPH + width(word) + _APART
    for part, most in ((note, 2), (matter.origin, _LINES)):
        for line in wrap(part, frame.width, most):
            y += LINE
            texts.append(Text(Fraction(0), y, line, "muted"))
    return Foot(tuple(texts), tuple(glyphs), int(y) + 8)
