"""Brings the database to the state that the code expects; quick where nothing is to be done."""

from collections.abc import Callable
from pathlib import Path

from django.apps import apps
from django.core.management import call_command
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder


def prepare_database(tell: Callable[[str], None]) -> None:
    """Apply what is pending, and make the table of the cache; `tell` hears what is being done."""
    pending = pending_migrations()
    if pending:
        tell(f"preparing the database: {len(pending)} migrations{' (some 10 seconds)' if len(pending) > 100 else ''}")
        call_command("migrate", verbosity=0, interactive=False)
        call_command("createcachetable", verbosity=0)


def pending_migrations() -> set[tuple[str, str]]:
    """The migrations that lie in the apps' folders and not in the database, found without importing any of them."""
    applied = MigrationRecorder(connection).applied_migrations()
    return migrations_in_folders() - set(applied)


def migrations_in_folders() -> set[tuple[str, str]]:
    """(app, name) of each migration file of the installed apps."""
    return {
        (config.label, file.stem)
        for config in apps.get_app_configs()
        for file in (Path(config.path) / "migrations").glob("[0-9a-zA-Z]*.py")
    }
