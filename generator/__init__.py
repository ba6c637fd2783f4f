"""Checks curated YAML and renders a searchable briefing site: every number has its source."""

import os

__version__ = "0.1.0"

# No other package that happens to be installed takes part in reading content; pydantic would ask
# each of them, which also takes a while.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
