"""A picture as PNG, from its SVG and a font that comes with the program, so that bytes repeat."""

from functools import lru_cache
from importlib.resources import files

from resvg_py import svg_to_bytes

FAMILY = "Source Sans Pro"
"""The face of words in the files; narrower than any that the widths of labels allow for."""

_FONTS = ("SourceSansPro-Regular.ttf", "SourceSansPro-Bold.ttf")
TWICE = 2.0
"""The size of charts, for screens and slides."""


@lru_cache(maxsize=512)
def png(svg: str, zoom: float = TWICE) -> bytes:
    """The picture at its size times `zoom`.

    A chart takes a fifth of a second, so a preview that builds again and again asks once.
    """
    folder = files("font_source_sans_pro") / "files"
    return svg_to_bytes(
        svg_string=svg,
        zoom=zoom,
        skip_system_fonts=True,
        font_files=[str(folder / name) for name in _FONTS],
        font_family=FAMILY,
        sans_serif_family=FAMILY,
    )
