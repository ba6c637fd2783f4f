"""Says what is wrong with a file by the rules of its standard, which stand in `standards/`."""

import json
import struct
from pathlib import Path

from jsonschema import Draft202012Validator
from lxml import etree

_HERE = Path(__file__).with_name("standards")


def atom_problems(data: bytes) -> list[str]:
    """RFC 4287: its grammar, and what a grammar cannot say of entries and links."""
    grammar = etree.RelaxNG(etree.parse(_HERE / "atom.rng"))
    feed = etree.fromstring(data)
    found = [] if grammar.validate(feed) else [str(each) for each in grammar.error_log]
    names = {"a": "http://www.w3.org/2005/Atom"}
    ids = feed.xpath("a:entry/a:id/text()", namespaces=names)
    found += [f"{each} is the id of two entries" for each in set(ids) if ids.count(each) > 1]
    for part in feed.xpath("//a:feed | //a:entry", namespaces=names):
        links = part.xpath("a:link[not(@rel) or @rel='alternate']", namespaces=names)
        forms = [(each.get("type"), each.get("hreflang")) for each in links]
        if len(forms) != len(set(forms)):
            found.append(f"two links to the same form, line {part.sourceline}")
        if part.tag.endswith("entry") and not links and part.find("a:content", names) is None:
            found.append(f"an entry without content and link, line {part.sourceline}")
    return found


def sitemap_problems(data: bytes) -> list[str]:
    """The protocol of sitemaps.org: its elements and values, and how large a file may be."""
    schema = etree.XMLSchema(etree.parse(_HERE / "sitemap.xsd"))
    found = [] if schema.validate(etree.fromstring(data)) else [str(e) for e in schema.error_log]
    return [*found, "larger than 50 MB"] if len(data) > 50 * 1024**2 else found


def sitemap_locations(data: bytes) -> list[str]:
    """The addresses that a map of a site holds."""
    return [str(each.text) for each in etree.fromstring(data).iterfind("{*}url/{*}loc")]


def json_feed_problems(data: bytes) -> list[str]:
    """JSON Feed 1.1: its keys and values, and that no two items are one."""
    schema = json.loads((_HERE / "json-feed.schema.json").read_text())
    Draft202012Validator.check_schema(schema)
    feed = json.loads(data)
    found = [f"{e.json_path}: {e.message}" for e in Draft202012Validator(schema).iter_errors(feed)]
    ids = [item.get("id") for item in feed.get("items", ())]
    return found + [f"{each} is the id of two items" for each in set(ids) if ids.count(each) > 1]


def png_size(data: bytes) -> tuple[int, int]:
    """Width and height of a PNG file, in pixels, by its header (W3C, PNG 11.2.1)."""
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", data[16:24])
    return width, height
