"""What a reader has to bear for a while: strikes, blocks and comments read before they appear."""
