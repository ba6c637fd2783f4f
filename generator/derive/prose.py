"""Every author text of a site, with where it belongs."""

from collections.abc import Iterator
from functools import cache
from typing import get_args

from generator.model.base import Part
from generator.model.derived import ProseItem
from generator.model.scalars import Title
from generator.model.site import Site
from generator.text.author import AuthorText

Path = tuple[str | int, ...]


def prose(site: Site) -> tuple[ProseItem, ...]:
    """All author texts of the site, names and headings among them."""
    items: list[ProseItem] = []
    for slug, owner in site.entries():
        for path, text in _texts(owner, ()):
            items.append(ProseItem(slug, owner, path, text))
    return tuple(items)


def _texts(part: Part, path: Path) -> Iterator[tuple[Path, AuthorText]]:
    for field, key in _fields(type(part)):
        yield from _inside(getattr(part, field), (*path, key))


def _inside(value: object, path: Path) -> Iterator[tuple[Path, AuthorText]]:
    if isinstance(value, AuthorText):
        yield path, value
    elif isinstance(value, Title):
        yield path, value.typed
    elif isinstance(value, Part):
        yield from _texts(value, path)
    elif isinstance(value, tuple):
        for i, item in enumerate(value):
            yield from _inside(item, (*path, i))


@cache
def _fields(model: type[Part]) -> tuple[tuple[str, str], ...]:
    """The fields that may hold text, each with its key in YAML."""
    return tuple(
        (name, field.alias or name)
        for name, field in model.model_fields.items()
        if _holds_text(field.annotation)
    )


def _holds_text(annotation: object) -> bool:
    """Whether an author text may stand somewhere in a value of this type."""
    if isinstance(annotation, type) and issubclass(annotation, AuthorText | Title):
        return True
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return bool(_fields(annotation))
    return any(map(_holds_text, get_args(annotation)))
