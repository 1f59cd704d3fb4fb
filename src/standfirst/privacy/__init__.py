"""What is kept of people, and their rights to it: an account is deleted, restored, erased; data are handed out."""
