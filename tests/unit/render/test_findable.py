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
    words = json.loads(rendered["docs/search/words.json"])
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
