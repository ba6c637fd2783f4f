"""How well and how fast the number reader reads: `python -m bench numbers`.

Prints, for each language of `tests/corpus/numbers.tsv`, the precision (of the readings given, how
many were expected) and recall (of those expected, how many were given), and the time that a text
of 100 characters takes. A reading counts only if all of it is right: value or range, bound, unit
or currency, kind, the other values it could be, and whether it was in words.

The corpus holds no phrase that the reader is known to miss, so the score guards what is read and
does not say how well new text is. Phrases with what was expected before they were read stand in
`tests/corpus/blind-*.tsv`.
"""

import time
from collections import Counter
from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import partial
from pathlib import Path

from msgspec import Struct

from generator.text.numbers import Kind, Reading, read

CORPUS = Path(__file__).parent.parent / "tests/corpus/numbers.tsv"
_ESCAPES = {r"\n": "\n", r"\_": "\u00a0", r"\.": "\u2009"}
_LANGUAGES = ("en", "ko", "uk", "ru", "de", "fr")
_ROUNDS = 20


class Row(Struct, frozen=True):
    """A phrase and what a careful human reads in it, as the notation of the corpus."""

    line: int
    language: str | None
    phrase: str
    expected: tuple[str, ...]


class Score(Struct, frozen=True):
    """Readings expected, given, and right among both."""

    phrases: int
    expected: int
    given: int
    right: int

    @property
    def precision(self) -> Fraction:
        """The right ones among those given."""
        return Fraction(self.right, self.given or 1)

    @property
    def recall(self) -> Fraction:
        """The right ones among those expected."""
        return Fraction(self.right, self.expected or 1)


def rows(path: Path = CORPUS) -> Iterator[Row]:
    """The corpus; its notation is explained at its top."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line or line.startswith("#"):
            continue
        language, phrase, expected = line.split("\t")
        for escape, character in _ESCAPES.items():
            phrase = phrase.replace(escape, character)
        readings = () if expected == "none" else tuple(expected.split("; "))
        yield Row(number, None if language == "-" else language, phrase, readings)


def notation(reading: Reading) -> str:
    """A reading as the corpus writes it."""
    parts = [str(reading.bound)] if reading.bound else []
    percent = reading.kind is Kind.SHARE and reading.unit == "percent"
    factor = 100 if percent else 1
    decimal = percent or reading.kind is not Kind.SHARE
    number = partial(_number, factor=factor, decimal=decimal)
    value = "|".join(map(number, (reading.low, *reading.ambiguous)))
    if reading.high != reading.low:
        value += f"..{number(reading.high)}"
    parts.append(value + "%" * percent)
    parts += [] if percent else [part for part in (reading.unit, reading.currency) if part]
    parts.append(reading.kind.name)
    parts += ["w"] if reading.in_words else []
    return " ".join(parts)


def said(text: str, language: str | None) -> str:
    """What the reader says of a text, as the corpus writes it."""
    return "; ".join(map(notation, read(text, language))) or "none"


def _number(value: Fraction | None, factor: int, *, decimal: bool) -> str:
    """A number as short as can be: 300, 4.7, 1/3; a share that is no percentage as a fraction."""
    if value is None:
        return "-"
    value *= factor
    if value.denominator == 1:
        return str(value.numerator)
    thousandths = value * 1000
    if thousandths.denominator == 1 and decimal:
        return f"{float(value):.3f}".rstrip("0")
    return str(value)


def score(corpus: Iterable[Row]) -> Score:
    """How many readings of these phrases are right."""
    phrases = expected = given = right = 0
    for row in corpus:
        found = Counter(map(notation, read(row.phrase, row.language)))
        wanted = Counter(row.expected)
        phrases += 1
        expected += wanted.total()
        given += found.total()
        right += (found & wanted).total()
    return Score(phrases, expected, given, right)


def microseconds(corpus: list[Row]) -> float:
    """The time that 100 characters of the corpus take, in microseconds."""
    characters = sum(len(row.phrase) for row in corpus)
    start = time.perf_counter()
    for _ in range(_ROUNDS):
        for row in corpus:
            # What it remembers of a text would be timed, and not its reading.
            read.__wrapped__(row.phrase, row.language)
    return (time.perf_counter() - start) / _ROUNDS / characters * 100 * 1e6


def main() -> None:
    """Print the table."""
    corpus = list(rows())
    print("language  phrases  readings  precision  recall  µs per 100 characters")
    groups: dict[str, list[Row]] = {}
    for row in corpus:
        language = row.language if row.language in _LANGUAGES else None
        groups.setdefault(language or "other", []).append(row)
    for name, chosen in (*groups.items(), ("all", corpus)):
        result = score(chosen)
        print(
            f"{name:8}  {result.phrases:7}  {result.expected:8}  "
            f"{float(result.precision):9.4f}  {float(result.recall):6.4f}  "
            f"{microseconds(chosen):8.1f}"
        )


if __name__ == "__main__":
    main()
