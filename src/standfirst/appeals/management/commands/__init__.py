"""Commands that bring letters in."""
