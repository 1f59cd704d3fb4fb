"""The contact page, and the letters in the CMS."""
