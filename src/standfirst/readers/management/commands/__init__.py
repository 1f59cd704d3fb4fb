"""Commands of `privacy`."""
