from pathlib import Path

import pytest
from markupsafe import Markup

from generator.build import TEMPLATES
from generator.diagnostics.stopped import Stopped
from generator.render import catalogue
from generator.render.catalogue import Named, read, say, speaking, written

ENGLISH = (TEMPLATES / "words/en.toml").read_text()


def folder(root: Path, name: str, text: str) -> list[Path]:
    """Give the folders of templates of a site that brings a language of its own."""
    (root / "words").mkdir()
    (root / "words" / name).write_text(text)
    return [root, TEMPLATES]


def complaint(templates: list[Path], language: str) -> str:
    """Read what does not fit, and give what is said of it."""
    with pytest.raises(Stopped) as stopped:
        read(templates, language)
    return str(stopped.value)


def test_a_text_is_found_by_its_key_and_filled() -> None:
    assert say("parts.how_checked") == "How checked"
    assert say("parts.as_of_date", date="May 2024") == "As of May 2024"
    assert say("theme.no_results") == "No results for {words}"  # what a script fills stays
    assert catalogue.section("theme")["results"] == {
        "one": "{number} result",
        "other": "{number} results",
    }


def test_what_is_filled_in_is_escaped_beside_html() -> None:
    told = say("parts.source_or_archive", source=Markup("<a>it</a>"), archive="<b>")
    assert told == Markup("<a>it</a>, or &lt;b&gt;")
    assert written("parts.as_of_date", date="<1900") == Markup("As of &lt;1900")


def test_an_apostrophe_stays_in_html() -> None:
    assert catalogue.plain('A source\'s "text" & <more>') == (
        "A source's &#34;text&#34; &amp; &lt;more&gt;"
    )


def test_a_language_is_added_by_a_file(tmp_path: Path) -> None:
    text = ENGLISH.replace('how_checked = "How checked"', 'how_checked = "Wie geprüft"')
    templates = folder(tmp_path, "de.toml", text)
    with speaking(read(templates, "de")):
        assert say("parts.how_checked") == "Wie geprüft"
    assert say("parts.how_checked") == "How checked"


def test_a_language_knows_its_code_and_direction() -> None:
    english = read([TEMPLATES], "en")
    assert (english.language, english.direction) == ("en", "ltr")


def test_a_language_without_words_is_refused() -> None:
    assert "there are no words for the language `de`" in complaint([TEMPLATES], "de")


def test_a_language_that_nobody_knows_is_refused() -> None:
    assert "`qqq` is no language that is known" in complaint([TEMPLATES], "qqq")


def changed(old: str, new: str) -> str:
    """The English words with one line changed."""
    assert old in ENGLISH
    return ENGLISH.replace(old, new, 1)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (changed('how_checked = "How checked"\n', ""), "is missing"),
        (changed("[parts]\n", '[parts]\nmore = "x"\n'), "`parts.more` is no word of the site"),
        (
            changed('as_of_date = "As of {date}"', 'as_of_date = "As of {day}"'),
            "`parts.as_of_date` has the placeholders day, not date",
        ),
        (changed('as_of_date = "As of {date}"', 'as_of_date = "As of"'), "none, not date"),
        (
            changed('as_of_date = "As of {date}"', 'as_of_date = "As of {date"'),
            "`parts.as_of_date` has a brace that does not close",
        ),
        (
            changed('as_of_date = "As of {date}"', 'as_of_date = {other = "As of {date}"}'),
            "`parts.as_of_date` has plural forms",
        ),
        (changed('as_of_date = "As of {date}"', "as_of_date = 1"), "`parts.as_of_date` is no text"),
        (
            changed('text = { none = "no texts", one = "{count} text", ', "text = { "),
            "`counts.text` has the forms other; its language has one, other",
        ),
        ('title = "x"\n', "`title` stands in no section"),
        ("[parts\n", "words/de.toml cannot be read"),
    ],
)
def test_what_does_not_fit_the_english_words_is_named(tmp_path: Path, text: str, said: str) -> None:
    told = complaint(folder(tmp_path, "de.toml", text), "de")
    assert said in told
    assert "site_templates/words/de.toml" in told


def test_codes_are_named_in_the_language_that_is_spoken() -> None:
    groups = Named("groups", ("figures", "about"))
    assert dict(groups) == {"figures": "Figures", "about": "About this site"}
    assert len(groups) == 2
    with pytest.raises(KeyError):
        groups["none"]
