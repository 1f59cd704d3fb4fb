"""Settings for a site on the internet: everything behind TLS."""

from standfirst.config.settings.base import *  # noqa: F403

STANDFIRST_DEVELOPMENT = False
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
SECURE_HSTS_SECONDS = 31_536_000
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
