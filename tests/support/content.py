"""A small site, one of each kind of file, for a test to change and to load from a folder."""

from collections.abc import Mapping
from pathlib import Path

from generator.load.site import load
from generator.model.site import Site

SITE = """\
format: 1
title: Market notes
tagline: What is known of a market, and from whom.
address: https://example.org/notes
language: en
about:
  editors: The editors of The Paper.
  funding: Nobody pays.
  report: Write to the editors.
policy: {quote_words: 12, unsourced: 0}
"""

METRICS = """\
- id: stalls
  label: market stalls
  noun: stalls
  counts: One stall on one day.
  kind: count
  words: {en: [stalls, stands]}
- id: takings
  label: takings
  noun: taken
  counts: All money taken in a day.
  kind: money
  unit: euro
- id: food-share
  label: share of food stalls
  noun: of all stalls
  counts: Food stalls among all stalls.
  kind: share
  unit: percent
- id: growth
  label: growth
  noun: growth
  counts: Growth against the year before.
  kind: rate
  unit: percent
- id: opened
  label: first market day
  noun: first held
  counts: The day of the first market.
  kind: date
"""

UNITS = """\
- id: percent
  label: percent
  symbol: "%"
  dimension: share
  scale: 1/100
- id: euro
  label: euros
  symbol: €
  dimension: money
  currency: EUR
"""

PLACES = """\
- id: county
  label: The county
- id: square
  label: The square
  within: county
"""

ACTORS = """\
- id: warden
  label: The market warden
  kind: person
  aliases: [warden]
- id: traders
  label: The traders
  kind: group
  anonymous: true
"""

SOURCE = """\
kind: article-newspaper
title: A market day
authors: [A. Writer]
publisher: The Paper
url: https://example.org/market-day
language: en
licence: unknown
published: {date: 2024-05-04, basis: printed}
seen: {how: full, on: 2024-05-05}
reliability: {grade: B, why: It was there.}
"""

TEXT = """\
The warden counted about 120 stalls on the square on Saturday, 30 of them with food. The traders
say that there were more than 150 stalls.
"""

OVERVIEW = """\
title: The market
question: How large is the market?
updated: 2024-06-01
next_review: 2024-12-01
bottom_line: The warden counted {warden-stalls}.
key_contests: [how-many]
key_figures: [warden-stalls]
sections: [size]
"""

FIGURES = """\
- id: warden-stalls
  label: Stalls, by the warden
  metric: stalls
  value: 120
  bound: about
  as_of: 2024-05-04
  claimed_by: warden
  place: square
  evidence:
    - source: paper
      locator: first sentence
      quote: "about 120 stalls on the square"
      who: "The warden counted"
      when: "on Saturday"
- id: traders-stalls
  label: Stalls, by the traders
  metric: stalls
  value: 150
  bound: more_than
  as_of: 2024-05-04
  claimed_by: traders
  evidence:
    - source: paper
      locator: second sentence
      quote: "more than 150 stalls"
"""

CONTESTS = """\
- id: how-many
  question: How many stalls were there?
  kind: claims-differ
  figures: [warden-stalls, traders-stalls]
  reading: The warden counted; the traders guessed.
"""

SECTION = """\
title: Size
summary: The warden counted {warden-stalls}.
points:
  - text: The warden counted {warden-stalls} [@paper, first sentence].
    kind: reported
contests: [how-many]
"""

BRIEFING = "briefings/market"
FILES: Mapping[str, str] = {
    "site.yml": SITE,
    "vocabulary/metrics.yml": METRICS,
    "vocabulary/units.yml": UNITS,
    "vocabulary/places.yml": PLACES,
    "vocabulary/actors.yml": ACTORS,
    "sources/paper.yml": SOURCE,
    "sources/paper.txt": TEXT,
    f"{BRIEFING}/briefing.yml": OVERVIEW,
    f"{BRIEFING}/figures.yml": FIGURES,
    f"{BRIEFING}/contests.yml": CONTESTS,
    f"{BRIEFING}/sections/size.yml": SECTION,
}
"""The files of the site by their paths below `content/`."""

Changes = Mapping[str, str | bytes | None]


def write(root: Path, changes: Changes | None = None) -> Path:
    """Write the site into a folder; `changes` adds and replaces files, and drops those of None."""
    for name, text in {**FILES, **(changes or {})}.items():
        path = root / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if text is not None:
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return root


def read(root: Path, changes: Changes | None = None) -> Site:
    """Write the site into a folder and load it."""
    return load(write(root, changes))


def told(site: Site) -> list[str]:
    """What was wrong with a site's files, a line each: path, line, column, code, message."""
    return [
        f"{f.span.path.removeprefix('content/')}:{f.span.line}:{f.span.column}: "
        f"{problem.code}: {f.message}"
        for problem in site.problems
        for f in (problem.finding,)
    ]


def helps(site: Site) -> list[str]:
    """What is to be done about it, in the same order."""
    return [problem.finding.help for problem in site.problems]


def figures(lines: Mapping[str, str], *, metric: str = "stalls") -> Changes:
    """Put these figures, each by its id with its keys in YAML's flow form, in place of all others.

    `{"a": "value: 1", "b": "derive: a + a"}`; none of them stands in a contest or a text.
    """
    entries = (
        f"- {{id: {name}, label: A figure, metric: {metric}, {keys}}}\n"
        for name, keys in lines.items()
    )
    overview = OVERVIEW.replace("{warden-stalls}", "them").replace("[warden-stalls]", "[]")
    return {
        f"{BRIEFING}/figures.yml": "".join(entries),
        f"{BRIEFING}/contests.yml": None,
        f"{BRIEFING}/sections/size.yml": "title: Size\nsummary: Nothing.\n",
        f"{BRIEFING}/briefing.yml": overview.replace("key_contests: [how-many]\n", ""),
    }
