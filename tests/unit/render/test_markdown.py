"""Front matter and headings that nothing can interpret."""

import html
import string

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from markdown import markdown
from markupsafe import Markup

from generator.render.markdown import front_matter, heading


def test_plain_heading_stays_readable() -> None:
    assert heading("Room 12 of  the hall") == "Room 12 of the hall"


@pytest.mark.parametrize(
    "text",
    ["{: .x }", "*a* _b_", "<b>", "# x", "[a](b)", "`c`", "a\n# b", "&amp;", "1. x", "x {#y}"],
)
def test_heading_shows_what_was_typed(text: str) -> None:
    made = markdown(f"# {heading(text)}", extensions=["attr_list"])
    assert made.startswith("<h1>")
    assert html.unescape(made[4:-5]) == " ".join(text.split())


@given(st.text(alphabet=st.characters(blacklist_categories=["Cs"]), min_size=1))
def test_heading_is_letters_digits_spaces_and_entities(text: str) -> None:
    assert set(heading(text)) <= set(string.ascii_letters + string.digits + " &#;")
    assert html.unescape(heading("é")) == "é"


@pytest.mark.parametrize(
    "text", ["a: b", '"quoted" \\ text', "<b>&", "näh 😀", "{{ x }}", "#", "-"]
)
def test_front_matter_gives_escaped_text_back(text: str) -> None:
    matter = front_matter({"title": text, "evidence": True, "indexed": False})
    first, body, last = matter.split("\n")[0], matter.split("\n")[1:-1], matter.split("\n")[-1]
    assert first == last == "---"
    read = yaml.safe_load("\n".join(body))
    assert html.unescape(read["title"]) == text
    assert "<" not in read["title"]
    assert (read["evidence"], read["indexed"]) == (True, False)


@given(st.text(alphabet=st.characters(blacklist_categories=["Cs", "Cc"])))
def test_front_matter_of_any_text_is_one_scalar(text: str) -> None:
    lines = front_matter({"title": text}).split("\n")
    assert len(lines) == 3
    assert html.unescape(yaml.safe_load(lines[1])["title"]) == " ".join(text.split())


def test_front_matter_leaves_finished_html_as_it_is() -> None:
    data = Markup('{"a": "<\\u003c  >"}')
    matter = front_matter({"data": data})
    assert yaml.safe_load(matter.split("---")[1]) == {"data": str(data)}
