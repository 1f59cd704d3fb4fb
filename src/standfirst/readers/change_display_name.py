"""Changes a reader's display name, once in a while; the one before is kept for moderators and free for nobody else."""

from datetime import datetime, timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from standfirst.readers.check_display_name import check_display_name, name_taken
from standfirst.readers.fold_name import fold_name
from standfirst.readers.freshen_reader import freshen_reader
from standfirst.readers.models import FormerName, Reader

BETWEEN = timedelta(days=30)


def change_display_name(reader: Any, name: str, *, now: datetime) -> Reader:
    """Raises `ValidationError` with the sentence for the reader, as registration does."""
    try:
        with transaction.atomic():
            locked = Reader.objects.select_for_update().get(pk=reader.pk)
            checked = check_display_name(name, of=locked, now=now)
            if checked != locked.display_name:
                require_time_passed(locked, now)
                rename_reader(locked, checked, now=now)
            return locked
    except IntegrityError:
        raise name_taken() from None


def rename_reader(reader: Reader, name: str, *, now: datetime) -> None:
    """In the caller's transaction. Raises `IntegrityError` where somebody has the name."""
    keep_former_name(reader, reader.display_name, now=now)
    reader.display_name = name
    reader.save(update_fields=["display_name", "display_name_folded"])
    freshen_reader(reader)


def keep_former_name(reader: Reader, name: str, *, now: datetime) -> None:
    """For moderators, and so that nobody else takes it at once."""
    FormerName.objects.create(reader=reader, name=name, folded=fold_name(name) or reader.reader_id, given_up_at=now)


def next_change(reader: Any, now: datetime) -> datetime | None:
    """From when the name can be changed again; None where it can be changed now."""
    last = FormerName.objects.filter(reader=reader).values_list("given_up_at", flat=True).first()
    return last + BETWEEN if last and now < last + BETWEEN else None


def require_time_passed(reader: Any, now: datetime) -> None:
    due = next_change(reader, now)
    if due:
        text = _("A name can be changed once in 30 days. You can change yours again from {day}.")
        raise ValidationError(text.format(day=date_format(due, "DATE_FORMAT")), code="soon")
