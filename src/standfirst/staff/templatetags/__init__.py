"""What pages for who works here have in common."""
