"""Modules that are found by listing their package, so that nothing registers them by hand."""

import pkgutil
from collections.abc import Mapping
from importlib import import_module
from types import ModuleType


def modules(package: ModuleType) -> Mapping[str, ModuleType]:
    """The modules of a package by their names, sorted."""
    names = sorted(module.name for module in pkgutil.iter_modules(package.__path__))
    return {name: import_module(f"{package.__name__}.{name}") for name in names}
