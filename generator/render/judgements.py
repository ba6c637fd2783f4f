"""Judgements as they stand on a page: how likely and how sure, always apart."""

from markupsafe import Markup

from generator.model.section import Judgement
from generator.model.site import long_id
from generator.render import addresses, views, words
from generator.render.catalogue import say
from generator.render.sheet import Sheet
from generator.render.views import Link


def judgement(
    sheet: Sheet, found: Judgement, anchor: str, more: Link | None = None
) -> views.Judgement:
    """A judgement; its text may add to the page's list of evidence.

    With `more`, a link to where it stands in full, it is told without what it rests on, without
    what else it could be and without what would change it.
    """
    terms = list(words.LIKELIHOODS)
    by = words.capital(sheet.content.actor(found.by)) if found.by else say("judgements.the_editors")
    term = words.LIKELIHOOD_TERMS.get(found.likelihood, found.likelihood)
    likelihood = words.capital(term)
    share = words.LIKELIHOODS.get(found.likelihood)
    sure = words.capital(words.CONFIDENCES[found.confidence])
    text, because = sheet.html(found.text), sheet.inline(found.confidence_because)
    alternatives, would_change = ((), ()) if more else (found.alternatives, found.would_change)
    return views.Judgement(
        anchor=sheet.place(anchor),
        whose=say("judgements.judgement", by=by),
        text=text,
        likelihood=say("judgements.on_the_scale_of", likelihood=likelihood, scale=found.scale)
        if found.scale
        else _on_scale(sheet, found.likelihood, likelihood),
        likelihood_step=terms.index(found.likelihood) + 1 if share else 0,
        horizon=words.day(found.horizon) if found.horizon else "",
        confidence=sheet.term(f"confidence_{found.confidence}", sure),
        confidence_step=words.CONFIDENCE.index(found.confidence) + 1,
        because=because,
        basis=() if more else tuple(_basis(sheet, name) for name in found.basis),
        alternatives=tuple(sheet.inline(text) for text in alternatives),
        would_change=tuple(sheet.inline(text) for text in would_change),
        more=more,
    )


def _on_scale(sheet: Sheet, term: str, likelihood: str) -> str | Markup:
    """A likelihood with the chance that it stands for, where it is on our scale."""
    share = words.LIKELIHOODS.get(term)
    if share is None:
        return likelihood
    return Markup("{} ({})").format(sheet.term(f"likelihood_{term}", likelihood), share)


def _basis(sheet: Sheet, name: str) -> Link:
    """What a judgement rests on: a source, a contest or a figure."""
    content = sheet.content
    if name in content.site.sources:
        return sheet.source(name)
    full = long_id(name, sheet.slug)
    if full in content.derived.figures:
        return sheet.figure(full)
    link = sheet.contest(full)
    if link.href:
        return link
    return Link(link.text, sheet.to(addresses.briefing(full.partition("/")[0])))
