"""From what was read and derived to the whole tree of pages, as bytes: pure and deterministic."""
