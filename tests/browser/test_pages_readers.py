"""What a new reader comes for, done from the home page with a keyboard alone."""

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.conftest import Serve, Visit

FOCUSED = "() => (document.activeElement.ariaLabel ?? document.activeElement.textContent).trim()"


def tabs_to(page: Page, words: str) -> int:
    """Press Tab until what has the focus is called so; gives how often."""
    for presses in range(1, 60):
        page.keyboard.press("Tab")
        if words in page.evaluate(FOCUSED):
            return presses
    raise AssertionError(words)


def test_a_number_is_quoted_with_few_keys(built_site: Path, serve: Serve, visit: Visit) -> None:
    """From the number to who says it, to its page, to a sentence that can be quoted."""
    page = visit(serve(built_site), width=375)
    presses = tabs_to(page, "about 300 killed")
    card = page.locator("#evidence-card")
    expect(card).to_contain_text("South Korea's National Intelligence Service says")
    presses += tabs_to(page, "More on this figure")
    page.keyboard.press("Enter")
    expect(page.locator(".page--figure h1")).to_be_visible()
    presses += tabs_to(page, "Cite this")
    page.keyboard.press("Enter")
    presses += tabs_to(page, "Copy: In a sentence")
    sentence = page.locator("#cite-plain")
    expect(sentence).to_be_in_viewport()
    expect(sentence).to_contain_text(
        "South Korea's National Intelligence Service: about 300 killed"
    )
    expect(sentence).to_contain_text("as of January 2025 (inferred)")
    assert presses <= 45
