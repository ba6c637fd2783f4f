"""All that the findings of a site depend on, read as bytes and told apart by one hash."""

import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from hashlib import sha256
from importlib.util import find_spec
from io import FileIO
from pathlib import Path

from msgspec import Struct

import generator
from generator.model.layout import CONTENT, FOLDER

_LARGEST = 4 * 1024 * 1024
_DEPENDENCIES = ("markdown_it", "pydantic", "pydantic_core", "yaml")
"""What reads content; a newer one may read it otherwise."""


class Snapshot(Struct, frozen=True, dict=True):
    """The bytes of a site's files, by path; those of a folder are none, and its path ends in "/".

    `program` is a hash of the program, the libraries that read content, and Python.
    """

    files: Mapping[str, bytes]
    program: bytes

    @cached_property
    def key(self) -> str:
        """Another one if any of the files changes, or the program does."""
        return self.key_of(self.files)

    def key_of(self, paths: Iterable[str], shared: str = "") -> str:
        """Another one if any of these files changes, the program, or what `shared` is the key of.

        The files are told apart: no others give the same key.
        """
        digest = sha256(self.program + shared.encode())
        for path in paths:
            digest.update(f"{len(path.encode())} {path} ".encode() + self._hashes[path])
        return digest.hexdigest()

    @cached_property
    def _hashes(self) -> Mapping[str, bytes]:
        # Each file is hashed once, and stands in more keys than one.
        return {path: sha256(data).digest() for path, data in self.files.items()}


def take(root: Path) -> Snapshot | None:
    """The snapshot of the site in `root`.

    None where something in `content/` is no plain file or folder that can be read: what is found
    of such a thing may depend on more than what it holds.
    """
    try:
        files = dict(_files(root, CONTENT))
        for path in files:
            path.encode()
        return Snapshot(files, _program())
    except (_Odd, OSError, UnicodeEncodeError):
        return None


class _Odd(Exception):
    """Something that is no plain file or folder."""


def _files(root: Path, folder: str) -> Iterator[tuple[str, bytes]]:
    """What stands in a folder of the content and below it, by path; a folder ends in a slash."""
    for entry in _entries(root / folder):
        path = f"{folder}/{entry.name}"
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield f"{path}/", b""
            if FOLDER.fullmatch(path):
                yield from _files(root, path)
        elif entry.is_file(follow_symlinks=False) and entry.stat().st_size <= _LARGEST:
            yield path, _bytes(entry.path)
        else:
            raise _Odd


def _entries(folder: str | Path) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as found:
        return sorted(found, key=lambda entry: entry.name)


def _bytes(path: str) -> bytes:
    # There are hundreds, and each is read at once: a buffer would take longer than the file.
    with FileIO(path) as file:
        return file.readall()


def _program() -> bytes:
    """A hash of the program's own text, and which Python and libraries it runs with."""
    package = Path(generator.__file__).parent
    digest = sha256(sys.version.encode())
    for path in _modules(str(package)):
        digest.update(path[len(str(package)) :].encode() + _bytes(path))
    specs = (find_spec(name) for name in _DEPENDENCIES)
    # The folders that name the versions of what is installed stand beside what they are of.
    for folder in sorted({Path(spec.origin).parents[1] for spec in specs if spec and spec.origin}):
        digest.update("\n".join(sorted(each.name for each in folder.glob("*.dist-info"))).encode())
    return digest.digest()


def _modules(folder: str) -> Iterator[str]:
    """The path of every module in a folder and below it."""
    for entry in _entries(folder):
        if entry.name.endswith(".py"):
            yield entry.path
        elif entry.is_dir():
            yield from _modules(entry.path)
