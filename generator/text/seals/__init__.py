"""Proves that quoted words stand in a text, without holding the text.

A seal is a Merkle tree over the tokens of a text, of which only the root and the branches to the
quoted tokens are kept. Every leaf is hidden behind a nonce of its own, so that neither the leaves
nor the branches tell anything of the tokens that no quote opens.
"""

from generator.text.seals.form import SealBroken, dumps, loads, loads_again
from generator.text.seals.sealing import (
    FORMAT,
    Seal,
    SealedSpan,
    opens,
    seal,
    verify_quote,
)

__all__ = [
    "FORMAT",
    "Seal",
    "SealBroken",
    "SealedSpan",
    "dumps",
    "loads",
    "loads_again",
    "opens",
    "seal",
    "verify_quote",
]
