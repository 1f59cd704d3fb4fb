"""Measures how right the signals are on labelled sets: `make evaluate DATA=<folder>`."""
