"""Changes of a site's files, as a hand makes them."""

from pathlib import Path


def change(path: Path, old: str, new: str) -> None:
    """Replace what stands once in a file, and leave every other byte of it."""
    data = path.read_bytes()
    assert data.count(old.encode()) == 1, (path, old)
    path.write_bytes(data.replace(old.encode(), new.encode()))
