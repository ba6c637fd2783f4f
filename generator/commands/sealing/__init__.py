"""What `briefing seal` does with a source's text: read it, find the quotes in it, compare prose."""
