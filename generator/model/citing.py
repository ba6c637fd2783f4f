"""What the sources of a text are, entered a second time."""

from typing import Annotated

from generator.model.base import Entry
from generator.model.scalars import Reference, Refers


class Citing(Entry):
    """An entry whose texts may cite."""

    rests_on: tuple[Annotated[Reference, Refers("source")], ...] = ()
    """The sources that its texts cite, entered a second time, each as often as they do."""
