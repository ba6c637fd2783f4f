"""A made-up site of any size, the same bytes every time, for benchmarks."""

import random
from pathlib import Path

from generator.text.seals import dumps, seal
from generator.text.tokens import tokenise

_SITE = """format: 1
title: Made up
tagline: A made-up site of many figures.
address: unknown
language: en
about: {editors: Nobody., funding: Nobody., report: Nowhere.}
policy: {quote_words: 12, unsourced: 0}
"""
_METRICS = """- id: boats
  label: boats
  noun: boats
  counts: One boat.
  kind: count
  words: {en: [boats]}
"""
_ACTORS = "".join(f"- {{id: port-{n}, label: Port {n}, kind: organisation}}\n" for n in range(50))
_SOURCE = """kind: report
title: The boats of port {n}
authors: unknown
publisher: Port office
url: unknown
language: en
licence: unknown
published: {{date: 2024-01-31, basis: printed}}
seen: {{how: full, on: 2024-02-01}}
reliability: {{grade: B, why: It is made up.}}
"""
_FIGURE = """- id: figure-{n}
  label: Boats counted at one quay on one day of the season
  metric: boats
  subject: quay number {n}
  value: {value}
  bound: at_least
  as_of: 2024-01-31
  claimed_by: port-{actor}
  count: total_to_date
  credibility: {{grade: 3, why: No other source has counted the boats at this quay.}}
  evidence:
    - source: source-{source}
      locator: The table of quays
      quote: "{quote}"
  note: The office counted them by hand from the wall, and says so in a line below the table.
"""
_BRIEFING = """title: Boats
question: How many boats are there?
updated: 2024-02-01
next_review: 2024-03-01
bottom_line: Nobody knows.
sections: [{sections}]
"""


def write_site(root: Path, figures: int, sources: int) -> None:
    """Writes a site of so many figures in so many sealed sources, fifty figures a section."""
    chance = random.Random(7)  # noqa: S311 -- the same site every time
    content = root / "content"
    briefing = content / "briefings" / "boats"
    for folder in ("vocabulary", "sources", "briefings/boats/sections"):
        (content / folder).mkdir(parents=True)
    (content / "site.yml").write_text(_SITE)
    (content / "vocabulary" / "metrics.yml").write_text(_METRICS)
    (content / "vocabulary" / "actors.yml").write_text(_ACTORS)
    quotes: dict[int, list[str]] = {n: [] for n in range(sources)}
    items = []
    for n in range(figures):
        value = chance.randrange(1_000, 999_999)
        quote = f"at least {value:,} boats were counted"
        quotes[n % sources].append(quote)
        items.append(
            _FIGURE.format(n=n, value=value, actor=n % 50, source=n % sources, quote=quote)
        )
    (briefing / "figures.yml").write_text("".join(items))
    sections = _write_sections(briefing, figures)
    (briefing / "briefing.yml").write_text(_BRIEFING.format(sections=", ".join(sections)))
    for n, words in quotes.items():
        _write_source(content, n, words)


def _write_sections(briefing: Path, figures: int) -> list[str]:
    names = []
    for first in range(0, figures, 50):
        name = f"section-{first}"
        names.append(name)
        points = "".join(
            f"  - text: At this quay the office counted {{figure-{n}}} by the end of the month.\n"
            "    kind: reported\n"
            for n in range(first, min(first + 50, figures))
        )
        text = f"title: Some quays\nsummary: Many boats.\npoints:\n{points}"
        (briefing / "sections" / f"{name}.yml").write_text(text)
    return names


def _write_source(content: Path, n: int, quotes: list[str]) -> None:
    (content / "sources" / f"source-{n}.yml").write_text(_SOURCE.format(n=n))
    tokens = tokenise(". Beside them lay a few rafts. ".join(quotes))
    length = len(tokenise(quotes[0]))
    step = length + len(tokenise("Beside them lay a few rafts"))
    spans = [(i * step, i * step + length) for i in range(len(quotes))]
    seal_text = dumps(seal(tokens, spans))
    (content / "sources" / f"source-{n}.seal").write_text(seal_text)
