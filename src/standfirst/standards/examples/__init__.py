"""Comments that break and keep each standard: printed in the documentation, run as tests."""
