"""Tells whoever watches the site whether it can do its work; `/healthz`, that it runs at all, is the server's own."""

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from standfirst.config.prepare import pending_migrations


@require_safe
def readyz(_: HttpRequest) -> HttpResponse:
    """200 where the database answers and is as new as the code, 503 with the reason otherwise."""
    try:
        pending = pending_migrations()
    except DatabaseError:
        return told(503, "The database does not answer.")
    if pending:
        return told(503, f"{len(pending)} migrations are not applied.")
    return told(200, "ready")


def told(status: int, text: str) -> HttpResponse:
    return HttpResponse(f"{text}\n", status=status, content_type="text/plain", headers={"Cache-Control": "no-store"})
