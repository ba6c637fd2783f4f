"""One mend, as it was made or is to be made."""

from msgspec import Struct

from generator.diagnostics.finding import Diagnostic, Fix
from generator.model.origin import File
from generator.text.edits import Edit


class Change(Struct, frozen=True):
    """What is put in place of what, and why.

    `was` is what stood there. `why` is the code of the check that found it or, where nothing was
    wrong, what was tidied; then there is no `diagnostic`.
    """

    fix: Fix
    was: str
    why: str
    diagnostic: Diagnostic | None = None

    @property
    def path(self) -> str:
        """The file that is changed, relative to the site's folder."""
        return self.fix.span.path

    @property
    def words(self) -> str:
        """What a person reads of it: the place, the reason, and what became of what."""
        span, now = self.fix.span, self.fix.replacement
        what = f"{_shown(self.was)} → {_shown(now)}"
        if not self.was:
            what = f"added {_shown(now)}"
        elif not now:
            what = f"took out {_shown(self.was)}"
        return f"{span.path}:{span.line}:{span.column}: {self.why}: {what}"


def change(file: File, fix: Fix, why: str, diagnostic: Diagnostic | None = None) -> Change:
    """The mend `fix` of `file`, with what stands there now."""
    start, end = file.offsets(fix.span)
    return Change(fix, file.text[start:end], why, diagnostic)


def edit(file: File, planned: Change) -> Edit:
    """The mend as an edit of the text of `file`."""
    return Edit(*file.offsets(planned.fix.span), planned.fix.replacement)


def _shown(text: str) -> str:
    """A text on one line, with what prints nothing as its number."""
    shown = (c if c.isprintable() else f"\\u{ord(c):04x}" for c in text.strip("\r\n"))
    return f"`{''.join(shown)}`"
