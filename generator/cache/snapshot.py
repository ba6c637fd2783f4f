"""All that the findings of a site depend on, read as bytes and told apart by one hash."""

import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

import generator
from generator.model.layout import CONTENT, FOLDER

_LARGEST = 4 * 1024 * 1024
_DEPENDENCIES = ("markdown_it", "pydantic", "pydantic_core", "yaml")
"""What reads content; a newer one may read it otherwise."""


@dataclass(frozen=True)
class Snapshot:
    """The bytes of a site's files, by path; those of a folder are none, and its path ends in "/".

    `key` is another one if any of them changes, or if the program, a library that reads content, or
    Python does, of which `program` is a hash.
    """

    key: str
    files: Mapping[str, bytes] = field(repr=False)
    program: bytes = field(repr=False)


def take(root: Path) -> Snapshot | None:
    """The snapshot of the site in `root`.

    None where something in `content/` is no plain file or folder that can be read: what is found
    of such a thing may depend on more than what it holds.
    """
    try:
        files = dict(_files(root, CONTENT))
        program = _program()
        digest = sha256(program)
        for path, data in files.items():
            digest.update(framed(path, data))
    except (_Odd, OSError, UnicodeEncodeError):
        return None
    return Snapshot(digest.hexdigest(), files, program)


def framed(path: str, data: bytes) -> bytes:
    """A file as it is hashed: no other files give the same, one after the other."""
    return f"{len(path.encode())} {path} {len(data)} ".encode() + data


class _Odd(Exception):
    """Something that is no plain file or folder."""


def _files(root: Path, folder: str) -> Iterator[tuple[str, bytes]]:
    """What stands in a folder of the content and below it, by path; a folder ends in a slash."""
    with os.scandir(root / folder) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    for entry in entries:
        path = f"{folder}/{entry.name}"
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield f"{path}/", b""
            if FOLDER.fullmatch(path):
                yield from _files(root, path)
        elif entry.is_file(follow_symlinks=False) and entry.stat().st_size <= _LARGEST:
            yield path, Path(entry.path).read_bytes()
        else:
            raise _Odd


def _program() -> bytes:
    """A hash of the program's own text, and which Python and libraries it runs with."""
    package = Path(generator.__file__).parent
    digest = sha256(sys.version.encode())
    for path in sorted(package.rglob("*.py")):
        digest.update(path.relative_to(package).as_posix().encode() + path.read_bytes())
    specs = (find_spec(name) for name in _DEPENDENCIES)
    # The folders that name the versions of what is installed stand beside what they are of.
    for folder in sorted({Path(spec.origin).parents[1] for spec in specs if spec and spec.origin}):
        digest.update("\n".join(sorted(each.name for each in folder.glob("*.dist-info"))).encode())
    return digest.digest()
