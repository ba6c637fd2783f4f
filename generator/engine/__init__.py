"""From the rendered tree to a finished site: the static-site engine and the search index."""
