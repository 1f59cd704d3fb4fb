"""News that arrives from agencies, and becomes stories."""
