"""The pictures that links to pages show where they are shared."""

import pytest

from generator.build import TEMPLATES
from generator.render.content import Content
from generator.render.render import render
from generator.render.share import cards, drawable
from generator.render.sheet import Parts
from tests.unit.render.conftest import Remake

FIGURES = "briefings/marrow-flood/figures.yml"
LABEL = "label: Houses flooded, by the council\n"
PAGE = "marrow-flood/figures/council-houses/"


def test_a_picture_says_who_how_much_when_and_how_checked(content: Content, parts: Parts) -> None:
    card = cards(content, parts)[PAGE]
    assert [line.words for line in card.lines] == [
        "The River Council says",
        "about 340",
        "houses",
        "Houses flooded, by the council",
        "As of 20 April 2024 (inferred)",
        "River <notes> & numbers",
    ]
    assert (card.path, card.check) == ("share/marrow-flood/council-houses.png", "Matched")
    assert "about 340 houses (Houses flooded, by the council)" in card.alt


def test_words_of_other_scripts_stand_in_the_alternative_only(remake: Remake, parts: Parts) -> None:
    card = cards(remake((FIGURES, LABEL, "label: 침수된 집 بيوت\n")), parts)[PAGE]
    assert "침수된 집 بيوت" in card.alt
    assert all(drawable(line.words) for line in card.lines)


@pytest.mark.parametrize(
    ("text", "drawn"),
    [("Škoda, Київ, Ελλάδα “5–6”", True), ("北", False), ("ب", False), ("。", False), ("☂", False)],
)
def test_what_is_drawn(text: str, drawn: bool) -> None:  # noqa: FBT001
    assert drawable(text) is drawn


def test_a_site_without_a_name_in_these_letters_has_none_drawn(
    remake: Remake, parts: Parts
) -> None:
    card = cards(remake(("site.yml", "title: River \\<notes> & numbers", "title: 강")), parts)[PAGE]
    assert card.alt.endswith("강.")
    assert card.lines[-1].words == "As of 20 April 2024 (inferred)"


def test_long_labels_stay_in_the_picture(remake: Remake, parts: Parts) -> None:
    card = cards(remake((FIGURES, LABEL, f"label: {'long words ' * 30}\n")), parts)[PAGE]
    assert max(line.y for line in card.lines[:-1]) < card.lines[-1].y - 30
    assert card.lines[-3].words.endswith("…")


def test_no_picture_without_an_address(remake: Remake, parts: Parts) -> None:
    address = "address: https://rivers.example/notes/"
    changed = remake(("site.yml", address, "address: unknown"))
    assert cards(changed, parts) == {}
    files = render(changed.site, changed.derived, [TEMPLATES])
    assert not any(name.startswith("docs/share") for name in files)
    assert b"image:" not in files[f"docs/{PAGE}index.md"]


def test_each_page_names_its_picture(content: Content) -> None:
    files = render(content.site, content.derived, [TEMPLATES])
    root = "https://rivers.example/notes/share"
    for page, picture in {
        PAGE: "/marrow-flood/council-houses",
        "marrow-flood/": "/marrow-flood",
        "marrow-flood/reach/": "/marrow-flood",
        "sources/": "",
    }.items():
        assert f'image: "{root}{picture}.png"' in files[f"docs/{page}index.md"].decode()
        data = files[f"docs/share{picture}.png"]
        assert data[16:24] == (1200).to_bytes(4, "big") + (630).to_bytes(4, "big")
