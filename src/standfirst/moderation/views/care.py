"""How a moderator wants to be spared, and what they have read today."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from standfirst.commons.permissions import require
from standfirst.moderation.care import PAUSES, care_for, set_care, today
from standfirst.moderation.permissions import MAY
from standfirst.staff.second_factor import staff_page


@staff_page
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def care(request: HttpRequest) -> HttpResponse:
    """Nobody but the moderator is shown these numbers."""
    require(MAY, "open the desk", request.user)
    typed = request.POST
    if request.method == "POST":
        set_care(request.user, cover="cover" in typed, grey="grey" in typed, pause_after=typed.get("pause_after", ""))
        return redirect("desk-care")
    chosen = care_for(request.user)
    context = {"care": chosen, "pauses": PAUSES, "today": today(request.user, now=timezone.now(), care=chosen)}
    return render(request, "desk/care.html", context)
