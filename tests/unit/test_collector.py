"""The search for circles goes on afterwards where it ran before."""

import gc

import pytest

from generator.collector import paused


def test_search_is_put_off_and_goes_on() -> None:
    assert gc.isenabled()
    with paused():
        assert not gc.isenabled()
        with paused():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_search_goes_on_after_an_error() -> None:
    with pytest.raises(ValueError, match="stop"), paused():
        raise ValueError("stop")
    assert gc.isenabled()


def test_what_there_is_is_searched_no_more_where_the_process_ends() -> None:
    before = gc.get_freeze_count()
    try:
        with paused(for_good=True):
            made: list[list[int]] = [[] for _ in range(1_000)]
        assert gc.get_freeze_count() >= before + len(made)
        assert gc.isenabled()
    finally:
        gc.unfreeze()
