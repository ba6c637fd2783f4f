"""The reader against the corpus: every phrase, and the precision and recall that are promised."""

import pytest

from bench.numbers import CORPUS, Row, notation, rows, score
from generator.text.numbers import read

ROWS = tuple(rows())
SIX = ("en", "ko", "uk", "ru", "de", "fr")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{CORPUS.name}:{row.line}")
def test_phrase_is_read_as_a_careful_human_reads_it(row: Row) -> None:
    assert tuple(map(notation, read(row.phrase, row.language))) == row.expected


@pytest.mark.parametrize("language", SIX)
def test_each_language_has_phrases_enough(language: str) -> None:
    assert sum(row.language == language for row in ROWS) >= 60


def test_corpus_is_large_and_varied() -> None:
    kinds = {
        reading.split()[-1 - reading.endswith(" w")] for row in ROWS for reading in row.expected
    }
    assert len(ROWS) >= 400
    assert len(kinds) == 10
    assert sum(not row.expected for row in ROWS) >= 10


@pytest.mark.parametrize("language", [*SIX, None])
def test_precision_and_recall(language: str | None) -> None:
    result = score(row for row in ROWS if language in (None, row.language))
    assert result.precision >= 0.99
    assert result.recall >= 0.97
