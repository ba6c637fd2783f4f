"""The content as tables, for those who work on with it: one module for each table.

A module has `table(content)`; modules are found by listing this package.
"""
