"""The quoted evidence as Web Annotations: these words, at that address, bear on this figure.

After https://www.w3.org/TR/annotation-model/. A quote that leaves words out becomes one target for
each run of words that adjoin. A source whose address is not known goes by that of its own page.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from generator.model.derived import FigureState
from generator.model.evidence import Evidence, Stance
from generator.render import addresses, claims
from generator.render.catalogue import Named, say
from generator.render.jsons import pretty
from generator.render.material import Material
from generator.render.sheet import Sheet, phrase
from generator.render.views import Download
from generator.text.quotes import fragments

STANCES = Named("stances_within", tuple(Stance))
"""What a source does to a figure, within a sentence."""

PATH = f"{addresses.DATA}evidence.jsonld"
DOWNLOAD = Download(
    8,
    "annotations",
    "Web Annotations",
    "application/ld+json",
    (PATH,),
)


def files(material: Material) -> Mapping[str, bytes]:
    """The one file: a collection whose only page holds all annotations."""
    sheet = material.sheet
    items = list(_annotations(sheet))
    collection = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": sheet.content.linked(PATH),
        "type": "AnnotationCollection",
        "label": say("exports.evidence_of", site=sheet.content.settings.title),
        "total": len(items),
        "first": {
            "id": f"{sheet.content.linked(PATH)}#page-1",
            "type": "AnnotationPage",
            "startIndex": 0,
            "items": items,
        },
    }
    return {PATH: pretty(collection)}


def _annotations(sheet: Sheet) -> Iterator[dict[str, Any]]:
    for long_id, state in sheet.content.derived.figures.items():
        for number, piece in enumerate(state.figure.evidence, 1):
            if piece.quote:
                name = f"{sheet.content.linked(PATH)}#{long_id}/{number}"
                yield {"id": name, **_annotation(sheet, long_id, state, piece, piece.quote)}


def _annotation(
    sheet: Sheet, long_id: str, state: FigureState, piece: Evidence, quote: str
) -> dict[str, Any]:
    content = sheet.content
    who, _ = claims.claimant(content, state)
    source = {"id": _address(sheet, piece.source)}
    if language := content.site.language(piece.source):
        source["language"] = language
    return {
        "type": "Annotation",
        "motivation": "linking",
        "body": [
            {"id": content.linked(addresses.figure(long_id)), "format": "text/html"},
            {
                "type": "TextualBody",
                "purpose": "describing",
                "value": f"{who}: {phrase(content, state)} ({STANCES[piece.stance]})",
                "language": content.settings.language,
            },
        ],
        "target": [
            {
                "type": "SpecificResource",
                "source": source,
                "selector": {"type": "TextQuoteSelector", "exact": words},
            }
            for words in fragments(quote)
        ],
    }


def _address(sheet: Sheet, source: str) -> str:
    url = sheet.content.site.sources[source].url
    return url if isinstance(url, str) else sheet.content.linked(addresses.source(source))
