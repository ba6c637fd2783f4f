"""The templates' environment."""

from pathlib import Path
from types import CodeType

import pytest
from jinja2 import Environment, UndefinedError

from generator.render.environment import environment


def test_everything_is_escaped(tmp_path: Path) -> None:
    (tmp_path / "page.md.j2").write_text("# {{ text | heading }}\n<p>{{ text }}</p>")
    env = environment([tmp_path], {})
    assert env.get_template("page.md.j2").render(text="<b>") == "# &#60;b&#62;\n<p>&lt;b&gt;</p>"


def test_a_name_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "page.md.j2").write_text("{{ nothing }}")
    with pytest.raises(UndefinedError):
        environment([tmp_path], {}).get_template("page.md.j2").render()


def test_templates_may_ask_for_an_asset(tmp_path: Path) -> None:
    (tmp_path / "page.md.j2").write_text('{{ asset("site.css") }}')
    env = environment([tmp_path], {"site.css": "assets/site.1.css"})
    assert env.get_template("page.md.j2").render() == "assets/site.1.css"


def test_a_site_may_bring_its_own_template(tmp_path: Path) -> None:
    for folder, text in (("own", "own"), ("packaged", "packaged")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "page.md.j2").write_text(text)
    env = environment([tmp_path / "own", tmp_path / "packaged"], {})
    assert env.get_template("page.md.j2").render() == "own"


def test_a_template_is_compiled_once_and_anew_when_it_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled: list[str] = []
    given = Environment.compile

    def compile_(self: Environment, source: str, name: str, path: str) -> CodeType:
        compiled.append(source)
        return given(self, source, name, path)

    monkeypatch.setattr(Environment, "compile", compile_)
    page = tmp_path / "page.md.j2"
    for text in ("one", "one", "two", "one"):
        page.write_text(text)
        assert environment([tmp_path], {}).get_template("page.md.j2").render() == text
    assert compiled == ["one", "two"]
