"""Citing a figure: what is copied is what is read, and it is said that it was copied."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.conftest import Serve, Visit

FIGURE = "marrow-flood/figures/council-houses/"


@pytest.fixture
def figure(small_site: Path, serve: Serve, visit: Visit) -> Page:
    """Open a figure, with the right to use the clipboard."""
    page = visit(serve(small_site) + FIGURE)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    return page


def copied(page: Page) -> str:
    return str(page.evaluate("navigator.clipboard.readText()"))


@pytest.mark.parametrize("name", ["Permanent address", "In a sentence", "APA-like", "BibTeX"])
def test_a_citation_is_copied_as_it_stands(figure: Page, name: str) -> None:
    if name == "BibTeX":
        figure.locator("summary", has_text=name).click()
    button = figure.get_by_role("button", name=f"Copy: {name}")
    source = figure.locator(f"#{button.get_attribute('data-copy')}")
    button.click()
    status = figure.locator("[data-copy-status]")
    expect(status).to_have_text(f"Copied: {name}")
    expect(figure.get_by_role("button", name=f"Copied: {name}")).to_have_text("Copied")
    assert copied(figure) == source.text_content()


def test_it_is_copied_with_the_keyboard_and_the_button_says_copy_again(figure: Page) -> None:
    button = figure.locator('[data-copy="cite-apa"]')
    button.focus()
    figure.keyboard.press("Enter")
    expect(button).to_have_text("Copied")
    expect(button).to_have_text("Copy", timeout=8000)
    expect(figure.locator("[data-copy-status]")).to_have_text("")
    expect(button).to_be_focused()


def test_where_nothing_can_be_copied_the_words_are_selected(figure: Page) -> None:
    """As on a page that was not sent over a secure connection."""
    figure.evaluate("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    figure.get_by_role("button", name="Copy: APA-like").click()
    expect(figure.locator("[data-copy-status]")).to_have_text("Selected, press Ctrl+C: APA-like")
    selected = figure.evaluate("getSelection().toString()")
    assert selected == figure.locator("#cite-apa").text_content()


def test_without_script_there_is_no_button(small_site: Path, serve: Serve, visit: Visit) -> None:
    page = visit(serve(small_site) + FIGURE, scripts=False)
    assert page.get_by_role("button", name="Copy").count() == 0
    expect(page.locator("#cite-apa")).to_be_visible()
