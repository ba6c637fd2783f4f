"""Checks curated YAML and renders a searchable briefing site: every number has its source."""

__version__ = "0.1.0"
