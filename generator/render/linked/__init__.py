"""What each page tells search engines and other machines, in the terms of https://schema.org.

A figure is told as a claim that somebody makes about an observation, never as a fact and never as
a review of a claim: this site grades publications and matches words, and rates nobody's truth.
Where the site's address is not known, addresses lead from the page, as links do.
"""
