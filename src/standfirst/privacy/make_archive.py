"""Makes the archive of a reader's data: each part as JSON and as a page that can be read, written as it is read."""

import json
import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from tempfile import TemporaryFile
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZipFile

from django.conf import settings
from django.core.files import File
from django.core.serializers.json import DjangoJSONEncoder
from django.template.loader import render_to_string
from django.utils import formats, timezone, translation
from django.utils.html import escape
from django.utils.translation import gettext as _

from standfirst.commons.kept import Part, Row
from standfirst.privacy.models import Archive
from standfirst.privacy.registry import rooms

FOLDER = "my-data"


def make_archive(archive: Archive) -> None:
    """Store the file and mark the archive as ready."""
    with TemporaryFile() as file:
        write_archive(archive.reader, file)
        file.seek(0)
        archive.file.save(f"{archive.pk}-{archive.nonce}.zip", File(file), save=False)
    archive.state = Archive.State.READY
    archive.save(update_fields=["file", "state"])


def write_archive(reader: Any, file: IO[bytes]) -> None:
    """In the reader's language. Memory holds a few rows at a time."""
    with translation.override(reader.language or settings.LANGUAGE_CODE), ZipFile(file, "w", ZIP_DEFLATED) as package:
        told = [write_part(package, part) for part in parts_of(reader)]
        page = {"parts": told, "name": reader.shown_name, "made_at": timezone.now()}
        package.writestr(f"{FOLDER}/index.html", render_to_string("privacy/archive/index.html", known() | page))


def parts_of(reader: Any) -> Iterator[Part]:
    """From the lowest floor up: the account comes first."""
    for room in reversed(rooms().values()):
        if room.export:
            yield from room.export(reader)


def write_part(package: ZipFile, part: Part) -> dict[str, Any]:
    """What the first page says of it. The rows are read once: the page is written to disk meanwhile."""
    with TemporaryFile("w+", encoding="utf-8") as page:
        with package.open(f"{FOLDER}/{part.name}.json", "w") as data:
            number = write_rows(part, data, page)
        page.seek(0)
        with package.open(f"{FOLDER}/{part.name}.html", "w") as copy:
            above, below = around(part)
            copy.write(above.encode())
            for chunk in iter(lambda: page.read(65536), ""):
                copy.write(chunk.encode())
            copy.write(below.encode())
    for name, opened in part.files:
        with closing(opened()) as source, package.open(f"{FOLDER}/{name}", "w", force_zip64=True) as copy:
            shutil.copyfileobj(source, copy)
    return {"name": part.name, "title": part.title, "number": number}


def write_rows(part: Part, data: IO[bytes], page: IO[str]) -> int:
    number = 0
    data.write(b"[")
    for number, row in enumerate(part.rows, start=1):
        line = json.dumps(row, cls=DjangoJSONEncoder, ensure_ascii=False)
        data.write((("," if number > 1 else "") + "\n" + line).encode())
        page.write(row_as_html(part, row))
    data.write(b"\n]\n")
    return number


def row_as_html(part: Part, row: Row) -> str:
    lines = [
        f"<div><dt>{escape(label)}</dt><dd dir=auto>{escape(in_words(row[key]))}</dd></div>"
        for key, label in part.columns.items()
        if row[key] not in (None, "")
    ]
    return f"<dl>{''.join(lines)}</dl>\n"


def in_words(value: Any) -> str:
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, datetime):
        return formats.date_format(timezone.localtime(value), "DATETIME_FORMAT")
    return str(value)


def around(part: Part) -> tuple[str, str]:
    """The page of a part without its rows, in two halves."""
    page = render_to_string("privacy/archive/part.html", known() | {"part": part})
    above, _mark, below = page.partition("<!-- rows -->")
    return above, below


def known() -> dict[str, Any]:
    return {"site": settings.WAGTAIL_SITE_NAME, "rtl": translation.get_language_bidi()}
