"""The style that stands in a file itself, and the policy of the page that holds it."""

import base64
import hashlib

import pytest

from generator.render.style import style


def test_the_policy_allows_this_style_and_nothing_else() -> None:
    text, policy = style(["a { color: red; }\r\n", "b { color: blue; }"], "Title", "")
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    assert "\r" not in text
    assert text.startswith("a { color: red; }\n\nb { color: blue; }\n@page")


@pytest.mark.parametrize(
    ("paper", "told"), [("", "@page { @top-left"), ("A4", "@page { size: A4; @top-left")]
)
def test_the_size_of_paper_is_told_where_it_is_known(paper: str, told: str) -> None:
    assert told in style([], "Title", paper)[0]


def test_a_title_stays_a_string() -> None:
    text, _ = style([], 'A "title" \\ </style><b>\n&', "")
    assert r"""content: "A \22 title\22  \5c  \3c /style\3e \3c b\3e \a \26 ";""" in text
