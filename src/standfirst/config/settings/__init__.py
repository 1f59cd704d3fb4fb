"""Settings: one base, and what development, test and production change."""
