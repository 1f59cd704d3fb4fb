"""The page that leads who works here to signing in with two steps, and then on to where they were going."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from standfirst.commons.safe_redirect import safe_next
from standfirst.staff.second_factor import GOING_TO, has_second_factor


@never_cache
@require_safe
@login_required
def two_steps(request: HttpRequest) -> HttpResponse:
    """Why two steps are asked for, and the button; once they are set up, the page that was wanted."""
    if has_second_factor(request.user):
        return redirect(safe_next(request, request.session.pop(GOING_TO, "/desk/"), otherwise="/desk/"))
    return render(request, "staff/two_steps.html")
