"""What the measurement of the server is made of."""
