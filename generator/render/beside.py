"""The files that stand beside the pages as they are: downloads, feeds, what machines ask for."""

from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter

from generator.render import exports, tables
from generator.render.found import modules
from generator.render.material import Document, Material
from generator.render.sheet import Sheet
from generator.render.views import Download


def files(sheet: Sheet, documents: tuple[Document, ...]) -> Mapping[str, bytes]:
    """Every such file by its path from the site's root; `sheet` is that of the home page."""
    found = {name: module.table(sheet) for name, module in modules(tables).items()}
    material = Material(sheet, found, documents)
    return {
        path: data
        for module in modules(exports).values()
        for path, data in module.files(material).items()
    }


def feeds() -> Iterator[tuple[str, str]]:
    """The media types and the paths of the feeds."""
    for module in modules(exports).values():
        if hasattr(module, "FEED"):
            yield module.FEED


def downloads() -> Sequence[Download]:
    """The formats that readers are offered, by rank; what only machines ask for is left out."""
    found = modules(exports).values()
    offered = [module.DOWNLOAD for module in found if hasattr(module, "DOWNLOAD")]
    return sorted(offered, key=attrgetter("rank"))
