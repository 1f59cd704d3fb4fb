"""Looks for words in every column of every table, in every stored file and below the site's own folder."""

import json
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

from django.conf import settings
from django.contrib.sessions.models import Session
from django.core.files.storage import Storage, storages
from django.db import connection


def places_of(*words: str) -> set[str]:
    """Where any of them stands, in whatever spelling."""
    needles = {needle for word in words for needle in spellings(word)}
    return {place for place, content in everything() if any(needle in content for needle in needles)}


def spellings(word: str) -> Iterator[bytes]:
    """As it is, in lower case, escaped, as hexadecimal digits, and as base64 wherever it may begin."""
    for text in {word, word.lower(), word.upper(), word.casefold()}:
        raw = text.encode()
        yield raw
        yield json.dumps(text).strip('"').encode()
        yield quote(text).encode()
        yield raw.hex().encode()
        yield text.encode("utf-16-le")
        for shift in range(3):
            coded = b64encode(b"x" * shift + raw)
            yield coded[4 if shift else 0 : -4]


def everything() -> Iterator[tuple[str, bytes]]:
    yield from rows()
    for session in Session.objects.all():
        yield "sessions, decoded", repr(session.get_decoded()).encode()
    for name in ("default", "private"):
        yield from files(storages[name], "")
    for path in Path(settings.STANDFIRST_OUTBOX).parent.rglob("*"):
        if path.is_file() and "sqlite3" not in path.name:
            yield str(path), path.read_bytes()


def rows() -> Iterator[tuple[str, bytes]]:
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")  # noqa: S608
            columns = [column[0] for column in cursor.description]
            for row in cursor.fetchall():
                for column, value in zip(columns, row, strict=True):
                    yield f"{table}.{column}", as_bytes(value)


def as_bytes(value: Any) -> bytes:
    if isinstance(value, memoryview | bytes):
        return bytes(value)
    return (value if isinstance(value, str) else json.dumps(value, default=str, ensure_ascii=False)).encode()


def files(storage: Storage, folder: str) -> Iterator[tuple[str, bytes]]:
    if folder and not storage.exists(folder):
        return
    folders, names = storage.listdir(folder)
    for name in names:
        path = f"{folder}{name}"
        with storage.open(path) as file:
            yield path, path.encode() + file.read()
    for inner in folders:
        yield from files(storage, f"{folder}{inner}/")
