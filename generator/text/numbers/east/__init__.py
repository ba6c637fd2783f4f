"""Reads numbers in Korean, and in the numerals that Chinese and Japanese share with it."""
