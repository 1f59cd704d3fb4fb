"""What templates of other domains show of a reader's standing."""
