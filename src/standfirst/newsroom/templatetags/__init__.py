"""Template tags and filters of the newsroom."""
