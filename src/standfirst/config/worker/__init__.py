"""The task worker: does what pages leave for later, and what has its hour."""
