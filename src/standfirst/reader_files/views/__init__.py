"""The pages at `/cms/readers/`."""
