"""The site that a build publishes, and that it publishes whole or not at all."""

import os
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.changes import change

Briefing = Callable[..., subprocess.CompletedProcess[str]]
BytesOf = Callable[[Path], dict[str, bytes]]

FIGURES = "content/briefings/lake-ferry/figures.yml"
ADDRESS = "https://example.org/"


def times(folder: Path) -> dict[str, int]:
    return {str(path): path.stat().st_mtime_ns for path in folder.rglob("*")}


# --- What is published


def test_site_has_a_page_for_everything(built: Path) -> None:
    pages = {
        path.parent.relative_to(built / "site").as_posix()
        for path in built.rglob("site/**/index.html")
    }
    figures = {
        f"lake-ferry/figures/{name}"
        for name in ("company-summer", "company-harvest", "company-season", "council-season")
    }
    assert {".", "lake-ferry", "lake-ferry/passengers", "figures", "sources", "method"} <= pages
    assert {"sources/lake-gazette", *figures} <= pages
    assert (built / "site/404.html").is_file()
    assert (built / "site/pagefind/pagefind.js").is_file()


def test_every_link_within_the_site_leads_somewhere(
    built: Path, dead_links: Callable[[Path], list[str]]
) -> None:
    assert len(list((built / "site").rglob("*.html"))) > 10
    assert dead_links(built / "site") == []


def test_site_asks_no_other_host(built: Path) -> None:
    for page in (built / "site").rglob("*.html"):
        asked = re.findall(
            r"<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)=\"(\w+:|//)", page.read_text()
        )
        assert asked == [], page


def test_page_of_what_is_gone_is_gone(briefing: Briefing, published: Path) -> None:
    site = published / "site"
    assert (site / "lake-ferry/figures/company-harvest/index.html").is_file()
    figures = (published / FIGURES).read_text()
    kept = re.sub(r"- id: company-harvest\n.*?\n\n", "", figures, flags=re.DOTALL)
    (published / FIGURES).write_text(
        kept.replace(
            "company-summer + company-harvest\n  value: 1500", "company-summer * 2\n  value: 2400"
        )
    )
    section = published / "content/briefings/lake-ferry/sections/passengers.yml"
    change(section, "{company-harvest} more", "more")
    contests = published / "content/briefings/lake-ferry/contests.yml"
    change(contests, "figures: [company-season", "figures: [company-summer, company-season")
    done = briefing("build", root=published)
    assert done.returncode == 0, done.stderr
    assert not (site / "lake-ferry/figures/company-harvest").exists()
    assert (site / "lake-ferry/figures/company-season/index.html").is_file()


# --- The same content gives the same bytes


def test_same_content_gives_the_same_bytes_anywhere(
    briefing: Briefing, built: Path, sample: Path, bytes_of: BytesOf
) -> None:
    elsewhere = sample.rename(sample.parent / "another place, Ünicode")
    extra = {"PYTHONHASHSEED": "4711", "TZ": "Pacific/Auckland", "LC_ALL": "C", "COLUMNS": "20"}
    assert briefing("--root", elsewhere, "build", extra=extra).returncode == 0
    here, there = bytes_of(built / "site"), bytes_of(elsewhere / "site")
    assert here.keys() == there.keys()
    assert [name for name, data in here.items() if there[name] != data] == []


def test_second_build_gives_the_same_bytes(
    briefing: Briefing, published: Path, bytes_of: BytesOf
) -> None:
    before = bytes_of(published / "site")
    done = briefing("build", root=published)
    assert done.returncode == 0
    assert done.stdout == (
        "Built site: 4 figures (3 matched, 1 calculated).\nLook at it:  briefing serve\n"
    )
    assert re.fullmatch(r"0 errors, 0 notes in \d+ files\.\n", done.stderr)
    assert bytes_of(published / "site") == before


def test_address_changes_addresses_only(
    briefing: Briefing, built: Path, published: Path, bytes_of: BytesOf
) -> None:
    assert briefing("build", "--address", ADDRESS, root=published).returncode == 0
    without, addressed = bytes_of(built / "site"), bytes_of(published / "site")
    more = addressed.keys() - without.keys()
    pictures = {name for name in more if name.startswith("share") and name.endswith(".png")}
    assert more - pictures == {"sitemap.xml", "feed.xml", "feed.json"}
    assert {"share.png", "share/lake-ferry.png"} < pictures
    assert without.keys() <= addressed.keys()
    for page in {name for name in without if name.endswith("index.html")}:
        path = page.removesuffix("index.html")
        before, after = (told[page].decode().splitlines() for told in (without, addressed))
        new = [line.strip() for line in after if line not in before]
        old = [line.strip() for line in before if line not in after]
        assert f'<link rel="canonical" href="{ADDRESS}{path}">' in new
        assert f'<meta property="og:url" content="{ADDRESS}{path}">' in new
        assert not any(ADDRESS in line for line in old)
        # A comma before the address, where it is the last but not the only thing in a record.
        others = [line for line in new if ADDRESS not in line and line.rstrip("],}")]
        # Where there is no address there is no picture for sharing.
        told = ("feed.", "og:image", "twitter:card")
        assert [line for line in others if not any(each in line for each in told)] == []


# --- All or nothing


def test_files_for_machines_stand_beside_the_pages(built: Path) -> None:
    site = built / "site"
    for name in ("llms.txt", "robots.txt", "index.html.md", "figures/data/all.sqlite"):
        assert (site / name).is_file(), name
    twins = {path.with_suffix("") for path in site.rglob("index.html.md")}
    assert twins == set(site.rglob("index.html"))
    assert not list(site.glob("sitemap.xml*")), "it may hold whole addresses only"


def test_error_publishes_nothing(briefing: Briefing, published: Path, bytes_of: BytesOf) -> None:
    before, when = bytes_of(published / "site"), times(published / "site")
    change(published / FIGURES, "bound: about", "bound: almost")
    done = briefing("build", root=published)
    assert (done.returncode, done.stdout) == (1, "")
    assert "error[wrong-type]" in done.stderr
    assert done.stderr.endswith("Nothing was built; site/ is as it was.\n")
    assert bytes_of(published / "site") == before
    assert times(published / "site") == when


@pytest.mark.parametrize(
    ("breakage", "told"),
    [
        ("theme: [", "error: mkdocs failed:\n"),
        ("theme: {name: no-such-theme}", "no-such-theme"),
    ],
)
def test_engine_that_fails_is_told_in_its_words(
    briefing: Briefing, published: Path, bytes_of: BytesOf, breakage: str, told: str
) -> None:
    before = bytes_of(published / "site")
    (published / "mkdocs.yml").write_text(breakage)
    done = briefing("build", root=published)
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr
    assert bytes_of(published / "site") == before


@pytest.fixture
def bound_by_modes() -> tuple[str, ...]:
    """Give what starts a command that writes only where the modes of folders let it."""
    if os.geteuid() != 0:
        return ()
    program = shutil.which("setpriv")
    if program is None:
        pytest.skip("root writes everywhere, and there is no setpriv to keep it from that")
    rights = "-dac_override,-dac_read_search"
    return (program, "--bounding-set", rights, "--inh-caps", rights)


@pytest.mark.parametrize("closed", ["site", "build", "."])
def test_folder_that_cannot_be_written_is_told(
    briefing: Briefing,
    published: Path,
    bytes_of: BytesOf,
    bound_by_modes: tuple[str, ...],
    closed: str,
) -> None:
    before = bytes_of(published)
    folder = published / closed
    folder.chmod(0o555)
    done = briefing("build", root=published, within=bound_by_modes)
    folder.chmod(0o755)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        f"error: {folder.name}/ cannot be written\n"
        f"   help: give yourself the right to write to {folder.name}/\n"
    )
    assert bytes_of(published) == before
