"""A whole site in languages that nobody speaks, made of the English words."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest
from babel import Locale

from generator.build import TEMPLATES
from generator.derive.derive import derive
from generator.load.site import load
from generator.render.render import render

SITE = Path(__file__).parents[2] / "golden/site"
_FILLED = re.compile(r"(\{[a-z_]*\})")
_WORD = re.compile(r"[^\W\d_][\w’'&;-]*")


def marked(text: str) -> str:
    """A text with each of its words in brackets; what is filled in stays."""
    return "".join(
        part if part.startswith("{") else _WORD.sub(lambda word: f"⟦{word[0]}⟧", part)
        for part in _FILLED.split(text)
    )


def quoted(text: str) -> str:
    """A text as TOML has it."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def pseudo(language: str) -> str:
    """The words of a made-up `language`, with the plural forms that Unicode gives its code."""
    tags = {*Locale.parse(language).plural_form.tags, "other"}
    lines = []
    with (TEMPLATES / "words/en.toml").open("rb") as file:
        english = tomllib.load(file)
    for section, words in english.items():
        lines.append(f"[{section}]")
        for key, word in words.items():
            if isinstance(word, dict):
                forms = {tag: marked(word["other"]) for tag in tags}
                told = ", ".join(f"{tag} = {quoted(text)}" for tag, text in forms.items())
                lines.append(f"{key} = {{ {told} }}")
            elif section == "dates" and key in {
                "day", "month", "year", "day_alone", "day_of_month", "month_alone",
            }:  # fmt: skip
                lines.append(f"{key} = {quoted(word)}")
            else:
                lines.append(f"{key} = {quoted(marked(word))}")
    return "\n".join(lines)


def site(root: Path, language: str) -> Mapping[str, str]:
    """Render the golden site in a made-up language; its pages by their path."""
    (root / "words").mkdir()
    (root / "words" / f"{language}.toml").write_text(pseudo(language))
    found = load(SITE)
    assert found.settings is not None
    settings = found.settings.model_copy(update={"language": language})
    found = found.__class__(**{**vars(found), "settings": settings})
    done = render(found, derive(found), [root, TEMPLATES])
    return {name: data.decode() for name, data in done.items() if name.endswith((".md", ".json"))}


def english() -> set[str]:
    """The English texts of three words and more, but for those that the content says too."""
    content = "".join(path.read_text() for path in SITE.rglob("*.yml"))
    with (TEMPLATES / "words/en.toml").open("rb") as file:
        sections = tomllib.load(file)
    texts = {
        text
        for words in sections.values()
        for word in words.values()
        for text in (word.values() if isinstance(word, dict) else [word])
    }
    return {
        text for text in texts if len(text.split()) >= 3 and "{" not in text and text not in content
    }


@pytest.mark.parametrize("language", ["de", "ar"])
def test_no_english_label_is_left(tmp_path: Path, language: str) -> None:
    done = site(tmp_path, language)
    pages = {name: text for name, text in done.items() if name.endswith(".md")}
    left = {
        (name, text)
        for name, page in pages.items()
        for text in english()
        if text in page.partition("\n---")[2]
    }
    assert left == set()
    assert all("⟦" in page for page in pages.values())


def test_months_and_digits_are_those_of_the_language(tmp_path: Path) -> None:
    pages = "".join(site(tmp_path, "de").values())
    assert re.search(r"\d{1,2} (?:Mai|März|Juni|Juli|Oktober|Dezember|Januar|Februar) \d{4}", pages)
    assert re.search(r">[^<>]*\b\d\.\d{3}\b", pages)
    assert not re.search(r"\b(?:January|February|October|December)\b \d{4}\b", "".join(
        re.findall(r'<p class="meta">.*?</p>', pages)
    ))  # fmt: skip


@pytest.mark.parametrize(("language", "direction"), [("de", "ltr"), ("ar", "rtl")])
def test_the_theme_is_told_the_direction(tmp_path: Path, language: str, direction: str) -> None:
    assert f'"direction": "{direction}"' in site(tmp_path, language)["extra.json"]
