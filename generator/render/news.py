"""What changed on the site, newest first, for those who follow it by a feed."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from generator.render import addresses
from generator.render.sheet import Sheet

TITLE = "Updates and corrections"


@dataclass(frozen=True, slots=True)
class Item:
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
    """Every change of which the day is known."""
    found = []
    for slug, briefing in sheet.content.site.briefings.items():
        overview, address = briefing.overview, addresses.briefing(slug)
        if overview.updated.end is None:
            continue
        found.append(
            Item(
                id=f"{sheet.content.at(address)}#updated-{overview.updated.text}",
                address=address,
                day=overview.updated.end,
                title=f"Brought up to date: {overview.title}",
                text=sheet.plainly(slug).plain(overview.bottom_line),
            )
        )
    return sorted(found, key=lambda item: (item.day, item.id), reverse=True)
