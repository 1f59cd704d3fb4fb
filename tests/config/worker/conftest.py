"""The worker's tests need the queue that the site has, not the one of the other tests."""

from typing import Any

import pytest


@pytest.fixture
def database_queue(settings: Any) -> None:
    """Tasks wait in the database."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": ["default"]}}
