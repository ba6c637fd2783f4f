"""Compares all prose with the text at hand, and records what copies nothing of it."""

from generator.checks import severity
from generator.derive.derive import derive
from generator.diagnostics.finding import Diagnostic
from generator.model.copies import Comparison, comparable
from generator.model.site import Site
from generator.text.copies import Cleared, digest

CODE = "copied-text"


def clear(site: Site, source: str, body: str, root: bytes) -> tuple[Cleared, list[Diagnostic]]:
    """The record for the text whose seal has this root, and a diagnostic for each copy.

    A text of ours that copies is not in the record.
    """
    derived = derive(site)
    found = list(Comparison(site, derived).copies(source, body))
    copying = {item.text.raw for item, _ in found}
    clean = {item.text.raw for item in comparable(derived)} - copying
    record = Cleared(root, frozenset(map(digest, clean)))
    weight = severity(site, CODE)
    told = sorted((Diagnostic(CODE, weight, each) for _, each in found), key=lambda d: d.order)
    return record, told
