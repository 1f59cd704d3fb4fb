"""The pages about what readers agree to."""
