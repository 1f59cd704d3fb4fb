"""The API's two methods over HTTP, and the description of them that Google's own clients ask for."""

import json
import logging
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt

from standfirst.gateway.perspective.analyze import analyze
from standfirst.gateway.perspective.api_error import ApiError
from standfirst.gateway.perspective.caller import let_in
from standfirst.gateway.perspective.discovery import description
from standfirst.gateway.perspective.fields import MOST_BYTES, Fields, read_fields, too_long
from standfirst.gateway.perspective.suggest_score import suggest_score

log = logging.getLogger(__name__)

Body = dict[str, Any]


def api_method(answer: Callable[[HttpRequest], Body]) -> Callable[[HttpRequest], HttpResponse]:
    """A view that answers in JSON whatever happens. Callers are known by their key, never by a cookie."""

    @csrf_exempt
    @wraps(answer)
    def view(request: HttpRequest) -> HttpResponse:
        try:
            if request.method != "POST":
                raise ApiError(404, f"Method not found: {request.method} is not served here, POST is.")  # noqa: TRY301
            return told(answer(request))
        except ApiError as error:
            return told(error.envelope(), status=error.code, retry_after=error.retry_after)
        except Exception:  # A program on the other end can read an envelope, and nothing else.
            log.exception("A call of the Perspective interface failed.")
            return told(ApiError(500, "Internal error encountered.").envelope(), status=500)

    return view


@api_method
def analyze_comment(request: HttpRequest) -> Body:
    let_in(request, "analyze", now=timezone.now())
    return analyze(fields_of(request))


@api_method
def suggest_comment_score(request: HttpRequest) -> Body:
    now = timezone.now()
    key = let_in(request, "suggest", now=now)
    return suggest_score(fields_of(request), key, now=now)


def describe(request: HttpRequest) -> HttpResponse:
    """Where the methods are, for clients that build themselves from Google's description of an API."""
    return told(description(request.build_absolute_uri("/")))


def fields_of(request: HttpRequest) -> Fields:
    announced = request.headers.get("Content-Length", "")
    if announced.isdigit() and int(announced) > MOST_BYTES:
        raise too_long()  # Before it is read.
    return read_fields(request.body)


def told(body: Body, *, status: int = 200, retry_after: int | None = None) -> HttpResponse:
    response = HttpResponse(json.dumps(body), status=status, content_type="application/json; charset=UTF-8")
    response["Cache-Control"] = "private, no-store"
    if retry_after is not None:
        response["Retry-After"] = str(retry_after)
    return response
