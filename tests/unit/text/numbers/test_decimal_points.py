"""A point before three digits, in a language whose decimal mark is the comma."""

import pytest

from bench.numbers import said


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("12.000 hectares et 2.700 maisons", "12000 hectares MEASURE; 2700 COUNT"),
        ("0.125 mg", "0.125 mg MEASURE"),
        ("2.700 habitants, 3.5 % de plus", "2700|2.7 COUNT; 3.5% SHARE"),
        ("2.50 euros pour 1.200 clients", "2.5 EUR MONEY; 1200|1.2 COUNT"),
        ("un taux de 35.75 pour 1.200 clients", "35.75 COUNT; 1200|1.2 COUNT"),
        ("2.5, pour 1.200 clients", "2.5 COUNT; 1200|1.2 COUNT"),
        ("à 14.30 pour 1.200 clients", "14.3 COUNT; 1200 COUNT"),
        ("l'article 4.2 vise 1.200 clients", "4.2 LABEL; 1200 COUNT"),
        ("les articles 4.2 et 5 visent 1.200 clients", "4.2 LABEL; 5 LABEL; 1200 COUNT"),
        ("Python 3.9 vise 1.200 clients", "3.9 COUNT; 1200 COUNT"),
        ("1.200.000 clients sur 1.500.000", "1200000 COUNT; 1500000 COUNT"),
    ],
)
def test_a_point_groups_unless_the_text_has_a_decimal_point(text: str, readings: str) -> None:
    assert said(text, "fr") == readings


def test_a_point_groups_in_german_whatever_else_the_text_has() -> None:
    assert said("35.75 Grad, 2.700 Gäste", "de") == "35.75 degrees MEASURE; 2700 COUNT"
