"""The order of the stages, and nothing else."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

import generator
from generator import checks
from generator.collector import paused
from generator.derive.derive import derive
from generator.diagnostics.finding import Diagnostic, Severity
from generator.diagnostics.stopped import Stopped
from generator.load.site import load
from generator.model.derived import Derived
from generator.model.scalars import is_url
from generator.model.site import Site

TEMPLATES = Path(generator.__file__).parent.parent / "site_templates"
"""The templates that come with the program: beside the package, in a checkout as in a wheel."""

Progress = Callable[[str], None]


class Outcome(Struct, frozen=True):
    """What was read, what follows from it and what is wrong with it."""

    site: Site
    derived: Derived
    diagnostics: tuple[Diagnostic, ...]

    @property
    def clean(self) -> bool:
        """Whether nothing is wrong but for notes."""
        return all(d.severity is Severity.NOTE for d in self.diagnostics)


def demand_content(root: Path) -> None:
    """Raises `Stopped` where the folder `root` holds no site."""
    if not (root / "content").is_dir():
        raise Stopped(
            f"there is no content/ folder in {root}",
            "go to the folder of a site, name it with --root, or begin one: briefing new site DIR",
        )


def check(
    root: Path,
    progress: Progress,
    drafts: Mapping[str, str] | None = None,
    files: Mapping[str, bytes] | None = None,
) -> Outcome:
    """Reads and checks the site in the folder `root`. Raises `Stopped` where there is none.

    `drafts` are texts, by path, that are taken in place of what stands in those files; `files` are
    the bytes of them all, where they were read before.
    """
    demand_content(root)
    progress("Reading")
    with paused():
        site = load(root, drafts, files)
        derived = derive(site)
        progress("Checking")
        return Outcome(site, derived, checks.run(site, derived))


def build(root: Path, address: str | None, progress: Progress) -> Outcome:
    """Builds the site of `root` into `root/site`, unless an error was found.

    A build that finds an error or is stopped leaves `root/site` as it was. Raises `Stopped`.
    """
    # What checking does without is not loaded for it.
    from generator.engine import mkdocs, search  # noqa: PLC0415
    from generator.render.render import render  # noqa: PLC0415
    from generator.write.publish import demand_writable, only_build, publish  # noqa: PLC0415
    from generator.write.tree import put  # noqa: PLC0415

    outcome = check(root, progress)
    if not outcome.clean:
        return outcome
    if not (root / mkdocs.CONFIG).is_file():
        raise Stopped(f"there is no {mkdocs.CONFIG} in {root}", "briefing new site DIR writes one")
    demand_writable(root / "site")
    folder = root / "build"
    with only_build(folder):
        progress("Writing pages")
        site = _published_at(outcome.site, address)
        rendered = render(site, outcome.derived, _templates(root))
        _write(folder, rendered)
        nav, extra = json.loads(rendered["nav.json"]), json.loads(rendered["extra.json"])
        (folder / mkdocs.CONFIG).write_bytes(mkdocs.configuration(site, nav, extra))
        progress("Building the site")
        finished = mkdocs.build(site, folder)
        put(finished, _part(rendered, "files"))
        progress("Indexing for search")
        search.index(finished, folder / "records")
        publish(finished, root / "site")
    progress("")
    return outcome


def export(root: Path, outcome: Outcome, slug: str, address: str | None, paper: str) -> bytes:
    """The briefing `slug` of a clean `outcome` as one HTML file, as `render` has it.

    `paper` is the size of paper that it is for, "" for any. Raises `Stopped`.
    """
    from generator.render.render import render_whole  # noqa: PLC0415 -- as in `build`

    site = _published_at(outcome.site, address)
    with paused():
        return render_whole(site, outcome.derived, _templates(root), slug, paper)


def demand_address(address: str | None) -> None:
    """Raises `Stopped` where an address is given that is none."""
    if address is not None and not is_url(address):
        raise Stopped(f"`{address}` is not an address", "begin with https:// and leave no space")


def _templates(root: Path) -> list[Path]:
    """The folders of templates: a site's own before those that come with the program."""
    own = root / "site_templates"
    return [own, TEMPLATES] if own.is_dir() else [TEMPLATES]


def _published_at(site: Site, address: str | None) -> Site:
    """The site with another address than its settings give, where one is asked for."""
    if site.settings is None or address is None:
        return site
    return replace(site, settings=site.settings.model_copy(update={"address": address}))


def _write(folder: Path, rendered: Mapping[str, bytes]) -> None:
    """What was rendered as the tree that the engine reads."""
    from generator.write.tree import sync  # noqa: PLC0415 -- as above

    for part in ("docs", "overrides", "records"):
        sync(folder / part, _part(rendered, part))


def _part(rendered: Mapping[str, bytes], part: str) -> Mapping[str, bytes]:
    """What was rendered below the folder `part`, by its path in it."""
    start = f"{part}/"
    return {
        name.removeprefix(start): data for name, data in rendered.items() if name.startswith(start)
    }
