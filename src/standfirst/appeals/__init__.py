"""Letters that ask for a decision to be reversed, by form or by mail, and what becomes of them."""
