"""The kinds of scalar that a field may ask for, each read from the characters as typed.

A YAML file gives every scalar as text; the field that asks says what it is. What cannot be read
is refused with the code of the check that reports it and the mend.
"""

import re
from collections.abc import Callable
from enum import Enum
from fractions import Fraction
from html import unescape
from typing import Annotated, Literal, LiteralString, Self, TypeVar

from pydantic import BeforeValidator, WithJsonSchema
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from generator.model.slips import ID_PATTERN, language_code, look_alike, meant_id, meant_number
from generator.text import dates
from generator.text.author import AuthorText
from generator.text.hidden import RETYPE, control, widthless
from generator.text.pieces import Citation, EventDate, Exempt, Placeholder, Words

T = TypeVar("T")

_ID = re.compile(ID_PATTERN)
_MAY_BE_DEEP = re.compile(r"^(?:[ \t]*(?:>|[-+*]|\d+[.)])){5}|^ {14}", re.MULTILINE)
_LONG_ID = re.compile(rf"({ID_PATTERN}/)?{ID_PATTERN}")
# Fifty digits are more than anyone counts, and far from where Python stops reading and writing.
_DECIMAL = re.compile(r"[+-]?\d{1,50}(\.\d{1,50})?", re.ASCII)
_FRACTION = re.compile(r"([+-]?\d{1,50})/(\d{1,50})", re.ASCII)
# What CommonMark reads as the character that it names.
_ENTITY = re.compile(r"&#?[A-Za-z0-9]+;")
# What YAML 1.1 and people write for true and false.
_FLAGS = dict.fromkeys(("true", "yes", "on"), "true")
_FLAGS |= dict.fromkeys(("false", "no", "off"), "false")
# What CommonMark takes for the begin of a list or quote, and would not show.
_BLOCK_MARK = re.compile(r"(?m)^\s*(?:>|(?:[-+*]|\d{1,9}[.)])(?:\s|$))")
# What stands where words were wanted and not found: a text of nothing else says nothing.
_SAYS_NOTHING = frozenset(("true", "false", "yes", "no", "none", "n/a", "unknown", "?", "…", "..."))
# What people leave for themselves to come back to.
_UNDONE = re.compile(r"\b(?:TODO|TBD|FIXME|TKTK)\b")
# An item of a list that is indented too deep becomes the end of the text before it.
_SWALLOWED = re.compile(r"(?:^|\s)- (?P<item>id: *[a-z0-9][a-z0-9-]*)")
_URL = re.compile(r"https?://[^\s/?#@<>\"]+([/?#][^\s<>\"]*)?")


class Unknown(Enum):
    """What is not known and is said to be so."""

    UNKNOWN = "unknown"

    def __str__(self) -> str:
        """The word as maintainers write it."""
        return "unknown"


class Refers:
    """Marks a field as the id of something: `kind` names what, for the check of references."""

    def __init__(self, kind: str) -> None:
        """`kind` is a kind of entry, such as `source` or `figure`, or several joined by `|`."""
        self.kind = kind


class Read:
    """Marks a field as read by a function, which gives its value or raises what `refuse` makes.

    Pydantic's own mark for this has the schema of the value's type made as well, and drops it:
    that took a third of the time in which the model is loaded.
    """

    def __init__(self, read: Callable[[object], object]) -> None:
        """`read` takes the characters as typed, or whatever else stands in their place."""
        self._read = read

    def __get_pydantic_core_schema__(self, _source: object, _handler: object) -> CoreSchema:
        """The function alone."""
        return core_schema.no_info_plain_validator_function(self._read)


def refuse(
    code: LiteralString, message: str, mend: str = "", replacement: str = "", at: int | None = None
) -> PydanticCustomError:
    """The error that the loader turns into a finding of the check `code`.

    `replacement` is what can safely stand in place of the value, "" where nothing can; `at` is the
    character of the value that is to blame, None where it is all of it.
    """
    context = {"message": message, "help": mend, "replacement": replacement, "at": at}
    return PydanticCustomError(code, "{message}", context)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise refuse("wrong-type", "text is wanted here", "write one value, in quotes if need be")
    if not value.strip():
        raise refuse("wrong-type", "this is empty", "give a value, or leave the key out")
    if found := control(value):
        raise refuse("wrong-type", found.message, RETYPE, at=found.start)
    return value


def _plain(value: object) -> str:
    return " ".join(_text(value).split())


def _language(value: object) -> str:
    text = _plain(value)
    code = language_code(text)
    if code != text:
        mend = f"write {code}" if code else "write its code (BCP 47), such as en, ko or pt-BR"
        raise refuse("wrong-type", f"`{text}` is no language code", mend, code)
    return text


def _prose(value: object) -> AuthorText:
    text = _typed(value)
    if text.raw.casefold() in _SAYS_NOTHING:
        message = f"`{text.raw}` says nothing to a reader"
        raise refuse("wrong-type", message, "say it in words, or leave the key out")
    if undone := _UNDONE.search(text.raw):
        raise refuse("wrong-type", f"`{undone[0]}` stands in this text", "finish it")
    if swallowed := _SWALLOWED.search(text.raw):
        message = f"`- {swallowed['item']}` is read as a part of this text"
        raise refuse("wrong-type", message, "indent it as the items before it")
    return text


def _typed(value: object) -> AuthorText:
    text = AuthorText(_text(value).rstrip("\n"))
    if _MAY_BE_DEEP.search(text.raw) and text.deep:
        mend = "take some of the marks of lists and quotes away"
        raise refuse("wrong-type", "this text is nested too deep to be read whole", mend)
    if not text.raw.isascii() and (mend := look_alike(text.raw)):
        raise refuse("wrong-type", "a word here mixes letters of two alphabets", mend)
    for entity in _ENTITY.finditer(text.raw) if "&" in text.raw else ():
        meant = unescape(entity[0])
        if found := control(meant) or next(widthless(meant), None):
            raise refuse("wrong-type", found.message, "take it out", at=entity.start())
    return text


class Title(str):
    """Words of our own on one line, such as a heading: what a reader sees of a typed text.

    `typed` is that text, in which `{=2025}` marks a numeral that names.
    """

    __slots__ = ("typed",)
    typed: AuthorText

    def __new__(cls, typed: AuthorText) -> Self:
        """The words of a text that holds no placeholder and no citation."""
        words = (piece.text for piece in typed.pieces if isinstance(piece, Words | Exempt))
        title = super().__new__(cls, " ".join("".join(words).split()))
        title.typed = typed
        return title


def _title(value: object) -> Title:
    typed = _typed(value)
    if _BLOCK_MARK.search(typed.raw):
        mend = "begin with a word, or put a backslash before the sign"
        raise refuse("wrong-type", "a name or heading cannot begin a list or a quote", mend)
    if any(isinstance(piece, Placeholder | EventDate | Citation) for piece in typed.marks):
        mend = "say it without a number, or mark one that names: {=2025}"
        raise refuse("unknown-placeholder", "a name or heading cannot tell a figure", mend)
    return Title(typed)


def _id(value: object) -> str:
    text = _text(value)
    if not _ID.fullmatch(text):
        raise refuse("bad-id", f"`{text}` is not an id", *meant_id(text))
    return text


def is_reference(text: str) -> bool:
    """Whether a text is an id, with or without the briefing that it belongs to before a slash."""
    return _LONG_ID.fullmatch(text) is not None


def _reference(value: object) -> str:
    text = _text(value)
    if not is_reference(text):
        raise refuse("bad-id", f"`{text}` is not an id", *meant_id(text))
    return text


def number(text: str) -> Fraction | None:
    """A decimal (`4.7`) or a fraction (`1/3`) as typed, exactly; None if it is neither."""
    if _DECIMAL.fullmatch(text):
        return Fraction(text)
    match = _FRACTION.fullmatch(text)
    if match and int(match[2]):
        return Fraction(int(match[1]), int(match[2]))
    return None


def _number(value: object) -> Fraction:
    text = _text(value)
    result = number(text)
    if result is None:
        mend, safe = meant_number(text)
        raise refuse("wrong-type", f"`{text}` is not a number", mend, safe)
    return result


def _date(value: object) -> dates.Date:
    text = _text(value)
    result = dates.parse(text)
    if isinstance(result, dates.BadDate):
        mend = "write it as 2025, 2025-01, 2025-01-13 or 2025-01/2025-03"
        mend = f"write {result.suggestion}" if result.suggestion else mend
        raise refuse("bad-date", result.message, mend, result.suggestion or "")
    return result


def is_url(text: str) -> bool:
    """Whether a text is an address on the web: a scheme, a host and nothing that markup uses."""
    return _URL.fullmatch(text) is not None


def _url(value: object) -> str:
    text = _text(value)
    if not is_url(text):
        mend = "begin with https:// and leave no space"
        raise refuse("bad-url", f"`{text}` is not an address", mend)
    return text


def _flag(value: object) -> bool:
    text = _text(value)
    if text not in ("true", "false"):
        message = f"`{text}` is neither true nor false"
        raise refuse("wrong-type", message, "write true or false", _FLAGS.get(text.lower(), ""))
    return text == "true"


def _or_unknown(read: Callable[[object], T]) -> Callable[[object], T | Unknown]:
    def read_or_unknown(value: object) -> T | Unknown:
        return Unknown.UNKNOWN if value == "unknown" else read(value)

    return read_or_unknown


def _unknown_is_empty(value: object) -> object:
    return [] if value == "unknown" else value


def _one_or_many(value: object) -> object:
    return [value] if isinstance(value, str) else value


_ID_SCHEMA = {"type": "string", "pattern": f"^{ID_PATTERN}$"}
_REFERENCE_SCHEMA = {"type": "string", "pattern": f"^({ID_PATTERN}/)?{ID_PATTERN}$"}
_NUMBER_SCHEMA = {
    "anyOf": [{"type": "number"}, {"type": "string", "pattern": r"^[-+]?\d+(\.\d+|/\d+)?$"}]
}
_DATE_SCHEMA = {"type": ["string", "integer"]}
_URL_SCHEMA = {"type": "string", "pattern": "^(https?://|unknown$)"}
# What other readers of YAML take for a number or a truth value is text here: `title: 1984`.
_TEXT_SCHEMA = {"type": ["string", "number", "boolean"]}

Plain = Annotated[str, Read(_plain), WithJsonSchema(_TEXT_SCHEMA)]
PlainOrUnknown = Annotated[str | Unknown, Read(_or_unknown(_plain)), WithJsonSchema(_TEXT_SCHEMA)]
Language = Annotated[str, Read(_language), WithJsonSchema(_TEXT_SCHEMA)]
LanguageOrUnknown = Annotated[
    str | Unknown, Read(_or_unknown(_language)), WithJsonSchema(_TEXT_SCHEMA)
]
Heading = Annotated[Title, Read(_title), WithJsonSchema(_TEXT_SCHEMA)]
Prose = Annotated[AuthorText, Read(_prose), WithJsonSchema(_TEXT_SCHEMA)]
ProseOrUnknown = Annotated[
    AuthorText | Unknown, Read(_or_unknown(_prose)), WithJsonSchema(_TEXT_SCHEMA)
]
Id = Annotated[str, Read(_id), WithJsonSchema(_ID_SCHEMA)]
Reference = Annotated[str, Read(_reference), WithJsonSchema(_REFERENCE_SCHEMA)]
Number = Annotated[Fraction, Read(_number), WithJsonSchema(_NUMBER_SCHEMA)]
EdtfDate = Annotated[dates.Date, Read(_date), WithJsonSchema(_DATE_SCHEMA)]
DateOrUnknown = Annotated[
    dates.Date | Unknown, Read(_or_unknown(_date)), WithJsonSchema(_DATE_SCHEMA)
]
UrlOrUnknown = Annotated[str | Unknown, Read(_or_unknown(_url)), WithJsonSchema(_URL_SCHEMA)]
Flag = Annotated[bool, Read(_flag), WithJsonSchema({"type": "boolean"})]

ListOrUnknown = BeforeValidator(
    _unknown_is_empty, json_schema_input_type=tuple[Plain, ...] | Literal["unknown"]
)
OneOrMany = BeforeValidator(_one_or_many, json_schema_input_type=tuple[Reference, ...] | Reference)
