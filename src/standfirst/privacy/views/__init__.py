"""The pages on which readers use their rights."""
