"""The page on which an account is deleted for its reader."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from standfirst.reader_files.forms import DeletionForm
from standfirst.reader_files.open_file import reason_in_force
from standfirst.reader_files.start_deletion import start_deletion
from standfirst.reader_files.views.file import reader_of


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def deletion(request: HttpRequest, reader_id: str) -> HttpResponse:
    """From an open file only: nobody deletes whom they have not looked at."""
    reader, now = reader_of(request, reader_id, "delete an account at its reader's wish"), timezone.now()
    if reader.deleted_at or reason_in_force(reader, by=request.user, now=now) is None:
        return redirect("reader_file", reader.reader_id)
    form = DeletionForm(request.POST if request.method == "POST" else None, reader=reader)
    if not form.is_valid():
        context = {"form": form, "reader": reader}
        return render(request, "reader_files/deletion.html", context, status=422 if form.errors else 200)
    words = form.cleaned_data["how_asked"]
    start_deletion(reader, keep_comments=form.keep_comments, how_asked=words, by=request.user, now=now)
    messages.success(request, _("The account is deleted. Its reader is mailed a link that restores it for 30 days."))
    return redirect("reader_file", reader.reader_id)
