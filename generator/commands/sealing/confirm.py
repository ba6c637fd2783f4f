"""Shows what was taken out of a web page or a PDF, and asks whether that is the source's text."""

from collections.abc import Iterator

from generator.commands.sealing.texts import Text
from generator.diagnostics.stopped import Stopped
from generator.report.terminal import Terminal
from generator.report.text import safe

_ENDS = 12  # lines from the start and from the end
_WIDTH = 100


def confirmed(terminal: Terminal, text: Text, *, yes: bool) -> bool:
    """Whether the text may be sealed; it is shown first, unless the file is the text itself.

    `yes` answers for the person. Raises `Stopped` where there is nobody to ask.
    """
    if not text.taken_from:
        return True
    terminal.message("".join(f"{line}\n" for line in _shown(text)))
    if yes:
        return True
    answer = terminal.ask("Is this the source's text, all of it and nothing else? [y/N] ")
    if answer is None:
        raise Stopped(
            "nobody can be asked whether this is the source's text",
            "read it above, then run the command again with --yes",
        )
    if not answer:
        terminal.message(
            "Nothing sealed. Save the text itself as plain text, UTF-8, and seal that.\n"
        )
    return answer


def _shown(text: Text) -> Iterator[str]:
    """The beginning and the end of a text, with how much there is of it."""
    lines = [line for line in text.body.split("\n") if line.strip()]
    amount = f"{len(text.tokens):,} words and signs in {len(lines):,} lines"
    yield f"Taken out of the {text.taken_from}: {amount}."
    hidden = len(lines) - 2 * _ENDS
    first = lines if hidden <= 0 else lines[:_ENDS]
    yield from map(_cut, first)
    if hidden > 0:
        yield f"  … {hidden:,} lines …"
        yield from map(_cut, lines[-_ENDS:])


def _cut(line: str) -> str:
    shown = safe(line.strip())
    return f"  {shown}" if len(shown) <= _WIDTH else f"  {shown[: _WIDTH - 1]}…"
