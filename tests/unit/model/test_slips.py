"""What is typed in place of an id, a number or a language code, and what is meant."""

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.model.scalars import LanguageOrUnknown, Unknown
from generator.model.slips import meant_id, meant_number

LANGUAGE: TypeAdapter[str | Unknown] = TypeAdapter(LanguageOrUnknown)


@pytest.mark.parametrize(
    ("text", "mend"),
    [
        ("400-600", "write `low: 400` and `high: 600` in place of `value`"),
        ("1,400 – 1,600", "write `low: 1400` and `high: 1600` in place of `value`"),
        ("400 to 600", "write `low: 400` and `high: 600` in place of `value`"),
        ("50%", "write 50: the metric's unit says percent"),
        ("50.5 percent", "write 50.5: the metric's unit says percent"),
        ("$1,500", "write 1500: the metric's unit says the currency"),
        ("11K", "write 11000"),
        ("1.2 million", "write 1200000"),
        ("11 boxes", "write digits, such as 11000 or 1/3"),
        ("about 11,000", "write 11000, and `bound: about` on a line of its own"),
        ("~ 300", "write 300, and `bound: about` on a line of its own"),
        ("More than 2K", "write 2000, and `bound: more_than` on a line of its own"),
        ("at least 2 boxes", "write digits, such as 11000 or 1/3"),
        ("many", "write digits, such as 11000 or 1/3"),
    ],
)
def test_numbers(text: str, mend: str) -> None:
    assert meant_number(text) == (mend, "")


def test_numbers_that_are_sure() -> None:
    assert meant_number("300,") == ("write 300, without the sign after it", "300")
    assert meant_number("11,000") == ("write 11000", "11000")


LOOKS = "is a letter that only looks like `e` (Cyrillic small letter ie): type it anew"


@pytest.mark.parametrize(
    ("text", "mend"),
    [
        ("nis-kill\u0435d", f"`\u0435` {LOOKS}"),
        ("2025-fig", "an id begins with a letter, such as `fig-2025`"),
        ("2025", "an id begins with a letter"),
        ("\u0435\u0436", "an id is lower-case words joined by hyphens, such as `north-korea-2`"),
    ],
)
def test_ids(text: str, mend: str) -> None:
    assert meant_id(text) == (mend, "")


@pytest.mark.parametrize(
    "text", ["en", "ko", "pt-BR", "zh-Hans", "kab", "kr", "grc", "mul", "sh", "qaa"]
)
def test_languages(text: str) -> None:
    assert LANGUAGE.validate_python(text) == text


@pytest.mark.parametrize(
    ("text", "mend"),
    [
        ("English", "write en"),
        ("Korean", "write ko"),
        ("en_US", "write en-US"),
        ("jp", "write ja"),
        ("qq", "write its code (BCP 47), such as en, ko or pt-BR"),
        ("xx-US", "write its code (BCP 47), such as en, ko or pt-BR"),
        ("Klingon", "write its code (BCP 47), such as en, ko or pt-BR"),
    ],
)
def test_no_language(text: str, mend: str) -> None:
    with pytest.raises(ValidationError) as caught:
        LANGUAGE.validate_python(text)
    (error,) = caught.value.errors()
    assert error["type"] == "wrong-type"
    assert error["ctx"]["help"] == mend


def test_a_language_that_is_not_known() -> None:
    assert LANGUAGE.validate_python("unknown") is Unknown.UNKNOWN
