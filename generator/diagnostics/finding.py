"""What a check yields, and what becomes of it once its code and severity are known."""

from enum import StrEnum

from msgspec import Struct

from generator.diagnostics.span import Span


class Severity(StrEnum):
    """How much a finding weighs: an error fails the run, a note never does."""

    ERROR = "error"
    NOTE = "note"


class Fix(Struct, frozen=True):
    """A mend that is safe to apply: put `replacement` in place of `span`."""

    span: Span
    replacement: str


class Finding(Struct, frozen=True):
    """One defect as a check sees it, which knows neither its code nor its severity.

    `message` says what is wrong in one line; `help` says what to write instead.
    """

    span: Span
    message: str
    help: str = ""
    fix: Fix | None = None


class Problem(Struct, frozen=True):
    """A defect that was met while reading a file, kept as a value for the check of that code."""

    code: str
    finding: Finding


class Diagnostic(Struct, frozen=True):
    """A finding with the code that names the defect and the severity it has on this site."""

    code: str
    severity: Severity
    finding: Finding

    @property
    def order(self) -> tuple[Span, str, str]:
        """The key by which reports are sorted: place first, then code, then words."""
        return (self.finding.span, self.code, self.finding.message)
