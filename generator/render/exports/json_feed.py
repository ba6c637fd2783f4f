"""What changed, as a JSON Feed (https://www.jsonfeed.org/version/1.1/), as in the Atom feed."""

from collections.abc import Mapping

from generator.render import news
from generator.render.catalogue import say
from generator.render.jsons import pretty
from generator.render.material import Material

PATH = "feed.json"
FEED = ("application/feed+json", PATH)


def files(material: Material) -> Mapping[str, bytes]:
    """The feed; none where there is no Atom feed."""
    content, items = material.content, news.items(material.sheet)
    if not content.root or not items:
        return {}
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": say("news.feed", site=content.settings.title),
        "home_page_url": content.root,
        "feed_url": content.at(PATH),
        "description": content.settings.tagline,
        "language": content.settings.language,
        "authors": [{"name": content.settings.title, "url": content.root}],
        "items": [
            {
                "id": item.id,
                "url": content.at(item.address),
                "title": item.title,
                "content_text": item.text,
                "date_published": item.moment,
            }
            for item in items
        ],
    }
    return {PATH: pretty(feed)}
