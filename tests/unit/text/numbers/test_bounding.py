"""Words beside a number that bound it."""

import pytest

from bench.numbers import said
from generator.text.numbers import Bound, read


@pytest.mark.parametrize(
    ("text", "language", "bound", "words"),
    [
        ("at least 300", "en", "at_least", "at least"),
        ("maximum: 300", "en", "at_most", "maximum"),
        ("a new maximum: 300", "en", None, ""),
        ("минимум 5 и максимум — 300", "ru", "at_least", "минимум"),
        ("not even 300", "en", "less_than", "not even"),
        ("не прошло и 300 дней", "ru", "less_than", "не прошло и"),
        ("300 с лишним дней", "ru", "at_least", "с лишним"),
        ("300 с лишним солдат", "ru", "at_least", "с лишним"),
        ("300 с лишним, дней", "ru", "at_least", "с лишним"),
        ("с десяток", "ru", "about", "с"),
        ("с десятком", "ru", None, ""),
        ("под 300 машин", "ru", "about", "под"),
        ("под 5% годовых", "ru", None, ""),
        ("до +16 °C", "ru", "at_most", "до"),
        ("keine 300 mehr", "de", "less_than", "keine"),
        ("At least another 300", "en", "at_least", "At least"),
        ("up to 300", "en", "at_most", "up to"),
        ("as high as 4,000", "en", "at_most", "as high as"),
        ("as many as 300", "en", "at_most", "as many as"),
        ("more than $300", "en", "more_than", "more than"),
        ("no more than 300", "en", "at_most", "no more than"),
        ("fewer than 300", "en", "less_than", "fewer than"),
        ("under 300", "en", "less_than", "under"),
        ("nearly 300", "en", "about", "nearly"),
        ("almost a third", "en", "about", "almost"),
        ("some 300", "en", "about", "some"),
        ("an estimated 300", "en", "about", "an estimated"),
        ("exactly 300", "en", "exact", "exactly"),
        ("surpassed 3,000", "en", "more_than", "surpassed"),
        ("up to about 300", "en", "at_most", "up to about"),
        ("about at least 300", "en", "at_least", "at least"),
        ("between about 300 and 400", "en", "about", "about"),
        ("about between 300 and 400", "en", "about", "about"),
        ("approx. 300", "en", "about", "approx"),
        ("~300", "en", "about", "~"),
        ("> 300, or > 300", "en", "more_than", ">"),
        (">= 300", "en", "at_least", ">="),
        ("<=300", "en", "at_most", "<="),
        ("so => 300", "en", None, ""),
        ("5>300", "en", None, ""),
        ("≥ 300", "en", "at_least", "≥"),
        ("300+", "en", "at_least", "+"),
        ("300-plus", "en", "at_least", "plus"),
        ("300 or more", "en", "at_least", "or more"),
        ("300 soldiers or more", "en", "at_least", "or more"),
        ("300 soldiers at least", "en", "at_least", "at least"),
        ("300 at least 2,700", "en", None, ""),
        ("300 tall strong men or more", "en", "at_least", "or more"),
        ("300 soldiers and others", "en", None, ""),
        ("handed over 300", "en", None, ""),
        ("well over 300", "en", "more_than", "well over"),
        ("talks about 300 men", "en", None, ""),
        ("over two weeks", "en", None, ""),
        ("over two tonnes", "en", "more_than", "over"),
        ("over 2024", "en", None, ""),
        ("at least dozens", "en", None, ""),
        ("about T-72", "en", None, ""),
        ("about (300)", "en", None, ""),
        ("another 300", "en", None, ""),
        ("a further additional another extra 300", "en", None, ""),
        ("une centaine", "fr", "about", "centaine"),
        ("plus d’une centaine", "fr", "more_than", "plus d"),
        ("jusqu’à 300", "fr", "at_most", "jusqu’à"),
        ("понад 300", "uk", "more_than", "понад"),
        ("до 300", "uk", "at_most", "до"),
        ("зросла до 300", "uk", None, ""),
        ("зросла майже до 300", "uk", "about", "майже"),
        ("знижено на 2 в. п., до 18%", "uk", None, ""),
        ("більш ніж у 20 країнах", "uk", "more_than", "більш ніж"),
        ("более чем в двадцати странах", "ru", "more_than", "более чем"),
        ("почти на треть", "ru", "about", "почти"),
        ("больше в 3 раза", "ru", None, ""),
        ("лучше чем в 20 странах", "ru", None, ""),
        ("в 20 странах", "ru", None, ""),
        ("упала до 300", "ru", None, ""),
        ("цена упала до 300", "ru", None, ""),
        ("höchstens aber 300", "de", "at_most", "höchstens"),
        ("з 200 до 300", "uk", None, ""),
        ("mindestens 300", "de", "at_least", "mindestens"),
        ("bis zu 300", "de", "at_most", "bis zu"),
        ("약 300명", "ko", "about", "약"),
        ("300명 이상", "ko", "at_least", "이상"),
        ("300여 명", "ko", "about", "여"),
        ("~300명", "ko", "about", "~"),
        ("300+명", "ko", "at_least", "+"),
    ],
)
def test_bounds(text: str, language: str, bound: str | None, words: str) -> None:
    reading = read(text, language)[-1 if text.startswith(("з ", ">")) else 0]
    assert reading.bound == (None if bound is None else Bound(bound))
    assert reading.bound_text == words


def test_each_number_has_its_own_bound() -> None:
    assert (
        said("about 300 killed, more than 2,700 hurt", "en")
        == "about 300 COUNT; more_than 2700 COUNT"
    )


@pytest.mark.parametrize(
    ("language", "text", "bound"),
    [
        ("ru", "Инфляция ускорилась до 9%", None),
        ("ru", "Налог поднимут до 25%", None),
        ("ru", "потери не превысили 20 человек", Bound.AT_MOST),
        ("ru", "более чем из 30 стран", Bound.MORE_THAN),
        ("uk", "Інфляція прискорилася до 9,7%", None),
        ("uk", "втрати не перевищували 20 осіб", Bound.AT_MOST),
        ("uk", "більш ніж для 300 родин", Bound.MORE_THAN),
    ],
)
def test_slavic_verbs_tell_a_target_from_a_ceiling(
    language: str, text: str, bound: Bound | None
) -> None:
    (reading,) = read(text, language)
    assert reading.bound is bound
