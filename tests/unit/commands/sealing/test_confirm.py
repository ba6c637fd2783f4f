"""What was taken out of a page or PDF is shown, and a person says whether it is the text."""

import sys
from io import StringIO

import pytest

from generator.commands.sealing.confirm import confirmed
from generator.commands.sealing.texts import Text
from generator.diagnostics.stopped import Stopped
from generator.report.terminal import Terminal
from generator.text.tokens import tokenise


class Screen(StringIO):
    """A stream that says that it is a terminal."""

    def isatty(self) -> bool:
        return True


def text(body: str, taken_from: str = "web page") -> Text:
    """A text as it was read."""
    return Text(body, tokenise(body), taken_from)


def shown(body: str, answer: str = "", *, yes: bool = False) -> tuple[bool, str]:
    """Whether a text is confirmed with this answer, and what was shown."""
    err = StringIO()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdin", Screen(answer))
        result = confirmed(Terminal(StringIO(), err), text(body), yes=yes)
    return result, err.getvalue()


def test_short_text_is_shown_whole() -> None:
    result, told = shown("Ten men fell.\n\nThey rose.\n", "y\n")
    assert result
    assert told == (
        "Taken out of the web page: 5 words and signs in 2 lines.\n"
        "  Ten men fell.\n"
        "  They rose.\n"
        "Is this the source's text, all of it and nothing else? [y/N] "
    )


def test_of_a_long_text_its_beginning_and_end() -> None:
    lines = [f"line {number}" for number in range(1, 1026)]
    told = shown("\n".join(lines), yes=True)[1].splitlines()
    assert told[0] == "Taken out of the web page: 2,050 words and signs in 1,025 lines."
    assert told[1:13] == [f"  line {number}" for number in range(1, 13)]
    assert told[13] == "  … 1,001 lines …"
    assert told[14:] == [f"  line {number}" for number in range(1014, 1026)]


def test_lines_are_cut_and_harmless() -> None:
    told = shown("a" * 100 + "\n" + "b" * 101 + "\nc\x1b[31md", yes=True)[1].splitlines()
    assert told[1:] == ["  " + "a" * 100, "  " + "b" * 99 + "…", "  c\ufffd[31md"]


def test_no_seals_nothing() -> None:
    result, told = shown("Ten men fell.", "n\n")
    assert not result
    assert told.endswith(
        "Nothing sealed. Save the text itself as plain text, UTF-8, and seal that.\n"
    )


def test_yes_asks_nobody() -> None:
    result, told = shown("Ten men fell.", "n\n", yes=True)
    assert result
    assert told.endswith("  Ten men fell.\n")


def test_where_nobody_can_be_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", StringIO("y\n"))
    err = StringIO()
    with pytest.raises(Stopped, match="nobody can be asked") as caught:
        confirmed(Terminal(StringIO(), err), text("Ten men fell.", "PDF"), yes=False)
    assert "--yes" in caught.value.mend
    assert err.getvalue().startswith("Taken out of the PDF: 3 words")


def test_plain_text_is_what_it_is() -> None:
    err = StringIO()
    assert confirmed(Terminal(StringIO(), err), text("Ten men fell.", ""), yes=False)
    assert err.getvalue() == ""
