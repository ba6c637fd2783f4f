"""Runs every benchmark in the folder, or those named: `python -m bench numbers seals`."""

import sys
from importlib import import_module
from pkgutil import iter_modules

import bench


def main() -> None:
    """Prints the table of each benchmark under its name."""
    modules = iter_modules(bench.__path__)
    names = [each.name for each in modules if not each.ispkg and each.name != "__main__"]
    for name in sys.argv[1:] or names:
        print(f"== {name}")
        import_module(f"bench.{name}").main()
        print()


if __name__ == "__main__":
    main()
