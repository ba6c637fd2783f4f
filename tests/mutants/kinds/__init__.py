"""The kinds of mutants: each is a public function of a module here, found by its place alone.

Its name is the kind, its docstring tells what an editor did. It takes a `Corpus` and yields
mutants, the same ones in the same order each time.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import import_module
from inspect import getmembers, isfunction
from pkgutil import iter_modules

from tests.mutants.mutant import Corpus, Mutant

Kind = Callable[[Corpus], Iterator[Mutant]]


@cache
def all_kinds() -> Mapping[str, Kind]:
    """Every kind by its name, those of one module together in the order in which they stand."""
    found: dict[str, Kind] = {}
    for name in sorted(module.name for module in iter_modules(__path__)):
        module = import_module(f"{__name__}.{name}")
        own = [
            (function.__code__.co_firstlineno, kind, function)
            for kind, function in getmembers(module, isfunction)
            if function.__module__ == module.__name__ and not kind.startswith("_")
        ]
        found.update((kind.replace("_", "-"), function) for _, kind, function in sorted(own))
    return found
