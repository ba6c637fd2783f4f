"""The two feeds, as programs that follow sites read them."""

import json

import feedparser
from jsonschema import Draft202012Validator, FormatChecker

from generator.render.content import Content
from generator.render.exports import atom_feed, json_feed
from tests.unit.render.conftest import QUIET, FilesOf, Remake

SITE = "https://rivers.example/notes/"
TEXT = {"type": "string", "minLength": 1}
ITEM = {
    "type": "object",
    "required": ["id", "url", "title", "content_text", "date_published"],
    "additionalProperties": False,
    "properties": {
        "id": TEXT,
        "url": {"type": "string", "pattern": "^https://"},
        "title": TEXT,
        "content_text": TEXT,
        "date_published": {"type": "string", "format": "date-time"},
    },
}
FEED = {
    "type": "object",
    "required": ["version", "title", "items"],
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"},
        "title": TEXT,
        "home_page_url": {"const": SITE},
        "feed_url": {"const": f"{SITE}feed.json"},
        "authors": {"type": "array", "items": {"type": "object", "required": ["name"]}},
        "items": {"type": "array", "minItems": 1, "items": ITEM},
    },
}
"""What JSON Feed 1.1 asks of a feed and its items."""


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


def test_json_has_the_shape_of_its_version(content: Content, files_of: FilesOf) -> None:
    feed = json.loads(files_of(content)[json_feed.PATH])
    Draft202012Validator(FEED, format_checker=FormatChecker()).validate(feed)


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
