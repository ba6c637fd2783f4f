"""Every id that is referred to is the id of something.

**Why.** A reference that leads nowhere is a number without its source, or a name without a person.

**Bad.** The source is called `base-article`:

    evidence:
      - source: base-artcle
        quote: approximately 300 soldiers were reported killed

**Mend.** Take the id that is offered, or add what is missing: a file in `sources/`, an item in
`vocabulary/`. A figure of another briefing is named with its folder: `other-briefing/nis-killed`.
Nothing lies within itself or is a part of itself, and no list names a thing twice. Each source that
is cited has a bracket of its own: `[@base-article] [@cna, end]`.

**Not meant.** Placeholders such as `{nis-killed}` in a text: that is `unknown-placeholder`. Where a
file cannot be read, what it might hold is taken to be there. A source that stands in `rests_on` as
often as the text cites it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from generator.checks import all_checks
from generator.diagnostics.finding import Finding, Severity
from generator.diagnostics.span import Span
from generator.diagnostics.suggest import did_you_mean, sure_fix
from generator.model.base import Entry
from generator.model.derived import Derived, ProseItem
from generator.model.references import Path, references
from generator.model.site import Site, long_id
from generator.text.markup import brackets
from generator.text.pieces import Citation

GROUP = "shape"
SEVERITY = Severity.ERROR

_SAYS = {"part_of": "a part of", "or_else": "an alternative to", "share_of": "a share of"}

_NAME = re.compile(r"[\[(]@?([a-z][a-z0-9-]*)")


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """References in fields, citations and derivations, and codes in `site.yml`."""
    for slug, entry in site.entries():
        for path, kinds, name in references(entry):
            if not _is_known(site, slug, kinds, name):
                span = entry.origin.at(*path).span
                yield _unknown(site, slug, kinds, name, span)
        yield from _twice(slug, entry)
    sources = site.names.all("source")
    for item in derived.prose:
        yield from _citations(site, item, sources)
    yield from derived.failed("unknown-reference")
    yield from _circles(site)
    yield from _codes(site)


def _is_known(site: Site, slug: str, kinds: Sequence[str], name: str) -> bool:
    return any(site.names.known(kind, name, slug) for kind in kinds)


def _unknown(site: Site, slug: str, kinds: Sequence[str], name: str, span: Span) -> Finding:
    near = frozenset[str]().union(*(site.names.all(kind, slug) for kind in kinds))
    what = " or ".join(kinds)
    mend = did_you_mean(name, near, "add it, or name one that there is")
    return Finding(span, f"no {what} has the id `{name}`", mend, sure_fix(span, name, near))


def _circles(site: Site) -> Iterator[Finding]:
    """What lies in itself or is a part of itself, by way of others or at once."""
    words = site.vocabulary
    for entries, field, does in (
        (words.places, "within", "lies within"),
        (words.metrics, "parts", "is a part of"),
    ):
        yield from _circle(entries, field, does)
    for briefing in site.briefings.values():
        for field in ("part_of", "or_else", "share_of"):
            far = field == "part_of"
            yield from _circle(briefing.figures, field, f"is {_SAYS[field]}", far=far)


def _circle(
    entries: Mapping[str, Entry], field: str, does: str, *, far: bool = True
) -> Iterator[Finding]:
    """Each entry from which `field` leads back to it; only at once where it is not `far`."""
    leads = {
        name: [one] if isinstance(one := getattr(entry, field), str) else list(one or ())
        for name, entry in entries.items()
    }
    for name, waiting in leads.items():
        seen: set[str] = set()
        ahead = list(waiting)
        while far and ahead:
            one = ahead.pop()
            if one not in seen:
                seen.add(one)
                ahead.extend(leads.get(one, ()))
        if name in seen or name in waiting:
            span = entries[name].origin.at(field).span
            way = "" if name in waiting else " by way of others"
            yield Finding(span, f"`{name}` {does} itself{way}", "name another, or leave it out")


def _twice(slug: str, entry: Entry) -> Iterator[Finding]:
    """What stands in one list of an entry again, by its short id or its long one."""
    seen: set[tuple[Path, str]] = set()
    for path, _, name in references(entry):
        place = path[:-1], long_id(name, slug)
        # A text may cite one source for two statements, and then its list has it twice.
        if place in seen and isinstance(path[-1], int) and path[-2] != "rests_on":
            span = entry.origin.at(*path).span
            message = f"`{name}` stands in this list of `{path[-2]}` twice"
            yield Finding(span, message, "name it once, or name what was meant in its place")
        seen.add(place)


def _citations(site: Site, item: ProseItem, sources: frozenset[str]) -> Iterator[Finding]:
    for piece in item.text.marks:
        if isinstance(piece, Citation) and not _is_known(site, item.slug, ["source"], piece.source):
            start = item.text.raw.index(piece.source, piece.start)
            span = item.spot.within(start, start + len(piece.source))
            yield _unknown(site, item.slug, ["source"], piece.source, span)
    for start, end, words in brackets(item.text, sources):
        mend = "write [@source] or [@source, locator]; \\[ if no citation is meant"
        if words.count("@") > 1:
            mend = "write one bracket for each source: [@one] [@other]"
        elif name := _NAME.match(words):
            mend = f"write [@{name[1]}], or [@{name[1]}, locator]"
        yield Finding(item.spot.within(start, end), "this citation cannot be read", mend)


def _codes(site: Site) -> Iterator[Finding]:
    """Codes of checks in `site.yml`."""
    if site.settings is None:
        return
    known = all_checks()
    for i, change in enumerate(site.settings.checks):
        if change.code not in known:
            span = site.settings.origin.at("checks", i, "code").span
            mend = did_you_mean(change.code, known, "`briefing explain` lists them")
            fix = sure_fix(span, change.code, known)
            yield Finding(span, f"no check is called `{change.code}`", mend, fix)
