"""What `briefing export` does with a whole briefing beside writing it."""
