"""The Data Package, by the validator of those who wrote the standard."""

import json
from pathlib import Path

from frictionless import validate

from generator.render import addresses
from generator.render.content import Content
from generator.render.exports.data_package import PATH
from tests.unit.render.conftest import FilesOf, Remake


def written(files_of: FilesOf, content: Content, folder: Path) -> Path:
    """Write what belongs to the package, as it stands on the site."""
    for path, data in files_of(content).items():
        if path.startswith(addresses.DATA):
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(data)
    return folder / PATH


def test_the_official_validator_accepts_it(
    content: Content, files_of: FilesOf, tmp_path: Path
) -> None:
    report = validate(written(files_of, content, tmp_path))
    assert report.valid, report.to_summary()
    assert len(report.tasks) == 9


def test_the_validator_would_see_a_value_that_is_not_as_described(
    content: Content, files_of: FilesOf, tmp_path: Path
) -> None:
    path = written(files_of, content, tmp_path)
    figures = path.with_name("figures.csv")
    figures.write_text(figures.read_text().replace(",340,", ",some,", 1))
    assert not validate(path).valid


def test_every_field_is_described_with_licence_and_sources(
    content: Content, files_of: FilesOf
) -> None:
    package = json.loads(files_of(content)[PATH])
    assert package["name"] == "river-notes-numbers"
    assert package["homepage"] == "https://rivers.example/notes/"
    assert [licence["name"] for licence in package["licenses"]] == ["CC-BY-4.0"]
    assert len(package["sources"]) == len(content.site.sources)
    assert any("path" in source for source in package["sources"])
    assert any("path" not in source for source in package["sources"])
    fields = [f for resource in package["resources"] for f in resource["schema"]["fields"]]
    assert all(field["description"] for field in fields)


def test_texts_that_begin_like_formulas(remake: Remake, files_of: FilesOf, tmp_path: Path) -> None:
    """They are guarded in the files that it describes, which it says, and only there."""
    figures, actors = "briefings/marrow-flood/figures.yml", "vocabulary/actors.yml"
    changed = remake(
        (figures, "label: Houses flooded, by residents", 'label: "=HYPERLINK(1)"'),
        (figures, "label: Cellars flooded, by the council", 'label: "-2+3"'),
        (actors, "label: the River Council", 'label: "@council, +1"'),
    )
    path = written(files_of, changed, tmp_path / "out")
    report = validate(path)
    assert report.valid, report.to_summary()
    assert "computing" in json.loads(path.read_text())["description"]
    sheets = "".join(each.read_text() for each in sorted(path.parent.glob("*.csv")))
    exact = path.with_name("all.json").read_text()
    for text in ("=HYPERLINK(1)", "-2+3", "@council, +1"):
        assert f"'{text}" in sheets
        assert f"'{text}" not in exact
        assert f'"{text}"' in exact


def test_a_site_without_address_or_latin_title(
    remake: Remake, files_of: FilesOf, tmp_path: Path
) -> None:
    changed = remake(
        ("site.yml", "address: https://rivers.example/notes/", "address: unknown"),
        ("site.yml", r"title: River \<notes> & numbers", "title: Речка"),
    )
    path = written(files_of, changed, tmp_path / "out")
    package = json.loads(path.read_text())
    assert "homepage" not in package
    assert (package["name"], package["title"]) == ("figures", "Речка")
    assert validate(path).valid
