"""Every id is made of lower-case words joined by hyphens.

**Why.** Ids become addresses of pages, which have to be the same on every machine and readable in
a link.

**Bad.**

    - id: NIS_killed

**Mend.** Begin with a letter; use a to z, digits and single hyphens: `nis-killed`. The ids of
sources, sections and briefings are the names of their files and folders. Those of pages and folders
that every site has (`index`, `figures`, `assets` …) are taken. An id has at most 64 characters.

**Not meant.** Labels and titles: they are for readers and may hold anything.
"""

import re
from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from generator.checks import reported
from generator.diagnostics.finding import Finding, Severity
from generator.diagnostics.span import Span
from generator.model.derived import Derived
from generator.model.scalars import Unknown
from generator.model.site import Site

GROUP = "shape"
SEVERITY = Severity.ERROR

# With the rest of an address far from where file systems stop, and readable in a link.
_MOST_CHARACTERS = 64
_TAKEN: Mapping[str, frozenset[str]] = {
    "Overview": frozenset(
        {"actors", "assets", "charts", "corrections", "figures", "glossary", "index", "method"}
        | {"pagefind", "search", "sources", "timeline"}
    ),
    "Section": frozenset({"figures", "index"}),
    "Source": frozenset({"index"}),
}
# What each key refers to, where only one kind of thing has a name that people would write.
_KINDS = {
    "claimed_by": "actor", "relayed_by": "actor", "by": "actor", "actor": "actor",
    "place": "place", "within": "place", "metric": "metric", "unit": "unit",
    "source": "source",
}  # fmt: skip
_KEY = re.compile(r"([a-z_]+):[\s\[\"']*$")


def check(site: Site, _derived: Derived) -> Iterator[Finding]:
    """Ids of another form, too long, or whose pages would stand in the way of others."""
    for finding in reported(site, "bad-id"):
        yield _reference(site, finding)
    for _, entry in site.entries():
        name = getattr(entry, "id", "")
        if name in _TAKEN.get(type(entry).__name__, ()):
            span = entry.origin.at("id").span
            message = f"`{name}` is the name of another page or folder of the site"
            yield Finding(span, message, "call it otherwise; its file or folder as well")
        elif len(name) > _MOST_CHARACTERS:
            span = entry.origin.at("id").span
            message = f"this id has {len(name)} characters, the most are {_MOST_CHARACTERS}"
            yield Finding(span, message, "choose a shorter one")


def _reference(site: Site, finding: Finding) -> Finding:
    """A reference is mended to what there is and to nothing else; a new id as it may be."""
    key, text = _typed(site, finding.span)
    if key == "id" or f"`{text}`" not in finding.message:
        return finding
    meant = {name for kind, name in _named(site, text) if _KINDS.get(key, kind) == kind}
    if len(meant) == 1:
        return replace(finding, help=f"write `{meant.pop()}`, which is its id", fix=None)
    kinds = {kind for kind, _ in site.names.declared if _KINDS.get(key, kind) == kind}
    declared = {name.rpartition("/")[2] for kind in kinds for name in site.names.all(kind)}
    if len(text.split()) > 1 and declared.issuperset(text.split()):
        mend = f"keep one id, or write a list where it takes one: [{', '.join(text.split())}]"
        return replace(finding, help=mend, fix=None)
    if finding.fix is not None and finding.fix.replacement in declared:
        return finding
    mend = "write the id of one that there is, or add it under an id of its own"
    return replace(finding, help=mend, fix=None)


def _typed(site: Site, span: Span) -> tuple[str, str]:
    """The key before a value on its line, and the value without its quotes."""
    file = site.files[span.path]
    start, end = file.offsets(span)
    key = _KEY.search(file.lines[span.line - 1][: span.column - 1])
    return key[1] if key else "", file.text[start:end].strip("\"'")


def _named(site: Site, text: str) -> Iterator[tuple[str, str]]:
    """What goes by this name: its kind and id."""
    words = site.vocabulary
    names: list[tuple[str, str, tuple[object, ...]]] = [
        *(("actor", one.id, (one.label, *one.aliases)) for one in words.actors.values()),
        *(("place", one.id, (one.label,)) for one in words.places.values()),
        *(
            ("metric", one.id, (one.label, one.noun, *one.forms.values()))
            for one in words.metrics.values()
        ),
        *(
            ("unit", one.id, (one.label, one.symbol, *one.forms.values()))
            for one in words.units.values()
        ),
        *(("source", one.id, (one.title, one.publisher)) for one in site.sources.values()),
    ]
    for kind, name, titles in names:
        if any(_same(text, title) for title in titles if title not in {None, Unknown.UNKNOWN}):
            yield kind, name


def _same(text: str, title: object) -> bool:
    one, other = (re.sub(r"^the |\W", "", str(each).lower()) for each in (text, title))
    return one == other
