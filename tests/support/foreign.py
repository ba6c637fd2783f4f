"""A site in a language that nobody speaks: its words are the English ones, each in brackets.

What stands on such a site without brackets comes from its content, or was left untranslated.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from pathlib import Path

import yaml
from babel import Locale

from generator.build import TEMPLATES

_FILLED = re.compile(r"(\{[a-z_]*\})")
_WORD = re.compile(r"[^\W\d_][\w’'&;-]*")
_MARKED = re.compile(r"⟦[^⟧]*⟧")
_PATTERNS = {"day", "month", "year", "day_alone", "day_of_month", "month_alone"}
"""Patterns of dates, which are no words."""


def marked(text: str) -> str:
    """Give a text with each of its words in brackets; what is filled in stays."""
    return "".join(
        part if part.startswith("{") else _WORD.sub(lambda word: f"⟦{word[0]}⟧", part)
        for part in _FILLED.split(text)
    )


def _quoted(text: str) -> str:
    """Give a text as TOML has it."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def words(language: str) -> str:
    """Give the file of words of a made-up `language`, with the plural forms of its code."""
    tags = {*Locale.parse(language).plural_form.tags, "other"}
    lines = []
    with (TEMPLATES / "words/en.toml").open("rb") as file:
        english = tomllib.load(file)
    for section, entries in english.items():
        lines.append(f"[{section}]")
        for key, word in entries.items():
            if isinstance(word, dict):
                forms = {tag: marked(word["other"]) for tag in tags}
                told = ", ".join(f"{tag} = {_quoted(text)}" for tag, text in forms.items())
                lines.append(f"{key} = {{ {told} }}")
            else:
                kept = section == "citing_dates" or (section == "dates" and key in _PATTERNS)
                lines.append(f"{key} = {_quoted(word if kept else marked(word))}")
    return "\n".join(lines)


_SHOWN = {"aria-label", "title", "alt", "placeholder"}
_TOLD = {"description", "og:title", "og:description", "og:image:alt", "og:site_name"}
_DATA = {"script", "style", "pre", "code"}
"""What is for programs, or is quoted from one."""


class _Shown(HTMLParser):
    """The texts of a page, or of another file in marks, that its readers may meet."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._data = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._data += tag in _DATA
        about = {name: value or "" for name, value in attrs}
        self.texts += [about[name] for name in _SHOWN & about.keys()]
        # The search knows numbers by their English spellings, too.
        self.texts += [about[n] for n in about if "⟦" in about[n] and n != "data-aliases"]
        if about.get("name", about.get("property")) in _TOLD:
            self.texts.append(about["content"])

    def handle_endtag(self, tag: str) -> None:
        self._data -= tag in _DATA

    def handle_data(self, data: str) -> None:
        if not self._data:
            self.texts.append(data)


def shown(text: str) -> list[str]:
    """Give what readers meet in a file of HTML, SVG or XML, text by text."""
    parser = _Shown()
    parser.feed(text)
    return parser.texts


_NAMES = re.compile(
    r"\b(?:BibTeX|CSL-JSON|CSV|JSON|PNG|SVG|SQLite|Data Package|PROV|Web Annotations|Wikidata"
    r"|Creative Commons Attribution 4\.0 International|CC BY 4\.0)\b"
)
"""Names of formats, a licence and a site, the same in every language."""

_CODE = re.compile(r"\{\w+\}|\"\w+\":|\S*/\S*|\S+\.(?:csv|json|jsonld|sqlite|bib|md)\b")
"""What is filled in, the forms that it is filled into, addresses and the names of files."""
_RUN = re.compile(r"[^\W\d_]+(?:[ \-’'][^\W\d_]+)*")


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[^\W\d_]+", text.lower()))


class Content:
    """The words of a site's own content, in which each text of its files stands by itself."""

    def __init__(self, folder: Path) -> None:
        """Read all files of content."""
        read = (yaml.load(p.read_text(), yaml.BaseLoader) for p in sorted(folder.rglob("*.yml")))  # noqa: S506 -- it makes texts only
        self._words = f" {' | '.join(_plain(text) for found in read for text in _texts(found))} "

    def holds(self, run: str) -> bool:
        """Tell whether words that stand together are of one of its texts, or of two."""
        words = _plain(run).split()
        parts = ((words[:end], words[end:]) for end in range(1, len(words) + 1))
        return any(self._has(first) and self._has(rest) for first, rest in parts)

    def _has(self, words: list[str]) -> bool:
        return not words or f" {' '.join(words)} " in self._words

    def lacks(self, texts: Iterable[str], letters: str) -> set[str]:
        """Give the words that are neither marked, nor its own, nor in the `letters` of a language.

        Names are left out, and letters that stand alone.
        """
        runs = (
            run
            for text in texts
            for run in _RUN.findall(_CODE.sub("|", _NAMES.sub("|", _MARKED.sub("|", text))))
        )
        return {run for run in runs if _foreign(run, letters) and not self.holds(run)}


def _foreign(run: str, letters: str) -> bool:
    return len(run) > 1 and not re.fullmatch(rf"[{letters}\s’'-]+", run)


def _texts(found: object) -> Iterator[str]:
    """Give the texts of a file, with the names of what sets things apart, which pages show."""
    if isinstance(found, dict):
        for key, value in found.items():
            yield from _texts(value)
            if key == "class" and isinstance(value, dict):
                yield from value
    elif isinstance(found, list):
        for value in found:
            yield from _texts(value)
    elif isinstance(found, str):
        yield found
