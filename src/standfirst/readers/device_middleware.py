"""Keeps the list of sessions in step, and gives a browser that signed in the cookie by which it is recognised."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from standfirst.commons.public_page import SHOWS
from standfirst.readers.known_device import keep_device_cookie
from standfirst.readers.open_session import keep_session_listed


class DeviceMiddleware:
    """Leaves alone what is the same for everybody."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if SHOWS not in response.headers:
            keep_session_listed(request, now=timezone.now())
            keep_device_cookie(request, response)
        return response
