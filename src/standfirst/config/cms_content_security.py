"""Lets Wagtail's own pages, and only those, hold scripts and styles."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from standfirst.config.settings.content_security import CMS_CONTENT_SECURITY_POLICY


class CmsContentSecurityMiddleware:
    """Stands inside django-csp's middleware, which writes the header."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if request.path_info.startswith("/cms/"):
            response._csp_config = CMS_CONTENT_SECURITY_POLICY  # type: ignore[attr-defined]  # noqa: SLF001
        return response
