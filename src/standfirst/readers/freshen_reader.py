"""Makes everything anew that shows a reader's name or picture; apps above, which do, are named in a setting."""

from typing import Any

from django.conf import settings
from django.utils.module_loading import import_string

from standfirst.commons.touch import touch


def freshen_reader(reader: Any) -> None:
    """In the caller's transaction."""
    touch(key_of(reader))
    for path in settings.STANDFIRST_READERS_SHOWN_BY:
        import_string(path)(reader)


def key_of(reader: Any) -> str:
    """The name under which pages about the reader are touched."""
    return f"reader-{reader.pk}"
