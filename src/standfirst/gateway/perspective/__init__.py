"""The wire contract of the Perspective API, served from our own scores."""
