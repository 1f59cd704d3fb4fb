"""A real OpenID Connect provider for the tests: django-oauth-toolkit behind a sign-in page, on this machine alone."""
