"""A whole site in another language, whose words are made of the English ones."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from msgspec.structs import replace

from generator.build import TEMPLATES
from generator.derive.derive import derive
from generator.load.site import load
from generator.render.render import render
from tests.support.foreign import words

SITE = Path(__file__).parents[2] / "golden/site"


def site(root: Path, language: str) -> Mapping[str, str]:
    """Render the golden site in a made-up language; its pages by their path."""
    (root / "words").mkdir()
    (root / "words" / f"{language}.toml").write_text(words(language))
    found = load(SITE)
    assert found.settings is not None
    settings = found.settings.model_copy(update={"language": language})
    found = replace(found, settings=settings)
    done = render(found, derive(found), [root, TEMPLATES])
    return {
        name: data.decode()
        for name, data in done.items()
        if name.endswith((".md", ".json", ".html", ".svg"))
    }


def test_months_and_digits_are_those_of_the_language(tmp_path: Path) -> None:
    pages = "".join(site(tmp_path, "de").values())
    assert re.search(r"\d{1,2} (?:Mai|März|Juni|Juli|Oktober|Dezember|Januar|Februar) \d{4}", pages)
    assert re.search(r">[^<>]*\b\d\.\d{3}\b", pages)
    assert not re.search(r"\b(?:January|February|October|December)\b \d{4}\b", "".join(
        re.findall(r'<p class="meta">.*?</p>', pages)
    ))  # fmt: skip


@pytest.mark.parametrize(("language", "direction"), [("de", "ltr"), ("ar", "rtl")])
def test_the_direction_is_that_of_the_language(
    tmp_path: Path, language: str, direction: str
) -> None:
    done = site(tmp_path, language)
    assert f'"direction": "{direction}"' in done["extra.json"]
    whole = next(text for name, text in done.items() if name.startswith("files/") and "<!d" in text)
    assert f'<html lang="{language}" dir="{direction}">' in whole
