"""What readers and visitors tell the newsroom about a comment, and what they are told in return."""
