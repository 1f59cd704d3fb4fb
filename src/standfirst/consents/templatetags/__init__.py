"""Template tags about what readers agree to."""
