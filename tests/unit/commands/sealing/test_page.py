"""The main text of a web page is taken out, without what stands around it."""

import pytest

from generator.commands.sealing.page import text
from generator.diagnostics.stopped import Stopped

PAGE = """\
<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Quays fall silent | The Gazette</title>
<style>p { color: red }</style><script>var crews = 300;</script></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article><h1>Quays fall silent</h1>
<p>The crews’ union said on Monday that <b>approximately 300</b>
crews had walked&nbsp;out at the <a href="/north">north quay</a>, and 1,200 elsewhere.<br>Others
stayed, and nobody has said until now how long that is going to last.</p>
<h2>What the board says</h2>
<p>The board counted between 900 and 1,100, and did not say how<sup>[1]</sup>.</p>
<ul><li>- 40 ships wait in the roads.</li><li>Each costs £2,000.</li></ul>
<table><tr><th>Quay</th><th>On strike</th></tr><tr><td>North</td><td>300</td></tr></table>
</article></main>
<aside><h3>Related</h3><ul><li><a href="/ferry">Ferry fares rise again</a></li></ul></aside>
<footer>© The Gazette. All rights reserved.</footer></body></html>
"""
TEXT = """\
Quays fall silent
The crews’ union said on Monday that approximately 300 crews had walked out at the north quay, and \
1,200 elsewhere.
Others stayed, and nobody has said until now how long that is going to last.
What the board says
The board counted between 900 and 1,100, and did not say how[1].
- 40 ships wait in the roads.
Each costs £2,000.
Quay
On strike
North
300"""
KOREAN = "북한군 약 삼백 명이 전사했다고 국정원이 월요일에 국회에서 밝혔다. " * 8
NOTHING = "a.html holds no main text: it may be drawn by scripts, or ask for a login"


def test_main_text_a_line_for_each_block() -> None:
    assert text("a.html", PAGE.encode()) == TEXT


def korean(charset: str, head: str = "") -> str:
    """A page in Korean that names its encoding."""
    return f"{head}<html><head>{charset}</head><body><article><p>{KOREAN}</p></article></body>"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (korean('<meta charset="euc-kr">'), "euc-kr"),
        (korean('<meta http-equiv=a content="text/html; charset=EUC-KR">'), "euc-kr"),
        (korean("", '<?xml version="1.0" encoding="euc-kr"?>\n'), "euc-kr"),
        (korean(""), "utf-8"),
        (korean('<meta charset="utf-8">'), "utf-8-sig"),
        # The mark before the text is right, whatever the page says.
        (korean('<meta charset="euc-kr">'), "utf-8-sig"),
    ],
)
def test_encoding_is_the_one_that_the_page_names(data: str, encoding: str) -> None:
    assert text("a.html", data.encode(encoding)) == KOREAN.strip()


@pytest.mark.parametrize(
    ("charset", "named"),
    [("", "utf-8"), ("<meta charset=ascii>", "ascii"), ("<meta charset=none>", "none"),
     ("<meta charset=undefined>", "undefined"), ("<meta charset=hex>", "hex")],
)  # fmt: skip
def test_other_encoding_than_the_named_one_is_told(charset: str, named: str) -> None:
    with pytest.raises(Stopped, match=f"^a.html is not {named}, which it should be$"):
        text("a.html", korean(charset).encode("euc-kr"))


@pytest.mark.parametrize(
    "data",
    [
        "",
        "<html></html>",
        "<html><body><nav>Home</nav><p>Turn scripts on to read this.</p></body></html>",
        "<html>" + "<div>" * 5000 + "text " * 50,
        "<html><body>\0\1</body>",
    ],
)
def test_page_without_main_text_is_told(data: str) -> None:
    with pytest.raises(Stopped) as caught:
        text("a.html", data.encode())
    assert caught.value.message == NOTHING
    assert caught.value.mend.startswith("open it in a browser")


def test_failure_of_the_library_is_no_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*_: object, **__: object) -> None:
        raise AssertionError

    monkeypatch.setattr("trafilatura.bare_extraction", failing)
    with pytest.raises(Stopped, match="holds no main text"):
        text("a.html", PAGE.encode())
