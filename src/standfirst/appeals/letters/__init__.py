"""Letters to the moderators: how they come in, what they say, and what is answered."""
