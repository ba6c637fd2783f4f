"""Reading text: numbers, quotes, seals, dates, author text. The lowest layer, which knows no other."""
