"""The licence of the content and of the site that is built from it, and what it leaves out."""

from generator.render.catalogue import say

NAME = "CC-BY-4.0"
TITLE = "Creative Commons Attribution 4.0 International"
ADDRESS = "https://creativecommons.org/licenses/by/4.0/"


def left_out() -> str:
    """What the licence does not cover, in the language that is spoken."""
    return say("register.except_quotes")
