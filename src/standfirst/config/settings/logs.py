"""Logs on standard error: one line an event, for people or, with `json`, for machines."""

from typing import Any

import structlog


def logging_for(form: str, level: str) -> dict[str, Any]:
    """Django's LOGGING for the form `plain` or `json`."""
    renderer = structlog.processors.JSONRenderer() if form == "json" else structlog.dev.ConsoleRenderer(colors=False)
    before = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
    ]
    meta = structlog.stdlib.ProcessorFormatter.remove_processors_meta
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {
            "house": {
                "()": structlog.stdlib.ProcessorFormatter,
                "processors": [meta, renderer],
                "foreign_pre_chain": before,
            }
        },
        "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "house"}},
        "root": {"handlers": ["stderr"], "level": level},
        "loggers": {
            "django": {"handlers": [], "level": level, "propagate": True},
            "django.request": {"level": "ERROR"},  # A page that is not there is no event of ours.
            "django.security.DisallowedHost": {"level": "CRITICAL"},  # Robots try every name all day.
            "django_tasks": {"level": "WARNING"},  # The worker tells of what fails; what works is no news.
            "wagtail": {"level": "WARNING"},  # Editors' steps are kept in Wagtail's own history.
            "PIL": {"level": "WARNING"},
            "py.warnings": {"level": "ERROR"},
        },
    }
