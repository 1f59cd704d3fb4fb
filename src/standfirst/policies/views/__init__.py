"""The pages of policies at the desk."""
