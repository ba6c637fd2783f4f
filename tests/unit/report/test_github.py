"""Findings as annotations of a pull request, to the letter."""

from generator.diagnostics.finding import Diagnostic, Finding, Severity
from generator.diagnostics.span import Span
from generator.report.github import render

SPAN = Span("content/site.yml", 4, 10, 4, 21)


def test_an_error() -> None:
    finding = Finding(SPAN, "`example.org` is not an address", "begin with https://")
    assert render([Diagnostic("bad-url", Severity.ERROR, finding)], {}) == (
        "::error file=content/site.yml,line=4,endLine=4,col=10,endColumn=21,title=bad-url::"
        "`example.org` is not an address (begin with https://)\n"
    )


def test_a_note_without_help() -> None:
    finding = Finding(SPAN, "one source alone")
    assert render([Diagnostic("single-source", Severity.NOTE, finding)], {}) == (
        "::notice file=content/site.yml,line=4,endLine=4,col=10,endColumn=21,title=single-source::"
        "one source alone\n"
    )


def test_nothing_in_a_finding_is_a_command_of_its_own() -> None:
    span = Span("content/a,b:c%.yml", 1, 1, 1, 2)
    finding = Finding(span, "33 %: a, b\n::error::x\r", "c%0A")
    assert render([Diagnostic("x", Severity.ERROR, finding)], {}) == (
        "::error file=content/a%2Cb%3Ac%25.yml,line=1,endLine=1,col=1,endColumn=2,title=x::"
        "33 %25: a, b%0A::error::x%0D (c%250A)\n"
    )


def test_a_site_in_a_folder_of_its_repository() -> None:
    found = [Diagnostic("x", Severity.ERROR, Finding(SPAN, "a"))]
    assert render(found, {}, "sites/one/").startswith("::error file=sites/one/content/site.yml,")


def test_several_in_their_order() -> None:
    found = [Diagnostic("x", Severity.ERROR, Finding(SPAN, name)) for name in ("b", "a")]
    assert [line[-1] for line in render(found, {}).splitlines()] == ["b", "a"]
    assert render([], {}) == ""
