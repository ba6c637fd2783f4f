"""`briefing read`: which numbers the number reader reads in a text, and how.

With `--format json` one object is printed:

    {
      "format": 1,
      "language": "en",
      "readings": [
        {
          "start": 5, "end": 16, "text": "1.2 million",
          "low": "1200000", "high": "1200000",
          "bound": "about", "bound_text": "some",
          "kind": "count", "unit": "", "currency": "",
          "ambiguous": [], "in_words": false
        }
      ]
    }

`start` and `end` are characters of the text, from 0, `end` the first after the numeral. Numbers are
text, because they are exact: a decimal such as `33.7`, or a fraction such as `1/3`; a share is the
fraction itself, so that 33.7 percent is `0.337`. `low` and `high` are equal for a single value and
null where there is none. `bound` is null where no word hedges, `language` null where none is given.
`ambiguous` holds the other numbers that were as likely meant.
"""

import json
import re
import sys
from argparse import Namespace
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from msgspec.structs import asdict

from generator.diagnostics.amounts import grouped, typed
from generator.diagnostics.stopped import Stopped
from generator.report.terminal import Terminal
from generator.text.numbers import Kind, Reading, read

FORMAT = 1
"""The version of the JSON; it changes when a reader of the old one could misread the new one."""

LANGUAGES = ("de", "en", "fr", "ko", "ru", "uk")
"""The languages whose separators and number words the reader knows."""

# RFC 5646: a language of two or three letters, and what may follow it.
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")


def run(options: Namespace, terminal: Terminal) -> int:
    """Prints the readings of `options.text`, or of standard input where that is `-`.

    Returns 0, whatever is read. Raises `Stopped` where the language is no code of one or the input
    is no text.
    """
    language: str | None = options.language
    if language is not None and not _LANGUAGE.fullmatch(language):
        mend = f"write its code; the reader knows {', '.join(LANGUAGES)}"
        raise Stopped(f"`{language}` is no code of a language", mend)
    text = _input() if options.text == "-" else str(options.text)
    readings = read(text, language)
    if options.format == "json":
        whole = {
            "format": FORMAT,
            "language": language,
            "readings": [_record(reading) for reading in readings],
        }
        terminal.result(json.dumps(whole, indent=2, ensure_ascii=False) + "\n")
    else:
        blocks = ("".join(f"{line}\n" for line in _lines(reading)) for reading in readings)
        terminal.result("\n".join(blocks) or "No number is read in this text.\n")
    if language is not None and language.partition("-")[0].lower() not in LANGUAGES:
        known = ", ".join(LANGUAGES)
        terminal.message(f"The reader does not know `{language}`; it knows {known}.\n")
    return 0


def _input() -> str:
    try:
        return sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Stopped("standard input is not UTF-8 text", "save it as plain text, UTF-8") from error


def _record(reading: Reading) -> dict[str, Any]:
    """The reading as JSON has it."""
    return {
        key: [_value(each) for each in value] if isinstance(value, tuple) else _value(value)
        for key, value in asdict(reading).items()
    }


def _value(value: object) -> object:
    return typed(value) if isinstance(value, Fraction) else value


def _lines(reading: Reading) -> Iterator[str]:
    """The reading for a person: the numeral and its place, and below it what there is to say."""
    yield f"“{reading.text}”, characters {reading.start} to {reading.end}"
    yield _row("kind", _KINDS.get(reading.kind, str(reading.kind)))
    if reading.low is not None and reading.high is not None:
        ends = dict.fromkeys((reading.low, reading.high))
        yield _row("value", " to ".join(_told(reading.kind, end) for end in ends))
    if reading.ambiguous:
        others = " or ".join(_told(reading.kind, other) for other in reading.ambiguous)
        yield _row("or", f"{others}: it can be read in more than one way")
    if reading.bound:
        yield _row("bound", f"{reading.bound} (“{reading.bound_text}”)")
    if reading.unit:
        yield _row("unit", reading.unit)
    if reading.currency:
        yield _row("currency", reading.currency)
    if reading.in_words:
        yield _row("written", "in words")


def _told(kind: Kind, value: Fraction) -> str:
    """A value as a sentence has it; a share in percent as well, a year without a comma."""
    if kind is Kind.SHARE:
        percent = typed(value * 100)
        return typed(value) if "/" in percent else f"{typed(value)} ({percent} percent)"
    return typed(value) if kind in {Kind.DATE, Kind.LABEL} else grouped(value)


_KINDS = {
    Kind.SHARE: "share (the value is the fraction itself)",
    Kind.POINTS: "points (percentage points)",
    Kind.DATE: "date (the value is the year)",
    Kind.LABEL: "label (part of a name, counts nothing)",
    Kind.UNREAD: "unread (a numeral without one honest value)",
}


def _row(name: str, words: str) -> str:
    return f"  {name:<9} {words}"
