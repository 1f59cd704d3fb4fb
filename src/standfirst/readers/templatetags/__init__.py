"""What templates of an account have in common."""
