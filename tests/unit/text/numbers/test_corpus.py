"""The reader against the corpus: every phrase, and the precision and recall that are promised."""

from pathlib import Path

import pytest

from bench.numbers import BLIND, CORPUS, Row, Score, notation, rows, score
from generator.text.numbers import read

ROWS = tuple(rows())
SIX = ("en", "ko", "uk", "ru", "de", "fr")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{CORPUS.name}:{row.line}")
def test_phrase_is_read_as_a_careful_human_reads_it_or_marked(row: Row) -> None:
    found = tuple(map(notation, read(row.phrase, row.language)))
    if row.missed:
        assert found != row.expected, "read right: take away its mark"
    else:
        assert found == row.expected


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


def test_precision_and_recall_of_all() -> None:
    result = score(ROWS)
    assert result.precision >= 0.99
    assert result.recall >= 0.97


@pytest.mark.parametrize("language", SIX)
def test_precision_and_recall_of_each_language(language: str) -> None:
    result = score(row for row in ROWS if row.language == language)
    assert result.precision >= 0.95
    assert result.recall >= 0.95


@pytest.mark.parametrize("path", BLIND, ids=lambda path: path.stem)
def test_every_phrase_of_a_blind_set_is_in_the_corpus(path: Path) -> None:
    assert {row.phrase for row in rows(path)} <= {row.phrase for row in ROWS}


@pytest.mark.parametrize(
    ("sealed", "expected", "given", "right"),
    [
        ("300 COUNT", 1, 1, 1),
        ("{about ,}300 COUNT", 1, 1, 1),
        ("{200,400} COUNT", 1, 1, 0),
        ("? COUNT", 0, 0, 0),
        ("300 COUNT; 300 COUNT", 2, 1, 1),
        ("300 COUNT; 5 ?", 1, 1, 1),
    ],
)
def test_blind_readings_may_leave_a_choice(
    sealed: str, expected: int, given: int, right: int
) -> None:
    row = Row(1, "en", "They counted 300 men.", tuple(sealed.split("; ")), missed=False)
    assert score([row]) == Score(1, expected, given, right)


def test_only_the_mark_of_a_miss_may_follow_the_readings(tmp_path: Path) -> None:
    file = tmp_path / "rows.tsv"
    file.write_text("en\tAll 300 left.\t300 COUNT\tright\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"rows\.tsv:1: only `missed`"):
        list(rows(file))
