"""The words of the site: one file for each language, `words/<language>.toml` in the templates.

Whoever asks for a word gives its key, as in `figure.in_the_source`. Which language is spoken is
said once, around the whole of a rendering; English where nobody says it.
"""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Literal

from babel import Locale, UnknownLocaleError
from babel.numbers import format_decimal
from markupsafe import Markup
from msgspec import Struct

import generator
from generator.diagnostics.stopped import Stopped

ENGLISH = "en"
FOLDER = "words"
NONE = "none"
"""The form of a counted word where there is none of it, as in "no figures"."""
_PACKAGED = Path(generator.__file__).parent.parent / "site_templates"

Forms = Mapping[str, str]
"""The text of a word by its plural form (Unicode CLDR: one, few, many, other …)."""


class Catalogue(Struct, frozen=True):
    """The words of one language: by key a text, or its plural forms."""

    locale: Locale
    entries: Mapping[str, str | Forms]

    @property
    def language(self) -> str:
        """The code of the language (BCP 47), for `lang`."""
        return str(self.locale).replace("_", "-")

    @property
    def direction(self) -> Literal["ltr", "rtl"]:
        """The direction in which the language is written, for `dir`."""
        return "rtl" if self.locale.text_direction == "rtl" else "ltr"

    def text(self, key: str, count: object = None) -> str:
        """The text of `key` with its placeholders, in the form for `count`."""
        entry = self.entries[key]
        if isinstance(entry, str):
            return entry
        assert isinstance(count, int)  # noqa: S101 -- only a count chooses a form
        if count == 0 and NONE in entry:
            return entry[NONE]
        return entry[self.locale.plural_form(count)]

    def number(self, count: int) -> str:
        """A whole number, grouped as the language does."""
        return format_decimal(count, locale=self.locale)


def read(templates: Sequence[Path], language: str) -> Catalogue:
    """The words of `language` from the first of the folders `templates` that has them.

    Raises `Stopped`, which names the file and the key, where there are none, and where they do not
    fit the English ones: the same keys, the same placeholders, the plural forms of the language.
    """
    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError) as error:
        mend = "write the code of a language in content/site.yml, such as en"
        raise Stopped(f"`{language}` is no language that is known", mend) from error
    name = f"{FOLDER}/{language}.toml"
    path = _first(templates, name)
    if path is None:
        mend = f"translate {FOLDER}/{ENGLISH}.toml to site_templates/{name}"
        raise Stopped(f"there are no words for the language `{language}`", mend)
    entries = _entries(path)
    wanted = entries if path == _PACKAGED / FOLDER / f"{ENGLISH}.toml" else english().entries
    shown = f"site_templates/{name}"
    for key in sorted({*wanted, *entries}):
        wrong = _misfit(wanted.get(key), entries.get(key), locale)
        if wrong:
            raise Stopped(f"{shown}: `{key}` {wrong}", "mend that key; English shows what it holds")
    return Catalogue(locale, entries)


@cache
def english() -> Catalogue:
    """The words in English, which are always there."""
    return read([_PACKAGED], ENGLISH)


def _first(templates: Sequence[Path], name: str) -> Path | None:
    found = (folder / name for folder in (*templates, _PACKAGED) if (folder / name).is_file())
    return next(found, None)


def _entries(path: Path) -> Mapping[str, str | Forms]:
    shown = f"site_templates/{FOLDER}/{path.name}"
    try:
        sections = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Stopped(
            f"{shown} cannot be read: {error}", "mend it: it is TOML, in UTF-8"
        ) from error
    found: dict[str, str | Forms] = {}
    for section, words in sections.items():
        if not isinstance(words, dict):
            raise Stopped(f"{shown}: `{section}` stands in no section", "put it under a [section]")
        for name, word in words.items():
            key = f"{section}.{name}"
            texts = word.values() if isinstance(word, dict) else [word]
            if not all(isinstance(text, str) for text in texts):
                raise Stopped(f"{shown}: `{key}` is no text", "put it in quotation marks")
            found[key] = word
    return found


def _misfit(wanted: str | Forms | None, found: str | Forms | None, locale: Locale) -> str | None:
    """What is wrong with an entry beside the English one; None where it fits."""
    if wanted is None:
        return "is no word of the site"
    if found is None:
        return "is missing"
    if isinstance(wanted, str) != isinstance(found, str):
        return "has plural forms where it has none in English, or the reverse"
    if not isinstance(found, str):
        forms = {*locale.plural_form.tags, "other"}
        if set(found) - {NONE} != forms:
            return f"has the forms {_told(set(found))}; its language has {_told(forms)}"
    try:
        have, want = _placeholders(found), _placeholders(wanted)
    except ValueError as error:
        return f"has a brace that does not close: {error}"
    return None if have == want else f"has the placeholders {_told(have)}, not {_told(want)}"


def _told(names: set[str]) -> str:
    return ", ".join(sorted(names)) or "none"


def _placeholders(entry: str | Forms) -> set[str]:
    """The names in braces, of all forms together."""
    texts = [entry] if isinstance(entry, str) else entry.values()
    return {name for text in texts for _, name, _, _ in Formatter().parse(text) if name is not None}


_SPOKEN: ContextVar[Catalogue | None] = ContextVar("spoken", default=None)


@contextmanager
def speaking(catalogue: Catalogue) -> Iterator[None]:
    """Has all words taken from `catalogue` inside the block."""
    token = _SPOKEN.set(catalogue)
    try:
        yield
    finally:
        _SPOKEN.reset(token)


def spoken() -> Catalogue:
    """The words of the language that is spoken."""
    return _SPOKEN.get() or english()


def say(key: str, /, **values: object) -> str:
    """The text of `key`, with `values` for its placeholders; `count` chooses its plural form.

    A count is written as the language groups its digits. HTML stays HTML: where a value is
    `Markup`, so is the text, and the other values are escaped.
    """
    catalogue = spoken()
    text = catalogue.text(key, values.get("count"))
    shown = {
        name: catalogue.number(value) if isinstance(value, int) else value
        for name, value in values.items()
    }
    if any(isinstance(value, Markup) for value in shown.values()):
        return Markup(plain(text)).format(**shown)  # noqa: S704 -- what was in it is escaped
    return text.format(**shown) if shown else text


def plain(text: str) -> str:
    """A text as HTML; an apostrophe ends nothing in it and stays."""
    for character, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&#34;")):
        text = text.replace(character, entity)
    return text


def written(key: str, /, **values: object) -> Markup:
    """As `say`, as HTML."""
    told = say(key, **values)
    return told if isinstance(told, Markup) else Markup(plain(told))  # noqa: S704 -- escaped


def section(name: str) -> Mapping[str, str | Forms]:
    """The texts of a section by their names, with their forms, for what is filled in elsewhere."""
    start = f"{name}."
    return {
        key.removeprefix(start): text
        for key, text in spoken().entries.items()
        if key.startswith(start)
    }


class Named(Mapping[str, str]):
    """What a section calls each of some codes, by the code, in the language that is spoken.

    Nothing is said of those that are `blank`.
    """

    def __init__(self, name: str, keys: Sequence[str], blank: str | Sequence[str] = ()) -> None:
        self._name = name
        self._blank = (blank,) if isinstance(blank, str) else tuple(blank)
        self._keys = tuple(keys)

    def __getitem__(self, key: str) -> str:
        """What `key` is called."""
        if key not in self._keys:
            raise KeyError(key)
        if key in self._blank:
            return ""
        return spoken().text(f"{self._name}.{key.replace(' ', '_')}")

    def __iter__(self) -> Iterator[str]:
        """The codes, in their order."""
        return iter(self._keys)

    def __len__(self) -> int:
        """How many codes there are."""
        return len(self._keys)
