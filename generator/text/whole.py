"""Finds words in a text as whole words, without a pattern for each of a site's many names."""


def stands_in(words: str, text: str) -> bool:
    """Whether words stand in a text, in the same case, and not as a part of longer ones."""
    at = text.find(words)
    while at >= 0:
        end = at + len(words)
        if not (_is_of_word(text[at - 1 : at]) or _is_of_word(text[end : end + 1])):
            return True
        at = text.find(words, at + 1)
    return False


def _is_of_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"
