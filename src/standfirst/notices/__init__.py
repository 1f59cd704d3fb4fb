"""Telling people: mail and the development outbox; later push and newsletters."""
