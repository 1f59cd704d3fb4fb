"""A reader's file, opened for a reason, and the button that has the archive sent to its reader."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from standfirst.commons.permissions import may, require
from standfirst.reader_files.find_readers import kept_readers
from standfirst.reader_files.forms import ReasonForm
from standfirst.reader_files.open_file import look, open_file, reason_in_force
from standfirst.reader_files.permissions import MAY
from standfirst.reader_files.reader_file import gather_file
from standfirst.reader_files.send_archive import NotSendableError, send_archive
from standfirst.readers.models import Reader


def reader_of(request: HttpRequest, reader_id: str, permission: str) -> Reader:
    """Refuses before it says whether there is such a reader."""
    require(MAY, "find a reader", request.user)
    reader: Reader = get_object_or_404(kept_readers(), reader_id=reader_id)
    require(MAY, permission, request.user, reader)
    return reader


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def file(request: HttpRequest, reader_id: str) -> HttpResponse:
    """The question why, or the file for an hour after it was answered."""
    reader, now = reader_of(request, reader_id, "open a reader's file"), timezone.now()
    if request.method == "POST":
        return open_it(request, reader)
    opened = reason_in_force(reader, by=request.user, now=now)
    if opened is None:
        return render(request, "reader_files/why.html", {"reader": reader, "form": ReasonForm()})
    look(opened, now=now)
    context = {"file": gather_file(reader, now=now), "opened": opened} | buttons(request, reader)
    return render(request, "reader_files/file.html", context)


def open_it(request: HttpRequest, reader: Reader) -> HttpResponse:
    form = ReasonForm(request.POST)
    if not form.is_valid():
        return render(request, "reader_files/why.html", {"reader": reader, "form": form}, status=422)
    open_file(reader, form.cleaned_data["reason"], by=request.user, now=timezone.now())
    return redirect("reader_file", reader.reader_id)


def buttons(request: HttpRequest, reader: Reader) -> dict[str, Any]:
    return {
        "may_send": may(MAY, "send a reader the archive", request.user, reader),
        "may_delete": may(MAY, "delete an account at its reader's wish", request.user, reader),
    }


@never_cache
@require_POST
def archive(request: HttpRequest, reader_id: str) -> HttpResponse:
    """It is mailed to the reader; whoever has not said why, or too long ago, is asked again."""
    reader, now = reader_of(request, reader_id, "send a reader the archive"), timezone.now()
    if opened := reason_in_force(reader, by=request.user, now=now):
        try:
            send_archive(reader, opened=opened, now=now)
        except NotSendableError as problem:
            messages.error(request, str(problem.why))
        else:
            messages.success(request, _("The archive is being made; its reader is mailed the link to it."))
    return redirect("reader_file", reader.reader_id)
