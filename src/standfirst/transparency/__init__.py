"""What the site publishes about its own moderation."""
