"""Sends a visitor to sign in with the words kept, and brings them back to the form in which they stood."""

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, resolve_url
from django_htmx.http import HttpResponseClientRedirect

from standfirst.discussion.answer import Written
from standfirst.discussion.drafts import keep_draft
from standfirst.newsroom.models import EditionPage
from standfirst.newsroom.remember_edition import remember_edition


def sign_in_first(
    request: HttpRequest, edition: EditionPage, *, form: str, written: Written | None = None
) -> HttpResponse:
    """`form` is the address of the form; after signing in, or registering, the reader is there again."""
    if written:
        keep_draft(request.session, form, {"text": written.text, "answers": written.answers})
    address = f"{resolve_url('account_login')}?{urlencode({'next': form})}"
    inline = bool(request.htmx)  # type: ignore[attr-defined]
    response = HttpResponseClientRedirect(address) if inline else redirect(address)
    remember_edition(response, edition)
    return response
