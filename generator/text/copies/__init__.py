"""Finds words that a text of ours has in a row from a text of somebody else."""

from generator.text.copies.cleared import Cleared, RecordBroken, digest, dumps, loads
from generator.text.copies.search import LEAST_WORDS, Copied, Original
from generator.text.copies.words import Names, Stretch, may_copy, stretches

__all__ = [
    "LEAST_WORDS",
    "Cleared",
    "Copied",
    "Names",
    "Original",
    "RecordBroken",
    "Stretch",
    "digest",
    "dumps",
    "loads",
    "may_copy",
    "stretches",
]
