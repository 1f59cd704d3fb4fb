"""Facts measured about a text: language, near-duplicates."""
