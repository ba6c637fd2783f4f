"""A record of compared prose is read back as it was written, and nothing else passes for one."""

import pytest

from generator.text.copies import Cleared, RecordBroken, digest, dumps, loads

RECORD = Cleared(bytes(range(32)), frozenset(map(digest, ("one", "two", "three"))))
FILE = dumps(RECORD)
LINES = FILE.splitlines(keepends=True)


def test_file() -> None:
    assert LINES[0] == f"cleared 1 {bytes(range(32)).hex()}\n"
    assert LINES[1:] == sorted(f"{digest(text)}\n" for text in ("one", "two", "three"))
    assert FILE.isascii()


@pytest.mark.parametrize("record", [RECORD, Cleared(bytes(32), frozenset())])
def test_it_is_read_back(record: Cleared) -> None:
    assert loads(dumps(record)) == record


def test_digest_depends_on_every_character() -> None:
    assert len({digest(text) for text in ("", "a", "A", "a ", "é", "e\u0301", "\ud800")}) == 7


@pytest.mark.parametrize(
    ("data", "line"),
    [
        ("", 1),
        ("cleared 2" + FILE[9:], 1),
        (FILE.replace("\n", "\r\n"), 1),
        (LINES[0] + LINES[2] + LINES[1], 3),
        (LINES[0] + LINES[1] + LINES[1], 3),
        (LINES[0] + "<<<<<<< ours\n" + "".join(LINES[1:]), 2),
        (LINES[0] + LINES[1].upper(), 2),
        (LINES[0] + LINES[1][1:], 2),
        (LINES[0].strip(), 1),
        (FILE.strip(), 4),
        (FILE + "\n", 5),
    ],
)
def test_what_is_no_record(data: str, line: int) -> None:
    with pytest.raises(RecordBroken) as caught:
        loads(data)
    assert caught.value.line == line
    assert str(caught.value) == f"line {line}"


def test_a_change_of_any_byte_is_found_or_makes_another_record() -> None:
    data = FILE.encode()
    for place, old in enumerate(data):
        for new in {old ^ 1, old ^ 0x20, *b"0 \n"} - {old}:
            changed = data[:place] + bytes([new]) + data[place + 1 :]
            try:
                assert loads(changed.decode()) != RECORD
            except RecordBroken:
                continue
