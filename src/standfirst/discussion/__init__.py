"""Discussions under stories: comments, judged as they are posted, and read by everybody."""
