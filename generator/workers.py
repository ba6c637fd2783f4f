"""Several processes at one work, each with all that the first one knew when it began.

They are forked plainly: what the standard library has for it takes as long to load and to start as
it saves where one briefing is checked.
"""

import os
import pickle
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import Generic, NoReturn, TypeVar

T = TypeVar("T")
R = TypeVar("R")

_NUMBER = 4
"""How many bytes of the pipe tell one item."""


def cores() -> int:
    """How many processes may work at once; elsewhere than on Linux it is this one alone."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1


def of_each(work: Callable[[T], R], items: Sequence[T]) -> Sequence[R]:
    """What `work` gives of each of the items, each taken by the next process that is free.

    It must be such that `pickle` can send it to this process. What a process did not come to
    finish is done here, so that it raises here whatever it raises.
    """
    others = min(cores(), len(items)) - 1
    if others < 1:
        return [work(item) for item in items]
    waiting, end = os.pipe()
    os.write(end, b"".join(number.to_bytes(_NUMBER) for number in range(len(items))))
    os.close(end)
    helpers = [_Helper(work, items, waiting) for _ in range(others)]
    done = dict(_taken(work, items, waiting))
    os.close(waiting)
    for helper in helpers:
        done.update(helper.results())
    return [done[i] if i in done else work(item) for i, item in enumerate(items)]


def _taken(work: Callable[[T], R], items: Sequence[T], waiting: int) -> Iterator[tuple[int, R]]:
    """Does what is waiting until nothing is."""
    # One read of a pipe is never mixed with another's.
    while number := os.read(waiting, _NUMBER):
        i = int.from_bytes(number)
        yield i, work(items[i])


class _Helper(Generic[T, R]):
    """A process that takes part in the work."""

    def __init__(self, work: Callable[[T], R], items: Sequence[T], waiting: int) -> None:
        self._end, end = os.pipe()
        self._process = os.fork() or _help(work, items, waiting, end)
        os.close(end)

    def results(self) -> dict[int, R]:
        """What it did, by the numbers of the items; nothing where it ended before its time."""
        with os.fdopen(self._end, "rb") as pipe:
            sent = pipe.read()
        _, status = os.waitpid(self._process, 0)
        done: dict[int, R] = pickle.loads(sent) if status == 0 else {}  # noqa: S301 -- our own
        return done


def _help(work: Callable[[T], R], items: Sequence[T], waiting: int, end: int) -> NoReturn:
    """What the other process does: its share of the work, and nothing of the first one's."""
    # Whoever stops the program stops all of it, and the first process says so.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    status = 1
    with suppress(BaseException):
        done = pickle.dumps(dict(_taken(work, items, waiting)))
        with os.fdopen(end, "wb") as pipe:
            pipe.write(done)
        status = 0
    os._exit(status)
