"""Settings for a machine of one's own: `make run`."""

from standfirst.config.settings.base import *  # noqa: F403
from standfirst.config.settings.base import STORAGES, env

STANDFIRST_DEVELOPMENT = True
STANDFIRST_LETTERS = env.str("STANDFIRST_LETTERS", default="anywhere")  # On a free port of this machine.
EMAIL_BACKEND = "standfirst.notices.outbox.OutboxBackend"
STORAGES = STORAGES | {"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
WHITENOISE_USE_FINDERS = True  # Static files are served from where they are written, nothing is collected.
WHITENOISE_AUTOREFRESH = True
# So that the log-ins of the demo work at once; its pages say that they are less safe for it.
STANDFIRST_STAFF_SECOND_FACTOR = env.bool("STANDFIRST_STAFF_SECOND_FACTOR", default=False)
