"""`briefing new`: a new site, or a new briefing in one, with a made-up sample that builds."""

import re
import shutil
from argparse import Namespace
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from shlex import quote

from generator.build import TEMPLATES, check
from generator.commands.upgrade import write_schemas
from generator.diagnostics.stopped import Stopped
from generator.model.layout import CONTENT
from generator.model.scalars import is_reference
from generator.model.site import Site
from generator.report.terminal import Terminal
from generator.write.whole import write_whole

_SAMPLE = TEMPLATES / "new" / "site"
_SLUG = "lake-ferry"
_ITEM = re.compile(r"^- id: (?P<id>[a-z0-9-]+)\n(?:[^-\n].*\n|\n)*", re.MULTILINE)
"""An item of a list in the sample's vocabulary."""


def run(options: Namespace, terminal: Terminal) -> int:
    """Writes a new site into the folder `options.name`, or a briefing of that name into a site.

    `options.what` is `site` or `briefing`. Returns 0. Raises `Stopped`, with nothing written,
    where what is to be written stands there already or cannot be written.
    """
    if options.what == "site":
        _site(Path(options.name), terminal)
    else:
        _briefing(options.root, options.name, terminal)
    return 0


def _site(folder: Path, terminal: Terminal) -> None:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Stopped(f"{folder} is not empty", "name a folder that does not exist yet")
    try:
        # What was built of the sample where it stands is none of it.
        shutil.copytree(_SAMPLE, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("build"))
        write_schemas(folder)
    except OSError as error:
        raise Stopped(f"{folder} cannot be written: {error.strerror or error}") from error
    terminal.result(
        f"A new site stands in {folder}, with a made-up sample briefing.\n"
        f"Build it:  briefing --root {quote(str(folder))} build\n"
        f"Edit it:   {folder / 'content' / 'site.yml'} first\n"
    )


def _briefing(root: Path, slug: str, terminal: Terminal) -> None:
    if not is_reference(slug) or "/" in slug:
        mend = "it is lower-case words joined by hyphens, such as lake-ferry"
        raise Stopped(f"`{slug}` is no name for a briefing", mend)
    site = check(root, terminal.stage).site
    terminal.stage("")
    folder = root / CONTENT / "briefings" / slug
    if folder.exists():
        raise Stopped(f"{folder} is there already", "give the new briefing another name")
    files = {
        f"briefings/{slug}/{path.removeprefix(f'briefings/{_SLUG}/')}": data
        for path, data in _sample(f"briefings/{_SLUG}")
    }
    sources = {path: data for path, data in _sample("sources") if not _has(root, path, data)}
    _write(root, {**sources, **files, **dict(_vocabulary(root, site))})
    terminal.result(
        f"A new briefing stands in {folder}, with a made-up sample to be replaced.\n"
        f"Edit it:   {folder / 'briefing.yml'} first\n"
    )


def _sample(part: str) -> Iterator[tuple[str, bytes]]:
    """The files of a part of the sample's content, by their paths below `content/`."""
    content = _SAMPLE / CONTENT
    for path in sorted((content / part).rglob("*")):
        if path.is_file():
            yield path.relative_to(content).as_posix(), path.read_bytes()


def _has(root: Path, path: str, data: bytes) -> bool:
    """Whether a site has a file of the sample. Raises `Stopped` where it has another in its place.

    The sample's own source may have been written with another briefing.
    """
    place = root / CONTENT / path
    if not place.exists():
        return False
    if place.read_bytes() != data:
        raise Stopped(f"{place} is not the sample's", "give that source another id first")
    return True


def _vocabulary(root: Path, site: Site) -> Iterator[tuple[str, bytes]]:
    """The site's vocabulary with the words added that the sample needs and the site lacks."""
    for path, data in _sample("vocabulary"):
        kind = Path(path).stem.removesuffix("s")
        place = root / CONTENT / path
        added = [
            match[0]
            for match in _ITEM.finditer(data.decode())
            if not site.names.known(kind, match["id"])
        ]
        if not place.exists():
            yield path, data
        elif added:
            before = place.read_bytes().rstrip()
            yield path, b"\n".join([before, "".join(added).encode()])


def _write(root: Path, files: Mapping[str, bytes]) -> None:
    """Writes the files below `content/`; where one cannot be written, none is left of them."""
    content = root / CONTENT
    before = {path: _bytes(content / path) for path in files}
    try:
        for path, data in files.items():
            write_whole(content / path, data)
    except OSError as error:
        _restore(content, before)
        raise Stopped(f"{error.filename or content} cannot be written: {error.strerror}") from error


def _bytes(path: Path) -> bytes | None:
    return path.read_bytes() if path.exists() else None


def _restore(content: Path, before: Mapping[str, bytes | None]) -> None:
    for path, data in before.items():
        with suppress(OSError):
            if data is None:
                (content / path).unlink(missing_ok=True)
            elif (content / path).read_bytes() != data:
                write_whole(content / path, data)
