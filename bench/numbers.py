"""How well and how fast the number reader reads: `python -m bench numbers`.

Prints, for each language of `tests/corpus/numbers.tsv`, the precision (of the readings given, how
many were expected) and recall (of those expected, how many were given), and the time that a text
of 100 characters takes. A reading counts only if all of it is right: value or range, bound, unit
or currency, kind, the other values it could be, and whether it was in words.

The corpus is what the reader was built with; a second table scores each blind set, whose readings
were written before the reader was run on it. What both hold, `tests/corpus/README.md` tells.
"""

import re
import time
from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import partial
from itertools import product
from pathlib import Path

from msgspec import Struct

from generator.text.numbers import Kind, Reading, read

_FOLDER = Path(__file__).parent.parent / "tests/corpus"
CORPUS = _FOLDER / "numbers.tsv"
BLIND = tuple(sorted(_FOLDER.glob("blind-*.tsv")))
_EITHER = re.compile(r"\{([^}]*)\}")
_SHARE = re.compile(r"\b\d+/[1-9]\d*\b")  # 4/10 is 2/5
_ESCAPES = {r"\n": "\n", r"\_": "\u00a0", r"\.": "\u2009"}
_LANGUAGES = ("en", "ko", "uk", "ru", "de", "fr")
_ROUNDS = 20
_DECIMALS = 6


class Row(Struct, frozen=True):
    """A phrase and what a careful human reads in it, as the notation of the corpus.

    `missed` is true where the reader is known to read something else.
    """

    line: int
    language: str | None
    phrase: str
    expected: tuple[str, ...]
    missed: bool


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
    """The rows of a file in the notation of `tests/corpus/README.md`."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line or line.startswith("#"):
            continue
        language, phrase, expected, *marks = line.split("\t")
        if marks not in ([], ["missed"]):
            msg = f"{path.name}:{number}: only `missed` may stand after the readings"
            raise ValueError(msg)
        for escape, character in _ESCAPES.items():
            phrase = phrase.replace(escape, character)
        expected = _SHARE.sub(lambda share: str(Fraction(share[0])), expected)
        readings = () if expected == "none" else tuple(expected.split("; "))
        yield Row(number, None if language == "-" else language, phrase, readings, bool(marks))


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
    if decimal and (value * 10**_DECIMALS).denominator == 1:
        return f"{float(value):.{_DECIMALS}f}".rstrip("0")
    return str(value)


def score(corpus: Iterable[Row]) -> Score:
    """How many readings of these phrases are right.

    A reading with a "?" is not scored, nor is one of those given in its place.
    """
    phrases = expected = given = right = 0
    for row in corpus:
        found = [notation(reading) for reading in read(row.phrase, row.language)]
        sure = [reading for reading in row.expected if "?" not in reading]
        unsure = len(row.expected) - len(sure)
        hits = _right(found, sure)
        phrases += 1
        expected += len(sure)
        given += len(found) - min(unsure, len(found) - hits)
        right += hits
    return Score(phrases, expected, given, right)


def _right(found: list[str], sure: list[str]) -> int:
    """How many of the readings found are among those expected, each taken once."""
    left = list(found)
    for reading in sure:
        for either in _alternatives(reading):
            if either in left:
                left.remove(either)
                break
    return len(found) - len(left)


def _alternatives(reading: str) -> list[str]:
    """What a reading allows: "{about ,}300 COUNT" is "about 300 COUNT" and "300 COUNT"."""
    # Split by a pattern with one group, the texts between alternate with what the braces hold.
    parts = _EITHER.split(reading)
    choices = [part.split(",") if index % 2 else [part] for index, part in enumerate(parts)]
    return ["".join(chosen) for chosen in product(*choices)]


def microseconds(corpus: list[Row]) -> float:
    """The time that 100 characters of the corpus take, in microseconds."""
    characters = sum(len(row.phrase) for row in corpus)
    start = time.perf_counter()
    for _ in range(_ROUNDS):
        for row in corpus:
            # What it remembers of a text would be timed, and not its reading.
            read.__wrapped__(row.phrase, row.language)
    return (time.perf_counter() - start) / _ROUNDS / characters * 100 * 1e6


def _by_language(corpus: Iterable[Row]) -> dict[str, list[Row]]:
    """The rows of each language that the reader has tables for, and the others."""
    groups: dict[str, list[Row]] = {}
    for row in corpus:
        language = row.language if row.language in _LANGUAGES else None
        groups.setdefault(language or "other", []).append(row)
    return groups


def _line(name: str, result: Score, more: str = "") -> str:
    """A line of a table."""
    return (
        f"{name:8}  {result.phrases:7}  {result.expected:8}  "
        f"{float(result.precision):9.4f}  {float(result.recall):6.4f}{more}"
    )


def main() -> None:
    """Print the tables."""
    corpus = list(rows())
    heads = "phrases  readings  precision  recall"
    print(f"language  {heads}  missed  µs per 100 characters")
    for name, chosen in (*_by_language(corpus).items(), ("all", corpus)):
        missed = sum(row.missed for row in chosen)
        print(_line(name, score(chosen), f"  {missed:6}  {microseconds(chosen):8.1f}"))
    print(f"\nblind     {heads}")
    for path in BLIND:
        sealed = list(rows(path))
        for name, chosen in (*_by_language(sealed).items(), (path.stem, sealed)):
            print(_line(name, score(chosen)))


if __name__ == "__main__":
    main()
