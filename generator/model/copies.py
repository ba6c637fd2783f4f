"""Our prose beside the text of a source: what of it stands there word for word."""

from collections.abc import Iterator

from generator.diagnostics.finding import Finding
from generator.model.derived import Derived, ProseItem
from generator.model.site import Site
from generator.text.copies import LEAST_WORDS, Names, Original, may_copy, stretches


def comparable(derived: Derived) -> tuple[ProseItem, ...]:
    """The author texts that are long enough to copy anything."""
    return tuple(item for item in derived.prose if may_copy(item.text, LEAST_WORDS))


class Comparison:
    """A site's prose, ready to be compared with one text after the other."""

    def __init__(self, site: Site, derived: Derived) -> None:
        """Gather the names that count as one word: those of actors, and the titles of sources."""
        actors = site.vocabulary.actors.items()
        called = [(name, (actor.label, *actor.aliases)) for name, actor in actors]
        sources = site.sources.values()
        titled = [(s.title, (s.title,)) for s in sources if isinstance(s.title, str)]
        self._names = Names([*called, *titled])
        limit = int(site.policy.quote_words)
        self._prose = [
            (
                item,
                [(self._names.words(text), where) for text, where in stretches(item.text, limit)],
            )
            for item in comparable(derived)
        ]

    def copies(self, source: str, text: str) -> Iterator[tuple[ProseItem, Finding]]:
        """What our texts have in a row from this text of a source."""
        original = Original(self._names.words(text))
        for item, parts in self._prose:
            for words, offsets in parts:
                for copied in original.copied_by(words):
                    span = item.spot.within(offsets[copied.start], offsets[copied.end - 1] + 1)
                    message = f"these {copied.words} words stand in a row in `{source}`"
                    mend = "say it in your own words, or quote in quote marks what has to be quoted"
                    yield item, Finding(span, message, mend)
