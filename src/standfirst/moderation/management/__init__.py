"""What an operator types: run, work, load_demo."""
