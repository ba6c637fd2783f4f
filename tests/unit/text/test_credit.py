"""Whose number it is, as far as the words right beside it leave no doubt."""

import pytest

from generator.text.credit import NUMBER, Credits, is_hinted

NAMES = ("council", "rescue service", "Mayor Ann Lee", "Lee", "US", "South Korea")

GIVEN = [
    ("The council counted #.", "council"),
    ("By the end, the council counted about #.", "council"),
    ("By early March the council had counted #, all told.", "council"),
    ("Nobody agrees; the rescue service now speaks of as many as #.", "rescue service"),
    ("It is long ago, and Mayor Ann Lee said #.", "Mayor Ann Lee"),
    ("The rescue service put all that was lost at #.", "rescue service"),
    ("There were #, according to the council.", "council"),
    ("It cost # by the\ncouncil's own count.", "council"),
    ("It cost # by Lee’s reckoning.", "Lee"),
    ("That makes #, by our calculation.", ""),
    ("By our own calculation that is about #.", ""),
]
OPEN = [
    "The council lost #.",
    "The council gave # to the poor.",
    "The US and South Korea counted #.",
    "What the rescue service and the council claimed was #.",
    "A friend of Lee counted #.",
    "The council's doctors counted #.",
    "The council, which counted nobody, has #.",
    "There were # according to Lee and the council.",
    "There were # according to Lee's brother.",
    "There were # killed by the council.",
    "There were # by the count of Lee.",
    "Leeds counted #.",
    "They told us: counted were #.",
    "The council fled, the rescue service #.",
    "The council said that # had come.",
]


@pytest.mark.parametrize(("text", "name"), GIVEN)
def test_given_to_one(text: str, name: str) -> None:
    assert is_hinted(text)
    typed = text.replace("#", NUMBER)
    (credit,) = Credits(NAMES).of(typed)
    assert (credit.place, credit.name) == (typed.index(NUMBER), name)


@pytest.mark.parametrize("text", OPEN)
def test_given_to_nobody_for_sure(text: str) -> None:
    assert list(Credits(NAMES).of(text.replace("#", NUMBER))) == []


def test_the_verb_left_out_the_second_time() -> None:
    text = "Lee counted #, the council over #; and the rescue service #.".replace("#", NUMBER)
    assert [credit.name for credit in Credits(NAMES).of(text)] == [
        "Lee",
        "council",
        "rescue service",
    ]


def test_without_names_only_our_own() -> None:
    text = "The council counted #, and that is #, by our calculation.".replace("#", NUMBER)
    (credit,) = Credits(()).of(text)
    assert (credit.place, credit.name) == (text.rindex(NUMBER), "")


def test_most_texts_give_no_hint() -> None:
    assert not is_hinted("The river rose by #.")


def test_a_mark_that_is_typed_is_no_name() -> None:
    assert list(Credits(NAMES).of(f"The \U000f0000 counted {NUMBER}.")) == []
