"""Measured facts about a text: its language, and which other texts it nearly repeats. No Django, no other package."""
