"""The text of a PDF is taken out whole; one without text, or that cannot be read, is told."""

import random
from io import BytesIO

import pypdf
import pytest
from pypdf.errors import DependencyError

from generator.commands.sealing.pdf import text
from generator.diagnostics.stopped import Stopped
from generator.text.tokens import tokenise
from tests.support.pdf import pdf

DATA = pdf(["The crews said that 300 had left the de-", "ployment."], [], ["A second page."])


def locked(password: str) -> bytes:
    """A PDF that needs this password."""
    writer = pypdf.PdfWriter(clone_from=BytesIO(DATA))
    writer.encrypt(password, algorithm="RC4-128")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def test_every_page_is_read() -> None:
    words = [token.text for token in tokenise(text("a.pdf", DATA))]
    assert words == [
        *("The", "crews", "said", "that", "300", "had", "left", "the", "de\xadployment"),
        *("A", "second", "page"),
    ]


def test_pdf_that_only_forbids_printing_is_read() -> None:
    assert text("a.pdf", locked("")) == text("a.pdf", DATA)


def test_pdf_with_a_password_is_told() -> None:
    with pytest.raises(Stopped, match=r"^a\.pdf asks for a password$"):
        text("a.pdf", locked("secret"))


def test_cipher_that_is_not_known_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def lacking(_reader: pypdf.PdfReader, _password: str) -> int:
        raise DependencyError("a library of ciphers is required")

    monkeypatch.setattr(pypdf.PdfReader, "decrypt", lacking)
    with pytest.raises(Stopped, match="asks for a password"):
        text("a.pdf", locked(""))


@pytest.mark.parametrize("data", [pdf([]), pdf([], []), pdf(["  "])])
def test_pdf_without_a_layer_of_text_is_told(data: bytes) -> None:
    with pytest.raises(Stopped, match="has no layer of text: its pages are pictures") as caught:
        text("a.pdf", data)
    assert caught.value.mend


def test_damaged_pdf_is_told_or_read() -> None:
    """Whatever bytes are changed: no error of the library comes through."""
    chance = random.Random(1)  # noqa: S311 - the same damage in every run
    told = 0
    for _ in range(100):
        data = bytearray(DATA[: chance.randint(9, len(DATA))])
        for _ in range(chance.randint(1, 12)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        try:
            text("a.pdf", bytes(data))
        except Stopped:
            told += 1
    assert 0 < told < 100
