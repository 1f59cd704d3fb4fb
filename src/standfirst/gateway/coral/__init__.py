"""Judges the comments of a Coral installation as one of its external moderation phases."""
