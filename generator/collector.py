"""Python's search for circles of objects, put off while many are made that are kept to the end."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused() -> Iterator[None]:
    """Puts the search off.

    It goes through all objects the more often the more there are: of checking a large site it
    took two fifths of the time, and found nothing, since content holds no circles.
    """
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()
