"""One module for each type of page, each with the template of its name in `pages/`.

A module has `pages(content)`, which gives every page of its type; modules are found by listing
this package, and nothing else has to name them.
"""
