"""Proof that the checks work: content that is right, made wrong in one small way at a time.

A kind is a function in `kinds/` that gives the places where a careless or dishonest editor might
slip in one way. `make mutants` tries them on the site's own content and on a small invented site
that has what the first lacks, and tells how many the checks catch and which survive.
"""
