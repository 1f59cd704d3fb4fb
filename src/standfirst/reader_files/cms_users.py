"""What `/cms/users/` does about readers: opening an account leaves a line in the log, deleting is done elsewhere."""

from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _

from standfirst.reader_files.open_file import open_account
from standfirst.readers.models import Reader


def log_opening(request: HttpRequest, reader: Any) -> None:
    """Each time that the page is shown or saved."""
    open_account(reader, by=request.user, now=timezone.now())


def delete_by_file(request: HttpRequest, reader: Any) -> HttpResponse:
    """Wagtail would remove the row at once, with nobody told and nothing to restore."""
    messages.warning(request, _("An account is deleted from its reader’s file: its reader is told and can restore it."))
    return redirect("reader_file", reader.reader_id)


def delete_none_at_once(request: HttpRequest, kind: str, _objects: Sequence[Any], action: Any) -> HttpResponse | None:
    """For the boxes of the list."""
    if kind != "delete" or Reader not in action.models:
        return None
    messages.warning(request, _("An account is deleted from its reader’s file: its reader is told and can restore it."))
    return redirect("wagtailusers_users:index")
