"""Reading text: numbers, quotes, seals, dates, author text. The layer that knows no other."""
