"""What pages show of providers."""
