"""The sheet of a whole briefing: what the site keeps on pages of their own stands on it."""

from typing import Self

from generator.render import addresses
from generator.render.sheet import Notes, Sheet
from generator.render.views import Link

_SOURCES = addresses.SOURCES.rstrip("/")
_HELD = {
    addresses.GLOSSARY.rstrip("/"): addresses.term(""),
    addresses.TIMELINE.rstrip("/"): addresses.event("{}/"),
}
"""What begins the anchors that it holds of other pages, with its own briefing to be put in."""


class Bound(Sheet, frozen=True):
    """A page that holds a whole briefing, of which `part` is being made: a section, the overview.

    Whatever it tells joins its list of evidence and its list of sources. `part` is "" for those
    lists themselves.
    """

    part: str = ""

    @property
    def listed(self) -> Notes:
        """Its lists of evidence and sources."""
        assert self.notes is not None  # noqa: S101 -- it is made with notes, and keeps them
        return self.notes

    def plainly(self, slug: str) -> Self:
        """The same page, since here every figure is on the list."""
        return self.within(slug)

    def number(self, long_id: str) -> int:
        """The number of a figure in the list, to which it is added."""
        number, first = self.listed.number(long_id)
        if first:
            self.listed.backs[long_id] = self._heading(self.part)
        return number

    def mention(self, long_id: str) -> str:
        """Where the text tells a figure first."""
        return self.anchor(long_id).replace("evidence-", "at-", 1)

    def place(self, anchor: str) -> str:
        """An anchor with its part, since several parts may show the same; no id has `--`."""
        return f"{self.part}--{anchor}"

    def source(self, name: str) -> Link:
        """The link to a source in the list, with the letter by which it is found on paper."""
        label = self.content.source_labels[name]
        return Link(f"{label} [{self.listed.letter(name, '')}]", self.to(addresses.source(name)))

    def figure(self, long_id: str) -> Link:
        """The link to a figure's evidence, with its number there."""
        link = super().figure(long_id)
        return Link(f"{link.text} [{self.number(long_id)}]", link.href)

    def file(self, path: str) -> str:  # noqa: ARG002 -- as the base class has it
        """Nothing stands beside it."""
        return ""

    def to(self, address: str, anchor: str = "") -> str:
        """The link within it, else to the published page, "" where nothing is published."""
        here = self._here(address, anchor)
        if here or not self.content.root:
            return f"#{here}" if here else ""
        return f"{self.content.at(address)}{f'#{anchor}' if anchor else ''}"

    def _here(self, address: str, anchor: str) -> str:
        """The anchor at which it holds what stands at an address of the site, "" for none."""
        own = self.listed.slug
        match address.rstrip("/").split("/"):
            case [slug, "figures", name]:
                self.number(f"{slug}/{name}")
                return self.anchor(f"{slug}/{name}")
            case [first, name] if first == _SOURCES:
                self.listed.letter(name, "")
                return f"source-{name}"
            case [first] if anchor.startswith(_HELD.get(first, "\0").format(own)):
                return anchor
            case [slug, part] if slug == own:
                return self._within(part, anchor)
            case [slug] if slug == own:
                return self._within("overview", anchor)
        return ""

    def _within(self, part: str, anchor: str) -> str:
        return f"{part}--{anchor}" if anchor else self._heading(part)

    def _heading(self, part: str) -> str:
        """The anchor of a part; "" for the lists, to which nothing leads back."""
        return f"part-{part}" if part else ""
