"""A large site without an error, made up of no real names: `python -m bench.made.content DIR`.

It holds what a real one does: figures from sealed quotes and from pages that were read, calculated
ones, contests, and sections whose prose uses each figure once and cites its source.
"""

import random
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from msgspec import Struct, field

from bench.made.words import ACTORS, METRICS, VOCABULARY, Language, names
from generator.text.quotes import Found, Index, find
from generator.text.seals import dumps, seal
from generator.text.tokens import tokenise

FIGURES, SOURCES, BRIEFINGS = 5_000, 300, 10
_SECTIONS = 10
_EACH = FIGURES // BRIEFINGS
_READ, _CALCULATED, _RIVALS = 2, 10, 3
"""One figure in so many was read on a page, is calculated; so many stand in each contest."""
_TOLD = 3
"""How many figures a point tells."""
_CONTESTED = 60
"""How many figures of a briefing stand in contests; they come first."""
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August")

SITE = """\
format: 1
title: A made-up site
tagline: Numbers that nobody has counted.
address: unknown
language: en
about:
  editors: Nobody edits this site; a program made it up to be checked.
  funding: No funding is needed for it.
  report: There is nothing to report of it.
policy:
  quote_words: 12
  unsourced: 0
"""


class _Source(Struct):
    """A source with the sentences that figures quote from it."""

    id: str
    language: Language
    sentences: list[str] = field(default_factory=list)
    quotes: list[str] = field(default_factory=list)


class _Figure(Struct, frozen=True):
    """A figure's YAML, and what its section says of it."""

    id: str
    yaml: str
    point: str


def write(root: Path, figures: int = FIGURES) -> None:
    """Writes the site into `root/content`, the same for the same number of figures."""
    chance = random.Random(figures)  # noqa: S311 -- the same site in every run
    sources = [_Source(f"source-{name}", Language.of(i)) for i, name in enumerate(names(SOURCES))]
    files = {"site.yml": SITE, **VOCABULARY}
    for slug in names(BRIEFINGS):
        made = list(_figures(chance, sources, figures // BRIEFINGS))
        files |= {f"briefings/{slug}/{name}": text for name, text in _briefing(slug, made)}
    for i, source in enumerate(sources):
        files |= {f"sources/{name}": text for name, text in _source(chance, i, source)}
    for name, text in files.items():
        path = root / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def _figures(chance: random.Random, sources: list[_Source], count: int) -> Iterator[_Figure]:
    """The figures of a briefing; the first are each other's rivals by threes."""
    subjects = names(count)
    for i, name in enumerate(subjects):
        source = chance.choice(sources)
        if i >= _CONTESTED and i % _CALCULATED == 0:
            yield _calculated(name, subjects[i - 2 : i])
            continue
        subject = subjects[i - i % _RIVALS] if i < _CONTESTED else name
        metric = METRICS[(i // _RIVALS if i < _CONTESTED else i) % len(METRICS)]
        actor = (i, *ACTORS[i % len(ACTORS)])
        number = chance.randrange(1_000, 100_000)
        month = chance.randrange(len(_MONTHS))
        head = (
            f"- id: {name}\n"
            f"  label: {metric.label} of {name.capitalize()}\n"
            f"  metric: {metric.id}\n"
            f"  subject: {subject.capitalize()}\n"
            f"  value: {number}\n"
            f"  bound: about\n"
            f"  as_of: 2025-{month + 1:02}\n"
            f"  claimed_by: {actor[1]}\n"
            f"  evidence:\n"
            f"    - source: {source.id}\n"
            f"      locator: page {i % 9 + 1}\n"
        )
        if i % _READ == 1:
            printed = source.language.printed(number, metric)
            evidence = f"      reads: {{value: {number}, bound: about, as_printed: {printed!r}}}\n"
        else:
            who, when, quote = source.language.sentence(actor[2], month, number, metric)
            source.sentences.append(f"{who} {when}: {quote} – {subject}.")
            source.quotes += [who, when, quote]
            evidence = f'      quote: "{quote}"\n      who: "{who}"\n      when: "{when}"\n'
            if not source.language.english:
                evidence += f"      translation: about that many {metric.noun}\n"
        point = f"The office gave {{{name}}} for {{{name}|as_of}} [@{source.id}]."
        yield _Figure(name, head + evidence, point)


def _calculated(name: str, inputs: Sequence[str]) -> _Figure:
    yaml = (
        f"- id: {name}\n"
        f"  label: {inputs[0].capitalize()} and {inputs[1].capitalize()} together\n"
        f"  metric: objects\n"
        f"  derive: {' + '.join(inputs)}\n"
        f"  because: They do not overlap, and the months lie close to each other.\n"
    )
    return _Figure(name, yaml, f"Both together come to {{{name}}}.")


def _briefing(slug: str, made: list[_Figure]) -> Iterator[tuple[str, str]]:
    """The files of a briefing and their text."""
    rivals = [made[i : i + _RIVALS] for i in range(0, min(_CONTESTED, len(made)), _RIVALS)]
    contests = {figure.id: _contest_id(i) for i, each in enumerate(rivals) for figure in each}
    sections = [made[i::_SECTIONS] for i in range(_SECTIONS)]
    yield "figures.yml", "\n".join(figure.yaml for figure in made)
    yield "contests.yml", "\n".join(_contest(i, each) for i, each in enumerate(rivals))
    listed = "".join(f"  - part-{name}\n" for name in names(_SECTIONS))
    overview = (
        f"title: The count of {slug.capitalize()}\n"
        f"question: How much was counted in {slug.capitalize()}?\n"
        "updated: 2025-12-01\nnext_review: 2026-03-01\n"
        f"bottom_line: The offices agree on little, but for {{{made[0].id}}}.\n"
        f"key_contests: [{_contest_id(0)}]\nkey_figures: [{made[0].id}]\nsections:\n{listed}"
    )
    yield "briefing.yml", overview
    for name, part in zip(names(_SECTIONS), sections, strict=True):
        yield f"sections/part-{name}.yml", _section(name, part, contests)


def _contest_id(i: int) -> str:
    return f"contest-{names(i + 1)[-1]}"


def _contest(i: int, rivals: list[_Figure]) -> str:
    return (
        f"- id: {_contest_id(i)}\n"
        "  question: Which of the offices counted what was there?\n"
        "  kind: claims-differ\n"
        f"  figures: [{', '.join(figure.id for figure in rivals)}]\n"
        "  reading: >-\n"
        "    The offices counted in different months, and none of them has said what it left out.\n"
        "    Each would gain from a high number.\n"
    )


def _section(name: str, part: list[_Figure], contests: Mapping[str, str]) -> str:
    """A section of figures; `contests` are those that figures stand in, by figure."""
    shown = dict.fromkeys(contests[each.id] for each in part if each.id in contests)
    points = "".join(
        f"  - kind: reported\n    text: >-\n      {' '.join(each.point for each in few)}\n"
        for few in (part[i : i + _TOLD] for i in range(0, len(part), _TOLD))
    )
    return (
        f"title: The part of {name.capitalize()}\n"
        "summary: >-\n"
        f"  What was counted there, *district by district*, begins with {{{part[0].id}}}.\n"
        "sources_note: The offices publish themselves, and nobody checks what they publish.\n"
        f"contests: [{', '.join(shown)}]\n"
        f"points:\n{points}"
    )


def _source(chance: random.Random, i: int, source: _Source) -> Iterator[tuple[str, str]]:
    """A source's record and its seal."""
    record = (
        f"kind: {chance.choice(('article-newspaper', 'report', 'webpage'))}\n"
        f"title: The counts of {names(i + 1)[-1].capitalize()}\n"
        "authors: unknown\n"
        f"publisher: The {names(i + 1)[-1].capitalize()} Record\n"
        f"url: https://record.example/{source.id}\n"
        f"language: {source.language.code}\n"
        "licence: unknown\n"
        "published:\n  date: 2025-10-01\n  basis: printed\n"
        "accessed: 2025-11-01\n"
        "seen: {how: full, on: 2025-11-01}\n"
        "reliability:\n  grade: B\n  why: >-\n"
        "    It prints what the offices tell it, and corrects what turns out to be wrong.\n"
    )
    yield f"{source.id}.yml", record
    if not source.quotes:
        return
    tokens = tokenise("\n".join(source.sentences))
    index = Index(tokens)
    found = (find(quote, index) for quote in source.quotes)
    spans = {span for each in found if isinstance(each, Found) for span in each.spans}
    yield f"{source.id}.seal", dumps(seal(tokens, spans))


if __name__ == "__main__":
    write(Path(sys.argv[1]))
