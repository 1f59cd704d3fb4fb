"""The pages of signing in by a provider."""
