"""Erases what the frameworks below the house keep of a reader, and forgets what has expired there."""

from datetime import datetime, timedelta

from django.conf import settings
from django.contrib.admin.models import LogEntry
from django.contrib.contenttypes.models import ContentType
from django.contrib.sessions.models import Session
from django.core.cache import caches
from django.core.cache.backends.db import DatabaseCache
from django.db import connection, connections, router
from django_tasks_db.models import DBTaskResult
from wagtail.admin.models import EditingSession, FormState
from wagtail.models import APIToken, ModelLogEntry, PageSubscription
from wagtail.users.models import UserProfile

from standfirst.commons.kept import Leaving
from standfirst.readers.models import Reader

TASKS = timedelta(days=14)


def erase_of_others(leaving: Leaving) -> None:
    """Logs of the newsroom name a reader whom somebody edited there."""
    reader = leaving.reader
    for profile in UserProfile.objects.filter(user=reader):
        profile.avatar.delete(save=False)
        profile.delete()
    for kind in (APIToken, EditingSession, FormState, PageSubscription):
        kind.objects.filter(user=reader).delete()
    LogEntry.objects.filter(user=reader).delete()
    about = {"content_type": ContentType.objects.get_for_model(Reader), "object_id": str(reader.pk)}
    LogEntry.objects.filter(**about).delete()
    ModelLogEntry.objects.filter(**about).delete()


def forget_sessions(now: datetime) -> int:
    return Session.objects.filter(expire_date__lt=now).delete()[0]


def forget_tasks(now: datetime) -> int:
    """What was done, or failed for good, with what it was told to do."""
    return DBTaskResult.objects.filter(finished_at__lt=now - TASKS).delete()[0]


def forget_log(_now: datetime) -> None:
    """SQLite keeps what was overwritten in a file beside its own until that is emptied."""
    if connection.vendor == "sqlite" and not connection.in_atomic_block:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def forget_cache(now: datetime) -> None:
    """Django leaves expired rows until there are too many."""
    cache = caches["default"]
    if isinstance(cache, DatabaseCache):
        ours = connections[router.db_for_write(cache.cache_model_class)]
        table = ours.ops.quote_name(str(settings.CACHES["default"]["LOCATION"]))
        with ours.cursor() as cursor:
            until = ours.ops.adapt_datetimefield_value(now.replace(microsecond=0))
            cursor.execute(f"DELETE FROM {table} WHERE expires < %s", [until])  # noqa: S608  (the table's own name)
