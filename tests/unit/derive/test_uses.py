"""Back-links: where figures are used, what rests on a source, what falls with it."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.derive.derive import derive
from generator.model.derived import Derived, Use, Withdrawal
from generator.model.site import long_id
from tests.support.content import (
    ACTORS,
    BRIEFING,
    CONTESTS,
    SECTION,
    SITE,
    SOURCE,
    figures,
    read,
)

JUDGEMENT = """\
judgements:
  - text: It grows from {warden-stalls}.
    likelihood: likely
    confidence: low
    confidence_because: We asked [@paper].
    basis: [warden-stalls, how-many, paper]
"""


@pytest.fixture
def derived(tmp_path: Path) -> Derived:
    contest = "  no_figure: [{actor: warden, said: Nothing., source: paper}]\n"
    files = {
        f"{BRIEFING}/sections/size.yml": SECTION + JUDGEMENT,
        f"{BRIEFING}/contests.yml": CONTESTS + contest,
        "vocabulary/actors.yml": f"{ACTORS}  stake: Of {{market/traders-stalls}} [@paper].\n",
        "site.yml": SITE.replace("Nobody pays.", "See [@paper] [@gone]."),
    }
    site = read(tmp_path, files)
    assert site.problems == ()
    return derive(site)


def test_long_ids() -> None:
    assert long_id("a", "market") == "market/a"
    assert long_id("other/a", "market") == "other/a"


def test_where_a_figure_is_used(derived: Derived) -> None:
    assert set(derived.figure_uses) == {"market/warden-stalls", "market/traders-stalls"}
    assert derived.figure_uses["market/warden-stalls"] == (
        Use("market", "overview", "market", ("bottom_line",)),
        Use("market", "section", "size", ("summary",)),
        Use("market", "section", "size", ("points", 0, "text")),
        Use("market", "section", "size", ("judgements", 0, "text")),
        Use("market", "contest", "how-many", ("figures",)),
    )
    assert derived.figure_uses["market/traders-stalls"] == (
        Use("", "actor", "traders", ("stake",)),
        Use("market", "contest", "how-many", ("figures",)),
    )


def test_a_chart_uses_what_it_draws(tmp_path: Path) -> None:
    charts = (
        "- {id: drawn, form: contest, title: Stalls, caption: By who counts., contest: how-many}\n"
        "- {id: again, form: bars, title: Stalls, caption: All., figures: [market/warden-stalls]}\n"
    )
    found = derive(read(tmp_path, {f"{BRIEFING}/charts.yml": charts})).figure_uses
    drawn = {name: [use.id for use in uses if use.kind == "chart"] for name, uses in found.items()}
    assert drawn == {"market/warden-stalls": ["drawn", "again"], "market/traders-stalls": ["drawn"]}


def test_a_text_uses_a_figure_once(tmp_path: Path) -> None:
    text = SECTION.replace("{warden-stalls}", "{warden-stalls} or {warden-stalls|value}")
    uses = derive(read(tmp_path, {f"{BRIEFING}/sections/size.yml": text})).figure_uses
    found = [use.path for use in uses["market/warden-stalls"] if use.kind == "section"]
    assert found == [("summary",), ("points", 0, "text")]


def test_where_a_source_is_cited(derived: Derived) -> None:
    assert derived.source_uses == {
        "paper": (
            Use("", "settings", "", ("about", "funding")),
            Use("", "actor", "traders", ("stake",)),
            Use("market", "section", "size", ("points", 0, "text")),
            Use("market", "section", "size", ("judgements", 0, "confidence_because")),
            Use("market", "contest", "how-many", ("no_figure", 0)),
            Use("market", "section", "size", ("judgements", 0)),
        ),
        "gone": (Use("", "settings", "", ("about", "funding")),),
    }


def test_what_rests_on_a_source(derived: Derived) -> None:
    assert derived.source_figures == {"paper": ("market/warden-stalls", "market/traders-stalls")}


def test_contests_of_a_figure(derived: Derived) -> None:
    both = ("market/how-many",)
    assert derived.contests_of == {"market/warden-stalls": both, "market/traders-stalls": both}


def evidence(*sources: str) -> str:
    """Write evidence of the value 1 in each source; `x!` disputes it."""
    pieces = (
        f"{{source: {source.rstrip('!')}, locator: unknown, reads: {{value: 1}}, "
        f"stance: {'disputes' if source.endswith('!') else 'supports'}}}"
        for source in sources
    )
    return f"value: 1, evidence: [{', '.join(pieces)}]"


def withdrawals(
    root: Path, lines: Mapping[str, str], carries: Mapping[str, str | None], contests: str = ""
) -> Mapping[str, Withdrawal]:
    """Give what falls with each of these sources; `carries` says whose text each repeats."""
    sources = {
        f"sources/{name}.yml": SOURCE + (f"carries: {other}\n" if other else "")
        for name, other in carries.items()
    }
    changes = {**figures(lines), **sources}
    if contests:
        changes[f"{BRIEFING}/contests.yml"] = contests
    site = read(root, changes)
    assert site.problems == ()
    return derive(site).withdrawals


def test_what_falls_with_a_source(tmp_path: Path) -> None:
    lines = {
        "one": evidence("a"),
        "two": evidence("a", "b"),
        "disputed": evidence("a", "b!"),
        "only-disputed": evidence("a!"),
        "none": "value: 1",
        "sum": "derive: one + two",
        "sum-of-sum": "derive: sum + none",
        "other": "derive: two + none",
    }
    contest = (
        "- {id: c, question: q, kind: claims-differ, figures: [one, two], reading: r}\n"
        "- {id: d, question: q, kind: claims-differ, figures: [sum-of-sum, none], reading: r}\n"
        "- {id: e, question: q, kind: claims-differ, figures: [two, none], reading: r}\n"
    )
    found = withdrawals(tmp_path, lines, {"a": None, "b": None}, contest)
    assert found["a"] == Withdrawal(
        ("market/one", "market/disputed"),
        ("market/sum", "market/sum-of-sum"),
        ("market/c", "market/d"),
    )
    assert found["b"] == Withdrawal()
    assert found["paper"] == Withdrawal()


def test_what_repeats_a_source_falls_with_it(tmp_path: Path) -> None:
    lines = {"one": evidence("b"), "two": evidence("a", "b"), "three": evidence("b", "d")}
    found = withdrawals(tmp_path, lines, {"a": None, "b": "a", "c": "warden", "d": None})
    assert set(found["a"].figures) == {"market/one", "market/two"}
    assert found["b"].figures == ("market/one",)
    assert found["c"].figures == found["d"].figures == ()


def test_what_repeats_a_repetition_falls_with_it(tmp_path: Path) -> None:
    lines = {"one": evidence("c"), "two": evidence("c", "d")}
    found = withdrawals(tmp_path, lines, {"a": None, "b": "a", "c": "b", "d": "a"})
    assert set(found["a"].figures) == {"market/one", "market/two"}
    assert found["b"].figures == ("market/one",)


def test_sources_that_repeat_each_other(tmp_path: Path) -> None:
    found = withdrawals(tmp_path, {"one": evidence("a", "b")}, {"a": "b", "b": "a"})
    assert found["a"].figures == found["b"].figures == ("market/one",)


def test_a_calculation_that_has_two_ways_to_fall_falls_once(tmp_path: Path) -> None:
    lines = {
        "one": evidence("a"),
        "two": evidence("a"),
        "sum": "derive: one + two",
        "twice": "derive: sum + one",
    }
    found = withdrawals(tmp_path, lines, {"a": None})
    assert found["a"].figures == ("market/one", "market/two")
    assert sorted(found["a"].calculated) == ["market/sum", "market/twice"]


def test_nothing_is_used_on_a_site_without_briefings(tmp_path: Path) -> None:
    names = ("briefing.yml", "figures.yml", "contests.yml", "sections/size.yml")
    derived = derive(read(tmp_path, {f"{BRIEFING}/{name}": None for name in names}))
    assert derived.figures == {}
    assert derived.figure_uses == {}
    assert derived.source_uses == {}
    assert derived.contests_of == {}
    assert derived.withdrawals == {"paper": Withdrawal()}
