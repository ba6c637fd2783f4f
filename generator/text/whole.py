"""Finds words in a text as whole words, without a pattern for each of a site's many names."""

from collections.abc import Iterator


def stands_in(words: str, text: str) -> bool:
    """Whether words stand in a text, in the same case, and not as a part of longer ones."""
    return any(True for _ in _places(words, text))


def with_mark(words: str, text: str, mark: str) -> str:
    """The text with a mark wherever words stand in it, as `stands_in` finds them."""
    pieces, at = [], 0
    for place in _places(words, text):
        if place >= at:
            pieces += [text[at:place], mark]
            at = place + len(words)
    return "".join((*pieces, text[at:])) if pieces else text


def _places(words: str, text: str) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        end = at + len(words)
        if not (_is_of_word(text[at - 1 : at]) or _is_of_word(text[end : end + 1])):
            yield at
        at = text.find(words, at + 1)


def _is_of_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"
