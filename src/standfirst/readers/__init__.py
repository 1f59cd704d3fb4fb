"""Readers: accounts, consent, profile, from registration to erasure."""
