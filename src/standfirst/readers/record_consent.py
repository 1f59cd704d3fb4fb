"""Has it written down that a reader accepted the standards and the privacy policy; the log is kept on a floor above."""

from datetime import datetime

from django.conf import settings
from django.utils.module_loading import import_string

from standfirst.readers.models import Reader


def record_consent(reader: Reader, *, route: str, now: datetime) -> None:
    """`route` says how: `registration`, or `social` where another provider vouched for the reader."""
    import_string(settings.STANDFIRST_RECORD_CONSENT)(reader, route=route, now=now)
