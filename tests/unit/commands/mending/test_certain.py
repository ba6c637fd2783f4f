"""What is certain enough to be mended, and what comes near to it and is left to a person."""

import pytest

from tests.unit.commands.mending.conftest import FIGURES, STRIKE, Mend, figure

HEAD = "# yaml-language-server: here\n"
SECTION = f"{STRIKE}sections/quays.yml"

BASE = "value: 300\nbound: about\nas_of: 2031-03-03\nclaimed_by: union"
QUOTE = "- source: gazette\n  locator: first paragraph\n  quote: approximately 300 dockers"


def figures(lines: str = BASE, evidence: str = QUOTE, name: str = "tried") -> str:
    return HEAD + figure(lines, evidence, name)


def test_mends_keep_layout(mended: Mend) -> None:
    typed = (
        "# yaml-language-server: here\n- id:    tried   # ours\n  lable: Dockers on strike\n\n"
        "  metric: on_strike\n  value: '300'\n  bound:\n    'abuot'  # theirs\n"
        "  as_of: {date: 3 March 2031, basis: stated}\n  claimed_by: unoin\n  evidence:\n"
        "      - { source: gazete, locator: first paragraph,\n"
        '          quote: "approximately 300 dockers" }\n'
    )
    found = mended({FIGURES: typed.replace("\n", "\r\n")})
    instead = typed
    for wrong, right in (
        ("lable", "label"), ("on_strike", "on-strike"), ("'abuot'", "about"),
        ("3 March 2031", "2031-03-03"), ("unoin", "union"), ("gazete", "gazette"),
    ):  # fmt: skip
        assert instead.count(wrong) == 1
        instead = instead.replace(wrong, right)
    assert found.texts == {FIGURES: instead.replace("\n", "\r\n")}
    assert found.after.diagnostics == ()


@pytest.mark.parametrize(
    ("right", "wrong", "code"),
    [
        ("claimed_by:", "claimd_by:", "unknown-key"),
        ("as_of:", "As-Of:", "unknown-key"),
        ("locator:", "loactor:", "unknown-key"),
        ("bound: about", "bound: abuot", "wrong-type"),
        ("claimed_by: union", "claimed_by: unoin", "unknown-reference"),
        ("source: gazette", "source: gazete", "unknown-reference"),
        ("tried + 5 * tried", "tried + 5 * treid", "unknown-reference"),
        ("value: 1800", "value: 1700", "derivation-mismatch"),
        ("value: 1800", "value: 1,800", "wrong-type"),
        ("value: 1800", "value: 1 800", "wrong-type"),
        ("value: 1800", "value: 1\u202f800", "wrong-type"),
        ("value: 1800", "value: 1'800", "wrong-type"),
        ("value: 1800", "value: '1,800'", "wrong-type"),
        ("value: 1800.0", "value: 1,800.0", "wrong-type"),
        ("id: both-times", "id: Both_Times", "bad-id"),
        ("id: both-times", "id: both  times", "bad-id"),
        ("as_of: 2031-03-03", "as_of: 3 March 2031", "bad-date"),
    ],
)
def test_certain_mend_is_made(mended: Mend, right: str, wrong: str, code: str) -> None:
    value = right if right.startswith("value: 18") else "value: 1800"
    rest = figure(f"derive: tried + 5 * tried\n{value}", name="both-times")
    good = figures() + rest
    assert good.count(right) == 1
    found = mended({FIGURES: good.replace(right, wrong)})
    assert code in {each.code for each in found.before.diagnostics}
    assert found.texts == {FIGURES: good}
    assert {change.why for change in found.changes} == {code}
    assert found.after.diagnostics == ()


@pytest.mark.parametrize(
    ("typed", "instead"),
    [
        ("{tired}", "{tried}"),
        ("{Tried}", "{tried}"),
        ("{tried|vlaue}", "{tried|value}"),
        ("{tried|as-of}", "{tried|as_of}"),
        ("{tried|claims}", "{tried|claims}"),
        ("{tried} [@gazete]", "{tried} [@gazette]"),
        ("{tried} [@gazete, first\n      paragraph]", "{tried} [@gazette, first\n      paragraph]"),
    ],
)
def test_slips_in_a_text_are_mended_in_place(mended: Mend, typed: str, instead: str) -> None:
    text = (
        f"{HEAD}title: The quays\nsummary: Quiet.\npoints:\n  - kind: reported\n    text: >\n      "
    )
    rest = " said the union [@gazette].\n"
    found = mended({FIGURES: figures(), SECTION: f"{text}{typed}{rest}"})
    assert dict(found.texts) == ({} if typed == instead else {SECTION: f"{text}{instead}{rest}"})


@pytest.mark.parametrize(
    ("typed", "instead"),
    [("yes", "true"), ("True", "true"), ("NO", "false"), ("off", "false"), ("perhaps", "perhaps")],
)
def test_words_for_true_and_false_are_mended(mended: Mend, typed: str, instead: str) -> None:
    path = "content/vocabulary/actors.yml"
    text = HEAD + "".join(
        f"- id: {name}\n  label: {name}\n  kind: organisation\n  anonymous: {{}}\n"
        for name in ("union", "board")
    )
    found = mended({path: text.replace("{}", typed)})
    assert dict(found.texts) == ({} if typed == instead else {path: text.replace("{}", instead)})


@pytest.mark.parametrize(
    "lines",
    [
        BASE.replace("300", "0,300"),
        BASE.replace("300", "3,00"),
        BASE.replace("300", "12,3456"),
        BASE.replace("300", "1,234 567"),
        BASE.replace("300", "three hundred"),
        BASE.replace("union", "uniform"),
        BASE.replace("union", "anion"),
        BASE.replace("about", "around"),
        BASE.replace("2031-03-03", "last spring"),
        BASE.replace("2031-03-03", "3/4/2031"),
        f"{BASE}\nlabl: Dockers",
    ],
)
def test_what_is_not_certain_is_left_to_a_person(mended: Mend, lines: str) -> None:
    found = mended({FIGURES: figures(lines)})
    assert found.before.diagnostics != ()
    assert (found.texts, found.refused) == ({}, frozenset())


def test_id_that_is_taken_is_not_given_again(mended: Mend) -> None:
    found = mended({FIGURES: figures() + figure(BASE, QUOTE, name="Tried")})
    assert found.texts == {}
    assert found.refused == {FIGURES}


def test_good_id_is_not_mended_to_a_bad_one(mended: Mend) -> None:
    text = figures(name="tried_once")
    found = mended({FIGURES: text + figure("derive: tried-once * 2", name="both")})
    assert [change.words for change in found.changes] == [
        f"{FIGURES}:2:7: bad-id: `tried_once` → `tried-once`"
    ]


def test_hedge_is_mended_by_a_quote_that_stands(mended: Mend) -> None:
    typed = figures(BASE.replace("about", "exact"))
    found = mended({FIGURES: typed})
    assert found.texts == {FIGURES: figures()}


def test_hedge_of_a_quote_that_does_not_stand_mends_nothing(mended: Mend) -> None:
    typed = figures(BASE.replace("about", "exact"), QUOTE.replace("approximately", "around"))
    found = mended({FIGURES: typed})
    assert found.texts == {}
    assert {each.code for each in found.before.diagnostics} == {
        "bound-not-in-quote",
        "quote-not-in-source",
    }
