"""Signing in with an account that a reader has elsewhere: Google, Facebook, Apple, any OpenID Connect provider."""
