"""Tags of the pages about policies."""
