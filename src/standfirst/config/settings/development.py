"""Settings for a machine of one's own: `make run`."""

from standfirst.config.settings.base import *  # noqa: F403

STANDFIRST_DEVELOPMENT = True
EMAIL_BACKEND = "standfirst.notices.outbox.OutboxBackend"
