"""What changed on the site, newest first, for those who follow it by a feed."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, time

from msgspec import Struct

from generator.model.site import long_id
from generator.render import addresses
from generator.render.catalogue import say
from generator.render.corrections import corrections
from generator.render.sheet import Sheet


class Item(Struct, frozen=True):
    """One change: where it stands, from the site's root, since when, and what it says.

    `id` is the whole address of no other change, ever.
    """

    id: str
    address: str
    day: date
    title: str
    text: str

    @property
    def moment(self) -> str:
        """The begin of its day, as RFC 3339 writes it; no more than the day is known."""
        return datetime.combine(self.day, time(), UTC).isoformat().replace("+00:00", "Z")


def items(sheet: Sheet) -> list[Item]:
    """Every update and correction of which the day is known."""
    found = [*_updates(sheet), *_corrections(sheet)]
    return sorted(found, key=lambda item: (item.day, item.id), reverse=True)


def _updates(sheet: Sheet) -> Iterator[Item]:
    """A briefing that was brought up to date."""
    for slug, briefing in sheet.content.site.briefings.items():
        overview, address = briefing.overview, addresses.briefing(slug)
        if overview.updated.end is not None:
            yield Item(
                id=f"{sheet.content.at(address)}#updated-{overview.updated.text}",
                address=address,
                day=overview.updated.end,
                title=say("news.brought_up_to_date", title=overview.title),
                text=sheet.plainly(slug).plain(overview.bottom_line),
            )


def _corrections(sheet: Sheet) -> Iterator[Item]:
    """A mistake of ours that was mended; of two of one field and day the later has a number."""
    told = corrections(sheet)
    seen: Counter[str] = Counter()
    for (slug, found), view in reversed(
        list(zip(sheet.content.site.corrections(), told, strict=True))
    ):
        address = addresses.figure(long_id(found.target.figure, slug))
        name = f"corrected-{found.target.field}-{found.date.text}"
        id_ = f"{sheet.content.at(address)}#{name}"
        seen[id_] += 1
        if found.date.end is not None:
            reason = sheet.plainly(slug).plain(found.reason)
            yield Item(
                id=id_ if seen[id_] == 1 else f"{id_}-{seen[id_]}",
                address=address,
                day=found.date.end,
                title=f"{view.kind}: {view.figure.text}",
                text=say(
                    "news.it_said_it_says",
                    field=view.field,
                    was=view.was,
                    now=view.now,
                    reason=reason,
                ),
            )
