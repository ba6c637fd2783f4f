"""The glossary."""

import re

from generator.model.figure import Count, Standing
from generator.model.quantity import Checked
from generator.render import meanings, values, words
from generator.render.content import Content
from generator.text.bounds import Bound
from tests.unit.render.conftest import PagesOf, Remake

PAGE = "glossary/index.md"


def test_every_word_that_readers_meet_has_a_meaning() -> None:
    assert set(meanings.BOUNDS) == set(Bound)
    assert set(meanings.COUNTS) == set(Count)
    assert set(meanings.STANDINGS) == {each for each in Standing if words.STANDINGS[each]}
    assert set(meanings.GRADES) == set(words.GRADES)
    assert set(meanings.CREDIBILITY) == set(words.CREDIBILITY)
    assert tuple(meanings.CONFIDENCE) == words.CONFIDENCE
    assert list(meanings.TERMS) == sorted(meanings.TERMS)


def test_every_word_is_told_as_it_stands_elsewhere(content: Content, pages_of: PagesOf) -> None:
    text = pages_of(content)[PAGE]
    terms = [
        *(told for told in values.HEDGES.values()),
        *words.COUNTS.values(),
        *filter(None, words.STANDINGS.values()),
        *words.GRADES.values(),
        *words.CREDIBILITY.values(),
        *words.LIKELIHOODS,
        *words.CONFIDENCE,
    ]
    for term in terms:
        assert f">{words.capital(term)}</dt>" in text
    for checked in Checked:
        assert words.CHECK_MEANINGS[checked].replace("'", "&#39;") in text


def test_what_one_of_each_thing_counted_is(content: Content, pages_of: PagesOf) -> None:
    text = pages_of(content)[PAGE].split("## What is counted")[1]
    entry = '<dt id="term-metric-houses">Houses flooded</dt> <dd>one house with water above'
    assert entry in text
    names = re.findall(r"<dt[^>]*>(.*?)</dt>", text)
    assert names == sorted(names, key=str.casefold)
    assert len(names) == len(content.site.vocabulary.metrics)


def test_units_and_parts(content: Content, pages_of: PagesOf) -> None:
    text = pages_of(content)[PAGE]
    assert "; measured in percent</dd>" in text
    assert "; made up of houses flooded and cellars flooded</dd>" in text


def test_a_site_that_counts_nothing(remake: Remake, pages_of: PagesOf) -> None:
    nothing = ["briefings/*/*.yml", "briefings/*/*/*.yml", "sources/*", "vocabulary/*"]
    assert "Nothing is counted here yet." in pages_of(remake(without=nothing))[PAGE]
