"""The pages on which comments are reported, and what came of it is read."""
