"""Fixtures for tests of charts: figures made by hand, drawn in either frame."""

from collections.abc import Callable
from fractions import Fraction

import pytest

from generator.model.chart import Form
from generator.render.charts.data import Datum, Group, Matter
from generator.text.bounds import Bound

Some = Callable[..., Datum]
Of = Callable[..., Matter]


@pytest.fixture
def some() -> Some:
    """Give a figure of a value, or of a range."""

    def made(
        low: int,
        high: int | None = None,
        bound: Bound | None = None,
        day: int | None = 739_000,
        **about: object,
    ) -> Datum:
        known: dict[str, object] = {
            "figure": f"a/f{low}",
            "claimant": "The council",
            "label": "",
            "date": "4 May 2024",
            "value": f"{low:,}" if high is None else f"{low:,} to {high:,}",
            "state": "cited",
            "low": Fraction(low),
            "high": Fraction(low if high is None else high),
            "bound": bound,
            "days": None if day is None else (Fraction(day), Fraction(day)),
        }
        return Datum(**{**known, **about})  # type: ignore[arg-type]

    return made


@pytest.fixture
def of() -> Of:
    """Give what a chart draws of some figures of one metric."""

    def made(form: Form, *data: Datum, **about: object) -> Matter:
        known: dict[str, object] = {
            "form": form,
            "title": "Houses",
            "counted": "Houses flooded",
            "groups": (Group("Houses flooded", "dot", data),),
            "origin": "Notes, as of 3 June 2024.",
        }
        return Matter(**{**known, **about})  # type: ignore[arg-type]

    return made
