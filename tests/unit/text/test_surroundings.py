"""What a fragment cuts off is told; what stands beside it and changes nothing is not."""

import pytest

from generator.text.surroundings import Cut, cuts


def cut(text: str, language: str | None = "en") -> tuple[Cut, ...]:
    """Cuts of the fragment between two bars."""
    before, fragment, after = text.split("|")
    start = len(before)
    return cuts(before + fragment + after, start, start + len(fragment), language)


@pytest.mark.parametrize(
    ("text", "before", "after", "changed"),
    [
        ("|A group of 300| thousand dockers left.", "", "thousand", "number"),
        ("A group of |300|\nthousand dockers left.", "", "thousand", "number"),
        ("There were no more than |300 dockers|.", "no more than", "", "bound"),
        ("It was |2.7| million, they say.", "", "million", "number"),
        ("They were not |300 dockers|.", "not", "", "number"),
        ("It took |all of 300| weeks.", "", "weeks", "number"),
        ("They paid $|300| a day.", "$", "", "number"),
        ("The board saw |300 dockers| or more.", "", "or more", "bound"),
        ("Between |300| and 400 came.", "Between", "and 400", "number"),
        ("Not |300| thousand came.", "Not", "", "number"),
    ],
)
def test_words_that_change_a_number_are_told(
    text: str, before: str, after: str, changed: str
) -> None:
    (found,) = cut(text)
    assert (found.before, found.after) == (before, after)
    assert found.only_bound == (changed == "bound")
    ways = [f"has “{before}” before it"] * bool(before) + [f"goes on “{after}”"] * bool(after)
    assert found.told.endswith(f"the text {' and '.join(ways)}")


@pytest.mark.parametrize(
    "text",
    [
        "|A group of 300 thousand dockers| left.",
        "Then |about 300 dockers| woke.",
        "Then |300 [4] dockers| woke.",
        "Then |300| [4] dockers woke.",
        "No more than\n\n|300 dockers|\n \nthousand",
        "About 200 came. |In 2024 the 3rd group| left.",
        "It is |no number| at all, and 300 are none.",
        "x" * 400 + "|300 dockers|" + "x" * 400,
        "word " * 80 + "|300 dockers| " + "word " * 80,
    ],
)
def test_words_that_change_nothing_are_left(text: str) -> None:
    assert cut(text) == ()


def test_both_sides_may_be_needed_and_other_languages_are_read() -> None:
    (found,) = cut("Погибли не более |300| тысяч человек.", "ru")
    assert (found.before, found.after) == ("не более", "тысяч")
    (found,) = cut("사망자는 |300|만 명이다.", "ko")
    assert found.after.startswith("만")


def test_where_no_few_words_make_the_difference_all_are_told() -> None:
    """The number of a thing, named ten words before."""
    (found,) = cut("See articles 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 and |14|.")
    assert found.before.startswith("See articles 4")
    assert not found.only_bound
