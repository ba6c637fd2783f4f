"""`python -m generator` is `briefing`."""

from generator.cli import program

program()
