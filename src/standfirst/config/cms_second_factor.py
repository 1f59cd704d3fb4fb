"""Lets editors into the CMS only by two steps, as everybody who works here."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from standfirst.staff.second_factor import has_second_factor, lead_away


class CmsSecondFactorMiddleware:
    """Stands behind the session. Who may not enter the CMS at all is told so by the CMS."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return lead_away(request) if lacks_second_factor(request) else self.get_response(request)


def lacks_second_factor(request: HttpRequest) -> bool:
    if not settings.STANDFIRST_STAFF_SECOND_FACTOR or not request.path_info.startswith("/cms/"):
        return False
    return request.user.has_perm("wagtailadmin.access_admin") and not has_second_factor(request.user)
