"""Python's search for circles of objects, put off while many are made that are kept to the end."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused(*, for_good: bool = False) -> Iterator[None]:
    """Puts the search off; `for_good` for what there is at the end, where the process ends soon.

    It goes through all objects the more often the more there are: of checking a large site it
    took two fifths of the time, and found nothing, since content holds no circles.
    """
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if for_good:
            gc.freeze()
        if running:
            gc.enable()
