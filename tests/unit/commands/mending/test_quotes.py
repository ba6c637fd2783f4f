"""White space and quote marks of quotes: what is mended, and what stays as it was typed."""

import pytest

from tests.unit.commands.mending.conftest import FIGURES, Mend, figure

GAZETTE = "content/sources/gazette.txt"
HEAD = "# yaml-language-server: here\n"


def with_quote(quote: str, source: str = "gazette") -> str:
    """Give the file of figures with one of 300 that has this quote, as it is typed."""
    lines = "value: 300\nbound: about\nas_of: 2031-03-03\nclaimed_by: union"
    evidence = f"- source: {source}\n  locator: first paragraph\n  quote: {quote}"
    return HEAD + figure(lines, evidence)


WORDS = "approximately 300 dockers had walked out"
MENDED = {
    "several blanks": ('"approximately  300 \t dockers"', '"approximately 300 dockers"'),
    "several blanks in a plain text": ("approximately   300 dockers", "approximately 300 dockers"),
    "blanks at the edges": ("'  approximately 300 dockers '", "'approximately 300 dockers'"),
    "a no-break space": ("approximately\u00a0300 dockers", "approximately 300 dockers"),
    "a sign that prints nothing": (f'"{WORDS[:9]}\u00ad{WORDS[9:]}"', f'"{WORDS}"'),
    "curly marks around it": (f'"“{WORDS}”"', f'"{WORDS}"'),
    "curly marks around a plain text": (f"“{WORDS}”", WORDS),
    "marks with blanks": (f"' “ {WORDS} ” '", f"'{WORDS}'"),
    "guillemets around it": (f"«{WORDS}»", WORDS),
    "straight marks in straight marks": (f"'\"{WORDS}\"'", f"'{WORDS}'"),
    "escaped marks": (f'"\\"{WORDS}\\""', f'"{WORDS}"'),
    "doubled apostrophes": (f"'''{WORDS}'''", f"'{WORDS}'"),
    "marks over two lines": (
        '"“approximately 300\n        dockers had”"', '"approximately 300\n        dockers had"',
    ),
    "marks in a block": (
        f">-\n      “{WORDS}”", f">-\n      {WORDS}",
    ),
    "blanks in a block": (
        ">\n      approximately 300\n      dockers   had\n",
        ">\n      approximately 300\n      dockers had\n",
    ),
}  # fmt: skip
KEPT = {
    "one space": f'"{WORDS}"',
    "a line's end": '"approximately 300\n        dockers"',
    "blanks at a line's end": ">\n      approximately 300  \n      dockers\n",
    "an indented line": "|\n      approximately 300\n        dockers\n",
    "an escaped space": '"approximately\\u00a0300 dockers"',
    "an escaped sign": '"approximately\\u200b 300 dockers"',
    "a joiner": "approximately 300 \u200ddockers",
    "marks of a part": '"approximately “300” dockers"',
    "marks around parts": '"“approximately” 300 “dockers”"',
    "one mark": '"“approximately 300 dockers"',
    "marks of two kinds": "'“approximately 300 dockers\"'",
    "what a bare bracket would open": "“[some] approximately 300 dockers”",
    "points that would become an elision": '"approximately 300 .\u200b.. walked out"',
}


@pytest.mark.parametrize(("typed", "instead"), MENDED.values(), ids=MENDED)
def test_blanks_and_enclosing_marks_are_mended(mended: Mend, typed: str, instead: str) -> None:
    found = mended({FIGURES: with_quote(typed)})
    assert found.texts == {FIGURES: with_quote(instead)}
    assert found.refused == frozenset()
    assert [d.code for d in found.before.diagnostics] == [d.code for d in found.after.diagnostics]
    assert {change.why for change in found.changes} == {"quote as typed"}


def test_characters_that_nobody_sees_are_gone_with_their_findings(mended: Mend) -> None:
    found = mended({FIGURES: with_quote('"approximately\u200b 300 \ufeffdock\u00aders"')})
    assert found.texts == {FIGURES: with_quote('"approximately 300 dockers"')}
    before, after = ([d.code for d in each.diagnostics] for each in (found.before, found.after))
    assert [code for code in before if code not in after] == ["wrong-type", "wrong-type"]


@pytest.mark.parametrize("typed", KEPT.values(), ids=KEPT)
def test_all_else_stays_as_it_is_typed(mended: Mend, typed: str) -> None:
    found = mended({FIGURES: with_quote(typed)})
    assert (found.texts, found.refused) == ({}, frozenset())


def test_quote_of_signs_that_print_nothing_is_left_to_its_check(mended: Mend) -> None:
    found = mended({FIGURES: with_quote('"\u200b"')})
    assert (found.texts, found.refused) == ({}, frozenset())
    assert found.before.diagnostics


def test_words_of_claimant_and_date_are_quotes_as_well(mended: Mend) -> None:
    typed = with_quote(WORDS) + '      who: "“The dockers’  union said”"\n'
    found = mended({FIGURES: typed})
    instead = with_quote(WORDS) + '      who: "The dockers\' union said"\n'
    assert found.texts == {FIGURES: instead}


# --- Marks of another kind than the source has

SAID = "The union said “some 300 dockers’ wives” had come, and called it ‘a start’.\n"


@pytest.mark.parametrize(
    ("typed", "instead"),
    [
        ("The union said 'some 300 dockers' wives'", "The union said “some 300 dockers’ wives”"),
        ('said "some 300 dockers\' wives" had', "said “some 300 dockers’ wives” had"),
        ("'some 300 dockers'' wives'", "'some 300 dockers’ wives'"),
        ("called it \"a start'", "called it ‘a start’"),
        ("said 'some … wives'", None),
        ("said 'some [of them] 300'", None),
        ("said 'all 300'", None),
        ("said ''some 300", None),
        ("The union said some 300 dockers’ wives had", None),
        ("'said \"some 300 dockers’ wives\" had'", "'said “some 300 dockers’ wives” had'"),
        ('"said \\"some 300 dockers’ wives\\" had"', '"said “some 300 dockers’ wives” had"'),
        ("'said ''some 300 dockers’ wives'' had'", "'said “some 300 dockers’ wives” had'"),
        (
            ">-\n      said 'some 300\n      dockers’ wives'",
            ">-\n      said “some 300\n      dockers’ wives”",
        ),
    ],
)
def test_marks_become_those_of_a_text_that_is_kept(
    mended: Mend, typed: str, instead: str | None
) -> None:
    found = mended({FIGURES: with_quote(typed), GAZETTE: SAID})
    expected = {} if instead is None else {FIGURES: with_quote(instead)}
    assert found.texts == expected


def test_marks_of_a_text_that_is_sealed_stay_as_they_are_typed(mended: Mend) -> None:
    typed = with_quote('"the ‘board’  regrets the delay"', source="notice")
    found = mended({FIGURES: typed})
    assert found.texts == {FIGURES: typed.replace("  regrets", " regrets")}


def test_marks_stay_where_the_text_has_more_than_the_quote(mended: Mend) -> None:
    said = SAID.replace("300 ", "300[12] ")
    found = mended({FIGURES: with_quote("said 'some 300 dockers’ wives' had"), GAZETTE: said})
    assert found.texts == {}
