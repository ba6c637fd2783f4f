"""The texts below the fields of the model, which editors and findings repeat."""

from generator.load.docstrings import docstrings
from generator.model.evidence import Evidence


class Ferry:
    """A ferry; this is of the class and of no field."""

    decks: int
    """How many decks it has,
    the one for cars among them.
    """
    name: str
    port: str = ""
    """Where it lies at night."""
    LIMIT = 3
    """Of no field either."""

    def sound(self) -> str:
        """Give the horn."""
        return self.name


def test_each_field_has_the_text_below_it() -> None:
    assert docstrings(Ferry) == {
        "decks": "How many decks it has,\nthe one for cars among them.",
        "port": "Where it lies at night.",
    }


def test_the_model_is_read_where_it_stands() -> None:
    assert docstrings(Evidence)["who"] == "The source's words that name the claimant."
