"""The page that a blocked reader meets: why, until when, and what can be done about it."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from standfirst.sanctions.models import Block
from standfirst.sanctions.standing import block_in_force


@never_cache
@require_safe
@login_required
def blocked(request: HttpRequest) -> HttpResponse:
    """Who is not blocked, or no longer, is shown the account."""
    block = block_in_force(request.user, timezone.now())
    return show_block(request, block) if block else redirect("account_home")


def show_block(request: HttpRequest, block: Block, *, status: int = 200) -> HttpResponse:
    """What was typed into a form that is refused is shown, to be copied."""
    context = {"blocked": block, "text": request.POST.get("text", "")}
    response = render(request, "sanctions/blocked.html", context, status=status)
    response["Cache-Control"] = "no-store"
    return response
