"""The contact form of an edition: letters to the house by topic, answered from the CMS."""
