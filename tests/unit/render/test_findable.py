"""What a search finds beside pages, and the words that a slip may have been meant as."""

import json
from collections.abc import Mapping

import pytest

from generator.build import TEMPLATES
from generator.render.content import Content
from generator.render.render import render


@pytest.fixture(scope="module")
def rendered(content: Content) -> Mapping[str, bytes]:
    """Render the site once."""
    return render(content.site, content.derived, [TEMPLATES])


def test_every_actor_is_a_record_that_leads_to_its_place(rendered: Mapping[str, bytes]) -> None:
    records = [data.decode() for name, data in rendered.items() if name.startswith("records/")]
    council = next(record for record in records if "<h1>The River Council</h1>" in record)
    assert 'data-url="actors/#actor-council"' in council
    assert 'data-kind="Actor · Organisation"' in council
    actors = rendered["docs/actors/index.md"].decode()
    assert 'id="actor-council"' in actors


def test_words_are_the_sites_own_each_once(rendered: Mapping[str, bytes]) -> None:
    words = json.loads(rendered["docs/search/words.json"])["words"]
    assert {"council", "houses", "ferryman"} <= set(words)
    assert words == sorted(set(words))
    assert all(len(word) >= 4 and word == word.casefold() for word in words)


def test_every_event_is_a_record_that_leads_to_its_place(rendered: Mapping[str, bytes]) -> None:
    records = [data.decode() for name, data in rendered.items() if name.startswith("records/")]
    events = [record for record in records if 'data-group="Events"' in record]
    timeline = rendered["docs/timeline/index.md"].decode()
    assert events
    for record in events:
        anchor = record.partition('data-url="timeline/#')[2].partition('"')[0]
        assert f'id="{anchor}"' in timeline
        assert "{" not in record


def test_a_search_is_narrowed_by_words_that_the_pages_have(rendered: Mapping[str, bytes]) -> None:
    """Words of one length: of two words of which one begins the other, both would be found."""
    facets = json.loads(rendered["docs/search/words.json"])["facets"]
    page = rendered["docs/marrow-flood/figures/council-houses/index.md"].decode()
    has = page.partition('data-facets="')[2].partition('"')[0].split()
    assert has == [
        facets["group"]["Figures"],
        facets["claimant"]["The River Council"],
        facets["year"]["2024"],
    ]
    undated = rendered["docs/marrow-flood/figures/residents-houses/index.md"].decode()
    assert "ǂy" not in undated.partition('data-facets="')[2].partition('"')[0]
    every = [word for field in facets.values() for word in field.values()]
    assert len(set(every)) == len(every)
    assert {len(word) for word in every} == {6}
