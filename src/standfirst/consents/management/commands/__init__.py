"""Commands about what readers agree to."""
