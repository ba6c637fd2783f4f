"""Where a site keeps its content."""

import re

CONTENT = "content"
"""The folder of all that maintainers write, relative to the site's."""

FOLDER = re.compile(rf"{CONTENT}(?:/vocabulary|/sources|/briefings(?:/[^/]+(?:/sections)?)?)?")
"""The paths of the folders that a site has; no other is looked into."""
