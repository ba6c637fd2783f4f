"""Findings as a person at a terminal sees them, to the letter."""

from generator.diagnostics.finding import Diagnostic, Finding, Severity
from generator.diagnostics.span import Span
from generator.model.origin import File
from generator.report.text import render, summary

NAME = "content/briefings/dprk-troops/figures.yml"


def diagnostic(
    span: Span, message: str = "it is wrong", mend: str = "", *, note: bool = False
) -> Diagnostic:
    severity = Severity.NOTE if note else Severity.ERROR
    return Diagnostic("a-check", severity, Finding(span, message, mend))


def shown(text: str, start: int, end: int, path: str = NAME) -> list[str]:
    """Give the source line and the carets for the characters [start, end) of a file."""
    file = File(path, text)
    report = render([diagnostic(file.span(start, end))], {path: file})
    return report.splitlines()[1:3]


def test_the_whole_of_a_finding() -> None:
    file = File(NAME, "\n" * 40 + "  value: 3000\n")
    span = Span(NAME, 41, 10, 41, 14)
    finding = Finding(
        span,
        "3,000 is not in the quote, which says 2,700",
        "write 2700, or quote the words that carry 3,000",
    )
    found = Diagnostic("number-not-in-quote", Severity.ERROR, finding)
    assert render([found], {NAME: file}) == (
        "content/briefings/dprk-troops/figures.yml:41:10: error[number-not-in-quote] "
        "3,000 is not in the quote, which says 2,700\n"
        "   41 |   value: 3000\n"
        "      |          ^^^^\n"
        "   help: write 2700, or quote the words that carry 3,000\n"
        "   see:  briefing explain number-not-in-quote\n"
        "\n"
    )


def test_several_with_a_blank_line_after_each() -> None:
    found = [diagnostic(Span("a.yml")), diagnostic(Span("b.yml", 3, 4, 3, 5), "bad", note=True)]
    assert render(found, {}) == (
        "a.yml:1:1: error[a-check] it is wrong\n"
        "   see:  briefing explain a-check\n"
        "\n"
        "b.yml:3:4: note[a-check] bad\n"
        "   see:  briefing explain a-check\n"
        "\n"
    )


def test_none() -> None:
    assert render([], {}) == ""


def test_a_file_that_is_empty_has_no_line_to_show() -> None:
    report = render([diagnostic(Span("a.yml"), mend="fill it")], {"a.yml": File("a.yml", "")})
    assert report.rstrip().splitlines() == [
        "a.yml:1:1: error[a-check] it is wrong",
        "   help: fill it",
        "   see:  briefing explain a-check",
    ]


def test_colours() -> None:
    found = [diagnostic(Span("a.yml")), diagnostic(Span("a.yml"), note=True)]
    lines = render(found, {}, colour=True).splitlines()
    assert lines[0] == "\x1b[1ma.yml:1:1\x1b[0m: \x1b[1;31merror[a-check]\x1b[0m it is wrong"
    assert lines[3] == "\x1b[1ma.yml:1:1\x1b[0m: \x1b[1;36mnote[a-check]\x1b[0m it is wrong"


def test_a_place_without_characters_has_one_caret() -> None:
    assert shown("a: b\n", 3, 3) == ["    1 | a: b", "      |    ^"]
    assert shown("a:\n", 2, 2) == ["    1 | a:", "      |   ^"]


def test_the_end_of_a_file() -> None:
    assert shown("a: b\n", 5, 5) == ["    2 | ", "      | ^"]
    beyond = Span(NAME, 9, 1, 9, 1)
    report = render([diagnostic(beyond)], {NAME: File(NAME, "a\nb")})
    assert report.splitlines()[1:3] == ["    9 | b", "      | ^"]


def test_what_goes_on_for_lines_is_marked_to_the_end_of_the_first() -> None:
    assert shown("a: >\n  b\n  c\n", 3, 11) == ["    1 | a: >", "      |    ^"]
    assert shown("a: b c\n  d e\n", 3, 12) == ["    1 | a: b c", "      |    ^^^"]


def test_wide_characters_take_two_columns() -> None:
    assert shown("한국: 북한군\n", 4, 6) == ["    1 | 한국: 북한군", "      |       ^^^^"]
    assert shown("😀: a\n", 3, 4) == ["    1 | 😀: a", "      |     ^"]
    assert shown("ｆ: ａ\n", 3, 4) == ["    1 | ｆ: ａ", "      |     ^^"]


def test_marks_take_none() -> None:
    assert shown("e\u0301\u200d: a\n", 5, 6) == ["    1 | e\u0301\u200d: a", "      |    ^"]
    assert shown("a: e\u0301\n", 3, 5) == ["    1 | a: e\u0301", "      |    ^"]


def test_a_tab_is_one_blank() -> None:
    assert shown("a:\t\tb\n", 4, 5) == ["    1 | a:  b", "      |     ^"]


def test_carriage_returns_are_not_shown() -> None:
    assert shown("a: b\r\nc: d\r\n", 9, 10) == ["    2 | c: d", "      |    ^"]


def test_a_long_line_is_cut_around_the_place() -> None:
    text = "x" * 300 + "é" + "y" * 300
    line, carets = shown(text, 300, 301)
    assert line == "    1 | " + "x" * 100 + "é" + "y" * 99
    assert carets == "      | " + " " * 100 + "^"
    line, carets = shown(text, 3, 601)
    assert line == "    1 | " + "x" * 200
    assert carets == "      |    " + "^" * 100


def test_a_line_of_megabytes() -> None:
    report = render(
        [diagnostic(Span(NAME, 1, 4_000_000, 1, 4_000_001))], {NAME: File(NAME, "한" * 4_000_000)}
    )
    assert len(report) < 1_000


def test_nothing_in_a_finding_commands_the_terminal() -> None:
    """Neither a name nor a line of a file, nor what a message repeats of it."""
    path = "content/\x1b[2J.yml"
    file = File(path, "a: \x1b[31m\u202eb\x07\n")
    report = render(
        [diagnostic(file.span(8, 9), "`\x1b]0;x\x07` is\nwrong", "say\u2028\x9bb")], {path: file}
    )
    assert report.rstrip().splitlines() == [
        "content/\ufffd[2J.yml:1:9: error[a-check] `\ufffd]0;x\ufffd` is\ufffdwrong",
        "    1 | a: \ufffd[31m\ufffdb\ufffd",
        "      |         ^",
        "   help: say\ufffd\ufffdb",
        "   see:  briefing explain a-check",
    ]


def test_summary() -> None:
    error, note = diagnostic(Span("a.yml")), diagnostic(Span("a.yml"), note=True)
    assert summary([]) == "0 errors, 0 notes"
    assert summary([error, note]) == "1 error, 1 note"
    assert summary([error, error, note, note, note]) == "2 errors, 3 notes"
