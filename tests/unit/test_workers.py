"""Work is shared out, and comes back whole and in order whoever did it."""

import os
import signal
from collections.abc import Callable

import pytest

from generator import workers
from generator.workers import of_each

FIRST = os.getpid()


@pytest.fixture(autouse=True)
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let two processes work, whatever the machine has."""
    monkeypatch.setattr(workers, "cores", lambda: 2)


def square(number: int) -> int:
    return number * number


@pytest.mark.parametrize("items", [[], [3], [3, 4], list(range(300))])
def test_what_comes_back(items: list[int]) -> None:
    assert of_each(square, items) == [number * number for number in items]


def test_one_core_does_all_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "cores", lambda: 1)
    assert of_each(lambda _: os.getpid(), [1, 2, 3]) == [FIRST] * 3


def test_two_work_at_once() -> None:
    """Neither could go on alone: each waits for what the other writes."""
    to_first, from_other = os.pipe()
    to_other, from_first = os.pipe()

    def meet(_: int) -> bytes:
        mine, theirs = (from_first, to_first) if os.getpid() == FIRST else (from_other, to_other)
        os.write(mine, b"here")
        return os.read(theirs, 4)

    assert of_each(meet, [1, 2]) == [b"here", b"here"]


def test_more_comes_back_than_a_pipe_holds() -> None:
    assert [len(one) for one in of_each(lambda size: "x" * size, [1_000_000, 2_000_000])] == [
        1_000_000,
        2_000_000,
    ]


def in_the_other(harm: Callable[[], object]) -> Callable[[int], int]:
    """Work that does harm where the other process comes to it, and waits until it does."""
    there, here = os.pipe()

    def work(number: int) -> int:
        if os.getpid() != FIRST:
            os.write(here, b"!")
            harm()
        elif number == 0:
            os.read(there, 1)
        return number

    return work


@pytest.mark.parametrize(
    "harm",
    [lambda: 1 / 0, lambda: os._exit(3), lambda: os.kill(os.getpid(), signal.SIGKILL)],
    ids=["raises", "ends", "killed"],
)
def test_what_another_process_did_not_finish_is_done_here(harm: Callable[[], object]) -> None:
    assert of_each(in_the_other(harm), [0, 1, 2, 3]) == [0, 1, 2, 3]


def test_what_cannot_be_sent_is_done_here() -> None:
    def shut(number: int) -> Callable[[], int]:
        return lambda: number

    assert [each() for each in of_each(shut, [1, 2])] == [1, 2]


def test_an_error_is_raised_here() -> None:
    with pytest.raises(ZeroDivisionError):
        of_each(lambda number: 1 // number, [0, 0])


def test_another_process_is_stopped_without_a_word(capfd: pytest.CaptureFixture[str]) -> None:
    stopped = in_the_other(lambda: os.kill(os.getpid(), signal.SIGINT))
    assert of_each(stopped, [0, 1]) == [0, 1]
    assert capfd.readouterr() == ("", "")
