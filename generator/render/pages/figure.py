"""A figure's own page, at an address that stays."""

import re
from collections.abc import Iterator, Mapping

from markupsafe import Markup, escape
from msgspec import Struct

from generator.model.derived import FigureState, Use
from generator.model.quantity import Checked
from generator.render import addresses, citing, facets, uses, values, views, words
from generator.render.catalogue import say
from generator.render.citing import Citation
from generator.render.claims import shown
from generator.render.content import Content
from generator.render.contests import contest
from generator.render.corrections import corrections
from generator.render.dating import as_of, first_day
from generator.render.history import History, Series, history, series
from generator.render.jsons import pretty
from generator.render.linked import claims as linked
from generator.render.page import Page
from generator.render.records import figure_facts
from generator.render.sheet import Parts, Sheet, phrase
from generator.render.views import Fact, Link

_TERM = re.compile(r"[a-z][a-z0-9]*(?:[-/][a-z0-9]+)*")


class CitedAs(Struct, frozen=True):
    """A citation in one manner: an id on the page, the manner's name, the citation."""

    id: str
    name: str
    text: str
    is_data: bool = False


class View(Struct, frozen=True):
    """What the template shows."""

    up: Link
    shown: views.Shown
    search_title: str
    search_kind: str
    facets: str
    aliases: str
    when: Markup
    why_as_of: Markup | None
    caveat: str
    working: tuple[Link, ...]
    because: Markup | None
    unsourced: Markup | None
    contests: tuple[views.Contest, ...]
    history: History | None
    corrections: tuple[views.Correction, ...]
    facts: tuple[Fact, ...]
    note: Markup | None
    uses: tuple[Link, ...]
    citations: tuple[CitedAs, ...]
    address: str
    report: Markup


def pages(content: Content, parts: Parts) -> Iterator[Page]:
    """The page of each figure of each briefing."""
    words_of, said = (facets.claimants(content), facets.years(content)), series(content)
    for long_id, state in content.derived.figures.items():
        address = addresses.figure(long_id)
        sheet = Sheet(content, parts, address, state.briefing.slug)
        view = _view(sheet, long_id, words_of, said)
        figure = view.shown.figure
        claim = f"{figure.claimant} {figure.verb}: {phrase(content, state)}"
        description = say("figure.as_of_2", said=claim, as_of=figure.as_of, word=figure.check.word)
        node = linked.figure(sheet, long_id, state, description)
        yield Page(address, f"{figure.label}: {figure.value}", description, view, node=node)


def _view(
    sheet: Sheet,
    long_id: str,
    words_of: tuple[Mapping[str, str], Mapping[str, str]],
    said: Series,
) -> View:
    content = sheet.content
    state = content.derived.figures[long_id]
    found = state.figure
    claimants, years = words_of
    assert state.stated is not None  # noqa: S101 -- render is given no figure without a value
    view = shown(sheet, long_id, whole=True)
    why = as_of(content, state).why
    cited = citing.citation(content, long_id, view.figure.label)
    narrowed = claimants[view.figure.claimant], years.get(first_day(content, state)[:4])
    contests = (name.split("/") for name in content.derived.contests_of.get(long_id, ()))
    return View(
        up=Link(state.briefing.overview.title, sheet.to(addresses.briefing(state.briefing.slug))),
        shown=view,
        search_title=f"{words.capital(phrase(content, state))}: {view.figure.label}",
        search_kind=say(
            "figure.figure_2",
            claimant=view.figure.claimant,
            as_of=view.figure.as_of,
            word=view.figure.check.word,
        ),
        facets=" ".join(filter(None, narrowed)),
        aliases=values.aliases(state.stated),
        when=_when(sheet, state, view.figure),
        why_as_of=sheet.inline(why) if why else None,
        caveat=say("figure.that_does_not_mean") if state.checked is Checked.MATCHED else "",
        working=tuple(_working(sheet, state)),
        because=sheet.html(found.because) if found.because else None,
        unsourced=sheet.html(found.unsourced) if found.unsourced else None,
        contests=tuple(contest(sheet, slug, name) for slug, name in contests),
        history=history(sheet, said, long_id),
        corrections=tuple(corrections(sheet, long_id)),
        facts=tuple(figure_facts(sheet, state)),
        note=sheet.html(found.note) if found.note else None,
        uses=uses.links(sheet, _used(content, long_id)),
        citations=tuple(_citations(cited)),
        address=cited.address,
        report=sheet.plainly("").html(content.settings.about.report),
    )


def _used(content: Content, long_id: str) -> Iterator[Use]:
    """The texts and contests that use the figure, and what is calculated from it."""
    yield from content.derived.figure_uses.get(long_id, ())
    for state in content.derived.figures.values():
        if long_id in state.inputs:
            yield Use(state.briefing.slug, "figure", state.figure.id, ("derive",))


def _when(sheet: Sheet, state: FigureState, figure: views.Figure) -> Markup:
    """What kind of count it is, with its meaning, and as of when."""
    key = "figure.as_of_inferred" if figure.as_of_inferred else "figure.as_of"
    known, count = say(key, date=figure.as_of), state.figure.count
    if count is None:
        return escape(words.capital(known))
    kind = sheet.term(f"count_{count}", words.capital(words.COUNTS[count]))
    return Markup("{}, {}").format(kind, known)


def _working(sheet: Sheet, state: FigureState) -> Iterator[Link]:
    """The calculation as typed, each figure in it by its value and as a link."""
    derivation = state.figure.derive or ""
    names = {name.removeprefix(f"{sheet.slug}/"): name for name in state.inputs}
    names.update((name, name) for name in state.inputs)
    start = 0
    for match in _TERM.finditer(derivation):
        if match[0] in names:
            if text := derivation[start : match.start()].strip():
                yield Link(text.translate(_SIGNS))
            yield sheet.figure(names[match[0]])
            start = match.end()
    if rest := derivation[start:].strip():
        yield Link(rest.translate(_SIGNS))


_SIGNS = str.maketrans({"-": "−", "*": "×", "/": "÷"})


def _citations(cited: Citation) -> Iterator[CitedAs]:
    """The figure as it may be cited, in words first and then as data."""
    yield CitedAs("plain", say("figure.in_a_sentence"), citing.plain(cited))
    yield CitedAs("apa", say("figure.apa_like"), citing.apa(cited))
    yield CitedAs("chicago", say("figure.chicago_like"), citing.chicago(cited))
    yield CitedAs("bibtex", "BibTeX", citing.bibtex(cited), is_data=True)
    data = pretty([citing.csl(cited)]).decode().rstrip()
    yield CitedAs("csl", "CSL-JSON", data, is_data=True)
