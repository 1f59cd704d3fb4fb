"""What the addresses below `/discussions/` answer."""
