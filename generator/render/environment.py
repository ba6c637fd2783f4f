"""The templates: where they are looked for, and what they may call."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from types import CodeType

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateRuntimeError
from jinja2.bccache import Bucket, BytecodeCache

from generator.render.catalogue import written
from generator.render.facets import group
from generator.render.markdown import heading


class _Compiled(BytecodeCache):
    """What templates were compiled to, by name and text, for a process that renders again."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], CodeType | None] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._kept.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._kept[bucket.key, bucket.checksum] = bucket.code


_COMPILED = _Compiled()


def environment(templates: Sequence[Path], assets: Mapping[str, str]) -> Environment:
    """The templates of `templates`, earlier folders over later ones, file by file.

    Everything is escaped unless it is `Markup`; a name that is not there is an error. Templates
    may call `asset(name)` for the address of a file of `assets/`, from the site's root,
    `facet(group)` for the word by which a search is narrowed to a group, and `t(key, …)` for a text
    of the catalogue with what fills its placeholders.
    """
    env = Environment(
        loader=FileSystemLoader([str(folder) for folder in templates]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        bytecode_cache=_COMPILED,
    )
    env.filters["heading"] = heading
    env.globals["asset"] = partial(_asset, assets)
    env.globals["facet"] = group
    env.globals["t"] = written
    return env


def _asset(assets: Mapping[str, str], name: str) -> str:
    if name not in assets:
        raise TemplateRuntimeError(f"no asset is called {name}")
    return assets[name]
