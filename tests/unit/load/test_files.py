"""Reading a file as text: what is read, and what is wrong with one that is not."""

import os
from pathlib import Path

import pytest

from generator.diagnostics.span import Span
from generator.load.files import MAX_BYTES, Unread, read, shown
from generator.model.origin import File

NAME = "content/x.yml"


def written(root: Path, data: bytes) -> File | Unread:
    """Read a file that holds these bytes."""
    path = root / NAME
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    return read(root, path)


def wrong(unread: File | Unread) -> tuple[str, Span, str]:
    """Give the code, the place and the words of what is wrong."""
    assert isinstance(unread, Unread)
    finding = unread.problem.finding
    assert finding.help
    return unread.problem.code, finding.span, finding.message


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", ""),
        ("é: 한국 😀\r\n".encode(), "é: 한국 😀\r\n"),
        (b"\xef\xbb\xbfa: b", "a: b"),
        (b"\xef\xbb\xbf\xef\xbb\xbfa: b", "a: b"),
        ("a: \ufeffb".encode(), "a: \ufeffb"),
    ],
    ids=["empty", "other scripts", "byte order mark", "two of them", "one inside"],
)
def test_text(tmp_path: Path, data: bytes, text: str) -> None:
    assert written(tmp_path, data) == File(NAME, text)


@pytest.mark.parametrize(
    ("data", "line", "column", "byte"),
    [
        (b"\xff\xfea\0:\0", 1, 1, "ff"),
        ("é: b\nc: é".encode() + b"\xe9 d", 2, 5, "e9"),
        (b"\xef\xbb\xbfa: \x80", 1, 4, "80"),
        ("a: 한".encode()[:-1], 1, 4, "ed"),
        (b"a: \xed\xa0\x80", 1, 4, "ed"),
    ],
    ids=["UTF-16", "Latin-1", "after a byte order mark", "cut short", "surrogate"],
)
def test_not_utf_8(tmp_path: Path, data: bytes, line: int, column: int, byte: str) -> None:
    """The byte to blame, counted in characters of what stands before it."""
    span = Span(NAME, line, column, line, column + 1)
    expected = ("yaml-syntax", span, f"this is not UTF-8 (byte 0x{byte})")
    assert wrong(written(tmp_path, data)) == expected


def test_too_large(tmp_path: Path) -> None:
    assert isinstance(written(tmp_path, b"#" * MAX_BYTES), File)
    code, span, message = wrong(written(tmp_path, b"#" * (5 * 1024 * 1024)))
    assert (code, span) == ("too-large", Span(NAME))
    assert message == "the file has 5,242,880 bytes; at most 4,194,304 are read"


def test_no_file(tmp_path: Path) -> None:
    path = tmp_path / NAME
    path.mkdir(parents=True)
    assert wrong(read(tmp_path, path)) == ("yaml-syntax", Span(NAME), "this is no file")


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "x.yml"
    os.mkfifo(path)
    assert wrong(read(tmp_path, path))[2] == "this is no file"


def test_a_link_to_nowhere(tmp_path: Path) -> None:
    path = tmp_path / "x.yml"
    path.symlink_to(tmp_path / "gone.yml")
    message = "the file cannot be read: No such file or directory"
    assert wrong(read(tmp_path, path)) == ("yaml-syntax", Span("x.yml"), message)


def test_a_link_to_itself(tmp_path: Path) -> None:
    path = tmp_path / "x.yml"
    path.symlink_to(path)
    message = "the file cannot be read: Too many levels of symbolic links"
    assert wrong(read(tmp_path, path))[2] == message


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As for anyone but root, who may read everything."""

    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    message = "the file cannot be read: Permission denied"
    assert wrong(written(tmp_path, b"")) == ("yaml-syntax", Span(NAME), message)


def test_an_error_without_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: Path) -> bytes:
        raise OSError("the disk is gone")

    monkeypatch.setattr(Path, "read_bytes", fail)
    assert wrong(written(tmp_path, b""))[2] == "the file cannot be read: the disk is gone"


def test_a_name_that_is_not_utf_8_can_be_printed(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.yml")
    assert shown(tmp_path, path) == "caf\\udce9.yml"
    assert shown(tmp_path, tmp_path / "a" / "é.yml") == "a/é.yml"
