"""The two feeds, as programs that follow sites read them."""

import json

import feedparser
import pytest

from generator.render.content import Content
from generator.render.exports import atom_feed, json_feed
from tests.support.standard import atom_problems, json_feed_problems
from tests.unit.render.conftest import QUIET, FilesOf, Remake

SITE = "https://rivers.example/notes/"


def test_atom_is_well_formed_and_complete(content: Content, files_of: FilesOf) -> None:
    feed = feedparser.parse(files_of(content)[atom_feed.PATH])
    assert not feed.bozo, feed.get("bozo_exception")
    assert feed.version == "atom10"
    assert feed.feed.title == "River <notes> & numbers: updates and corrections"
    assert feed.feed.id == f"{SITE}feed.xml"
    assert feed.feed.author == "River <notes> & numbers"
    assert {link.rel: link.href for link in feed.feed.links} == {
        "self": f"{SITE}feed.xml",
        "alternate": SITE,
    }
    entry = feed.entries[0]
    assert len(feed.entries) == 4
    assert entry.id == f"{SITE}marrow-flood/#updated-2024-06-03"
    assert entry.link == f"{SITE}marrow-flood/"
    assert entry.updated == feed.feed.updated == "2024-06-03T00:00:00Z"
    assert entry.content[0].value.startswith("The River Council counted about 340 houses;")


def test_atom_keeps_to_its_standard(content: Content, files_of: FilesOf) -> None:
    assert atom_problems(files_of(content)[atom_feed.PATH]) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<updated>2024-06-03T00:00:00Z</updated>", "<updated>2024-06-03</updated>"),
        ("<updated>2024-06-03T00:00:00Z</updated>", "<updated>2024-06-03T00:00:00</updated>"),
        ("author>", "writer>"),
        ("</entry>", "<id>urn:a:b</id></entry>"),
        ("</entry>", '<link rel="alternate" href="https://rivers.example/"/></entry>'),
        (">https://rivers.example/notes/feed.xml<", ">feed.xml<"),
        ("<title>Brought up to date", "<title type='words'>Brought up to date"),
        (
            "figures/damage/#corrected-standing-2024-05-10",
            "figures/council-houses/#corrected-bound-2024-05-20",
        ),
        ('rel="self"', 'rel="self" kind="a"'),
    ],
)
def test_what_is_no_atom_is_seen(content: Content, files_of: FilesOf, old: str, new: str) -> None:
    text = files_of(content)[atom_feed.PATH].decode()
    assert old in text
    assert atom_problems(text.replace(old, new).encode()) != []


def test_json_keeps_to_its_standard(content: Content, files_of: FilesOf) -> None:
    data = files_of(content)[json_feed.PATH]
    assert json_feed_problems(data) == []
    feed = json.loads(data)
    assert (feed["home_page_url"], feed["feed_url"]) == (SITE, f"{SITE}feed.json")
    assert feed["items"]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("id", 1),
        ("id", f"{SITE}marrow-flood/#updated-2024-06-03"),
        ("url", "marrow-flood/"),
        ("content_text", ""),
        ("date_published", "2024-06-03"),
        ("date_published", "2024-06-03T00:00:00"),
        ("published", "2024-06-03T00:00:00Z"),
    ],
)
def test_what_is_no_json_feed_is_seen(
    content: Content, files_of: FilesOf, key: str, value: object
) -> None:
    feed = json.loads(files_of(content)[json_feed.PATH])
    feed["items"][1][key] = value
    assert len(json_feed_problems(json.dumps(feed).encode())) == 1


def test_both_tell_the_same(remake: Remake, files_of: FilesOf) -> None:
    files = files_of(remake(added=QUIET))
    atom = feedparser.parse(files[atom_feed.PATH]).entries
    items = json.loads(files[json_feed.PATH])["items"]
    assert [(e.id, e.title, e.link, e.updated) for e in atom] == [
        (i["id"], i["title"], i["url"], i["date_published"]) for i in items
    ]
    assert len(items) == 5


def test_a_site_without_an_address_has_none(remake: Remake, files_of: FilesOf) -> None:
    bare = remake(("site.yml", "address: https://rivers.example/notes/", "address: unknown"))
    assert not {"feed.xml", "feed.json"} & files_of(bare).keys()


def test_a_site_without_news_has_none(remake: Remake, files_of: FilesOf) -> None:
    still = remake(
        ("briefings/marrow-flood/briefing.yml", "updated: 2024-06-03", "updated: 2024/.."),
        without=["briefings/marrow-flood/corrections.yml"],
    )
    assert not {"feed.xml", "feed.json"} & files_of(still).keys()
