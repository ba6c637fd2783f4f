"""One piece of evidence as it stands on a page: the words, their place, what they are worth."""

from urllib.parse import quote

from generator.model.derived import FigureState, Verdict
from generator.model.evidence import Evidence, Reads, Stance
from generator.model.quantity import Stated
from generator.model.scalars import Unknown
from generator.model.source import Source
from generator.render import views, words
from generator.render.catalogue import Named, say
from generator.render.sheet import Sheet
from generator.render.values import noun, told
from generator.text.quotes import fragments

STANCES = Named("stances", tuple(Stance), blank=Stance.SUPPORTS)


def exhibit(
    sheet: Sheet, state: FigureState, piece: Evidence, verdict: Verdict | None
) -> views.Evidence:
    """One piece of evidence of a figure; `verdict` is what a machine found of its quote."""
    source = sheet.content.site.sources[piece.source]
    stands = verdict is not None and verdict.stands
    opened = opened_at(source.url, piece)
    return views.Evidence(
        source=sheet.source(piece.source),
        locator=_locator(piece),
        grade=words.GRADES[source.reliability.grade],
        seen=words.seen(source.seen.how, source.seen.on),
        found=say("exhibits.found_in_the_source") if stands else "",
        quote=piece.quote or "",
        language=source.language if isinstance(source.language, str) else "",
        who=piece.who or "",
        when=piece.when or "",
        translation=piece.translation or "",
        reading=_reading(sheet, state, source, piece.reads) if piece.reads else "",
        stance=STANCES[piece.stance],
        open_href=opened,
        open_text=say("exhibits.open_the_source_at")
        if piece.quote
        else say("exhibits.open_the_source"),
        archive_href=_archived(source, piece),
    )


def _locator(piece: Evidence) -> str:
    return "" if isinstance(piece.locator, Unknown) else piece.locator


def _reading(sheet: Sheet, state: FigureState, source: Source, reads: Reads) -> str:
    """What the page says: It says up to 4,000 killed, printed as “4 thousand”.

    It is HTML where it has words of the page.
    """
    low = reads.value if reads.value is not None else reads.low
    high = reads.value if reads.value is not None else reads.high
    words_of = sheet.content.site.vocabulary
    metric = words_of.metrics[reads.metric or state.figure.metric]
    unit = words_of.units[metric.unit] if metric.unit else None
    stated = Stated(low, high, bound=reads.bound, date=reads.date)
    value, counted = told(stated, unit), noun(stated, metric)
    printed = ""
    if reads.as_printed:
        as_printed = words.name(reads.as_printed, source.language)
        printed = say("exhibits.printed_as", as_printed=as_printed)
    return say(
        "exhibits.it_says", value=value, counted=f" {counted}" if counted else "", printed=printed
    )


def _archived(source: Source, piece: Evidence) -> str:
    """The address of the archive's copy, at the quoted words."""
    return opened_at(source.archive.url, piece) if source.archive else ""


def opened_at(url: str | Unknown, piece: Evidence) -> str:
    """The address of the source, at the quoted words where a browser can go to them.

    By the text fragments of https://wicg.github.io/scroll-to-text-fragment/, in whose terms a
    hyphen has a meaning of its own.
    """
    if isinstance(url, Unknown):
        return ""
    if piece.quote is None or "#" in url:
        return url
    texts = (quote(part, safe="").replace("-", "%2D") for part in fragments(piece.quote))
    return f"{url}#:~:" + "&".join(f"text={text}" for text in texts)
