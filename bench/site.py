"""How long the commands take on this repository's content, and how large its site is.

Prints the median time of each command as a process of its own, also as a ratio to the start of a
bare Python in the same run, since machines differ; and what a first visit to the largest page of
each type takes from a server that compresses.
"""

import gzip
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from statistics import median

REPOSITORY = Path(__file__).parent.parent
BRIEFING = ("-m", "generator")
LOADED = re.compile(r'<(?:link rel="(?:stylesheet|icon)" href|script src|img[^>]* src)="([^"]+)"')
KIND = re.compile(r'class="page page--(\w+)"')


def seconds(*arguments: str, cwd: Path, times: int) -> float:
    """The median time of whole processes of this Python, in seconds."""
    taken = []
    for _ in range(times):
        begin = time.perf_counter()
        subprocess.run([sys.executable, *arguments], cwd=cwd, capture_output=True, check=True)
        taken.append(time.perf_counter() - begin)
    return median(taken)


def timed(root: Path) -> Iterator[tuple[str, float, str]]:
    """What is timed, its seconds and its goal, on the site in the folder `root`."""
    yield "a bare Python", seconds("-c", "pass", cwd=root, times=7), ""
    yield "briefing --help", seconds(*BRIEFING, "--help", cwd=root, times=7), "goal 0.15 s"
    yield "briefing check", seconds(*BRIEFING, "check", cwd=root, times=5), ""
    yield "briefing build, first", seconds(*BRIEFING, "build", cwd=root, times=1), ""
    yield "briefing build, again", seconds(*BRIEFING, "build", cwd=root, times=3), ""


def needed(site: Path, page: Path) -> Mapping[str, bytes]:
    """What is loaded with a page before a search is begun: itself, styles, scripts and icon.

    By the address that the page gives. FileNotFoundError where one of them is not there.
    """
    html = page.read_bytes()
    found = {"": html}
    for name in LOADED.findall(html.decode()):
        # That of what is not found goes from the root of a host, where the site may have a folder.
        path = site / name[name.index("assets/") :] if name.startswith("/") else page.parent / name
        found[name] = path.read_bytes()
    return found


def first_visit(site: Path, page: Path) -> int:
    """The bytes of what is loaded with a page, as a host compresses it."""
    return sum(len(gzip.compress(data)) for data in needed(site, page).values())


def largest_of_each_kind(site: Path) -> Mapping[str, str]:
    """For each type of page the path of its largest page, which has most that can fail."""
    found: dict[str, tuple[int, str]] = {"404": (0, "404.html")}
    for path in sorted(site.rglob("index.html")):
        text = path.read_text(encoding="utf-8")
        match = KIND.search(text)
        if match:
            place = path.parent.relative_to(site).as_posix()
            own = (len(text), "" if place == "." else f"{place}/")
            found[match[1]] = max(found.get(match[1], (0, "")), own)
    return {kind: place for kind, (_, place) in found.items()}


def main() -> None:
    """Builds the site in a copy and prints what was measured."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder).resolve()
        shutil.copytree(REPOSITORY / "content", root / "content")
        shutil.copy(REPOSITORY / "mkdocs.yml", root)
        bare = 0.0
        for what, taken, goal in timed(root):
            bare = bare or taken
            print(f"{what:24}{taken:9.3f} s {taken / bare:7.1f} x  {goal}".rstrip())
        site = root / "site"
        pages = list(site.rglob("index.html"))
        total = sum(path.stat().st_size for path in site.rglob("*") if path.is_file())
        print(f"{'pages':24}{len(pages):9}")
        print(f"{'whole site':24}{total / 1e6:9.1f} MB")
        print("first visit, largest page of the type")
        for kind, place in sorted(largest_of_each_kind(site).items()):
            page = site / place if kind == "404" else site / place / "index.html"
            print(f"  {kind:22}{first_visit(site, page) / 1024:9.1f} KB            goal 120 KB")


if __name__ == "__main__":
    main()
