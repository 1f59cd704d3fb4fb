"""The address that Coral sends each comment to before it is posted."""

import json
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from standfirst.gateway.coral.answer_coral import answer_coral
from standfirst.gateway.coral.signature import is_signed
from standfirst.newsroom.models import EditionPage

MOST_BYTES = 256 * 1024


@csrf_exempt
@require_POST
def moderate(request: HttpRequest, edition: str) -> HttpResponse:
    """200 with what to do, 204 where there is nothing to do. Coral is known by its signature."""
    if not settings.STANDFIRST_CORAL_SECRETS:
        raise Http404
    announced = request.headers.get("Content-Length", "")
    if announced.isdigit() and int(announced) > MOST_BYTES:
        return HttpResponse(status=413)
    if not is_signed(request.body, request.headers.get("X-Coral-Signature", ""), settings.STANDFIRST_CORAL_SECRETS):
        return JsonResponse({"error": "The signature is missing or wrong."}, status=401)
    comment = comment_in(request.body)
    if comment is None:
        return JsonResponse({"error": "There is no comment in the request."}, status=400)
    answer = answer_coral(comment, get_object_or_404(EditionPage.objects.live(), slug=edition))
    return HttpResponse(status=204) if answer is None else JsonResponse(answer)


def comment_in(body: bytes) -> dict[str, Any] | None:
    try:
        given = json.loads(body)
    except (ValueError, RecursionError):
        return None
    comment = given.get("comment") if isinstance(given, dict) else None
    return comment if isinstance(comment, dict) else None
