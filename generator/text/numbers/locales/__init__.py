"""What each language writes, as tables."""
