"""Diagnostics in the forms that people and machines read; each renderer is one function."""
