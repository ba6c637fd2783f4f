"""Whatever has a text that may cite has a list of what it cites."""

from typing import get_args

import pytest

from generator.load.kinds import KINDS
from generator.model.base import Part
from generator.model.citing import Citing
from generator.text.author import AuthorText


def holds_prose(annotation: object) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return any(holds_prose(field.annotation) for field in annotation.model_fields.values())
    return annotation is AuthorText or any(map(holds_prose, get_args(annotation)))


@pytest.mark.parametrize("model", [kind.model for kind in KINDS], ids=lambda model: model.__name__)
def test_what_may_cite_has_a_list(model: type[Part]) -> None:
    """Names and headings cannot cite."""
    assert holds_prose(model) == issubclass(model, Citing)
