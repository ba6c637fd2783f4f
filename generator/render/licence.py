"""The licence of the content and of the site that is built from it, and what it leaves out."""

NAME = "CC-BY-4.0"
TITLE = "Creative Commons Attribution 4.0 International"
ADDRESS = "https://creativecommons.org/licenses/by/4.0/"
EXCEPT = "The quoted words belong to the authors of the sources; they are quoted as evidence."
