"""No calculation adds figures of which only one can be true.

**Why.** "3 million shells of one calibre, or 500,000 of another, if that is what was in the
containers" is not 3.5 million shells.

**Bad.**

    - id: heavy-shells
      or_else: light-shells
    - id: shells
      derive: heavy-shells + light-shells

**Mend.** Tell both figures beside each other, or take the larger and the smaller with `max` and
`min`.

**Not meant.** Alternatives that are compared, or taken one from the other.
"""

from collections.abc import Iterator, Mapping

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.site import Site, long_id
from generator.model.sums import Term, sums, tree

GROUP = "arithmetic"
SEVERITY = Severity.ERROR


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Sums of a figure and what it is an alternative to."""
    groups = _groups(site)
    for state in derived.figures.values():
        expression = tree(state.figure)
        if expression is None or state.failures:
            continue
        for terms in sums(site, state.briefing.slug, expression):
            for term, other in _both(terms, groups):
                span = state.figure.origin.at("derive").within(term.start, term.end)
                names = (term.name.rpartition("/")[2], other.name.rpartition("/")[2])
                message = f"`{names[0]}` is an alternative to `{names[1]}`, and both are added"
                yield Finding(span, message, "tell both, or take one: max(), min()")


def _groups(site: Site) -> Mapping[str, str]:
    """One name for all figures that are alternatives to each other, by long id."""
    groups: dict[str, str] = {}
    for briefing, figure in site.figures():
        if figure.or_else is not None:
            name = f"{briefing.slug}/{figure.id}"
            other = long_id(figure.or_else, briefing.slug)
            kept, merged = groups.setdefault(name, name), groups.setdefault(other, other)
            groups = {one: kept if group == merged else group for one, group in groups.items()}
    return groups


def _both(terms: tuple[Term, ...], groups: Mapping[str, str]) -> Iterator[tuple[Term, Term]]:
    """Each term of which an alternative is in a term before it, with that one."""
    first: dict[str, tuple[Term, str]] = {}
    for term in terms:
        for name in term.holds:
            if name in groups:
                other, alternative = first.setdefault(groups[name], (term, name))
                if other != term and alternative != name:
                    yield term, other
                    break
