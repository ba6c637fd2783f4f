"""The finished pages are indexed where they stand, wherever the build was started."""

from pathlib import Path

import pytest

from generator.diagnostics.stopped import Stopped
from generator.engine import search

PAGE = """<!doctype html><html lang="en"><head><title>A lake</title></head>
<body><main data-pagefind-body><h1>A lake</h1><p>Twelve passengers crossed.</p></main></body></html>
"""


@pytest.mark.parametrize("relative", [True, False])
def test_index_stands_beside_the_pages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, relative: bool
) -> None:
    finished = tmp_path / "build/finished"
    finished.mkdir(parents=True)
    (finished / "index.html").write_text(PAGE)
    monkeypatch.chdir(tmp_path)
    records = tmp_path / "build/records"
    records.mkdir()
    (records / "0.html").write_text(PAGE)
    place = Path("build") if relative else tmp_path / "build"
    search.index(place / "finished", place / "records")
    assert (finished / "pagefind/pagefind.js").is_file()
    assert len(list((finished / "pagefind/fragment").iterdir())) == 2
    assert not list((finished / "pagefind").glob("*ui*"))
    assert {path.name for path in finished.iterdir()} == {"index.html", "pagefind"}
    assert {path.name for path in tmp_path.iterdir()} == {"build"}


def test_site_without_pages_is_told(tmp_path: Path) -> None:
    (tmp_path / "records").mkdir()
    (tmp_path / "finished").mkdir()
    with pytest.raises(Stopped, match=r"pagefind failed:\n"):
        search.index(tmp_path / "finished", tmp_path / "records")
    assert list((tmp_path / "finished").iterdir()) == []
