"""Leads a reader who has something to accept to the page that asks, and refuses what they send until they have."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from standfirst.commons.public_page import SHOWS
from standfirst.consents.kept_text import keep_text
from standfirst.consents.lead_to_consent import way_to_consent
from standfirst.sanctions.refuse_blocked import SAFE, name_of

# Reading, and looking after one's account, stay open; so does what is work, at the desk and in the CMS: an hour of an
# editor's typing must not be lost to a box. Their pages lead to the question all the same.
OPEN_BELOW = ("/account/", "/desk/", "/cms/", "/dev/", "/decisions/")
# By which a reader shows something of themselves to everybody.
WRITING_BELOW_ACCOUNT = frozenset("account_change_name account_set_picture".split())
# These refuse by themselves, beside the words that were typed; or take back what was said, or write to the house alone.
LET_THROUGH = frozenset(
    """
    write_comment edit_comment report_comment vote_for_comment withdraw_comment take_back_report contact
    follow_discussion see_discussion mute_author
    """.split()
)
LEADING = frozenset(["account_home"])
LEADING_BELOW = ("/desk/", "/cms/")


class ConsentFirstMiddleware:
    """Stands behind the session. A public page costs no query for it, nor does a visitor."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if signs_in(request, response):
            then = response["Location"]
            response["Location"] = way_to_consent(request, then) or then
        return response

    def process_view(self, request: HttpRequest, _view: object, _args: Any, _kwargs: Any) -> HttpResponse | None:
        if not (leads(request) or writes(request)) or not request.user.is_authenticated:
            return None
        if leads(request):
            way = way_to_consent(request, request.path, then=request.get_full_path())
            return redirect(way) if way else None
        way = way_to_consent(request, request.path, then=page_of_form(request))
        return refuse(request, way) if way else None


def signs_in(request: HttpRequest, response: HttpResponse) -> bool:
    """Whether the response sends on somebody who has just signed in: then the session has another key."""
    if not isinstance(response, HttpResponseRedirect) or SHOWS in response.headers:
        return False
    before, now = request.COOKIES.get(settings.SESSION_COOKIE_NAME), request.session.session_key
    return now is not None and now != before and request.user.is_authenticated


def leads(request: HttpRequest) -> bool:
    """Whether a person opens one of the pages that lead to the question: no fragment, no picture, no program."""
    if request.method != "GET" or getattr(request, "htmx", False) or not wants_html(request):
        return False
    return name_of(request) in LEADING or request.path_info.startswith(LEADING_BELOW)


def wants_html(request: HttpRequest) -> bool:
    goes_to = request.headers.get("Sec-Fetch-Dest", "document")
    return goes_to == "document" and "text/html" in request.headers.get("Accept", "")


def writes(request: HttpRequest) -> bool:
    """Whether what comes would be written by the reader as a reader."""
    if request.method in SAFE or name_of(request) in LET_THROUGH:
        return False
    return name_of(request) in WRITING_BELOW_ACCOUNT or not request.path_info.startswith(OPEN_BELOW)


def page_of_form(request: HttpRequest) -> str:
    """The page on which the reader was; the question sends nobody to another host."""
    return request.headers.get("Referer", "") or "/"


def refuse(request: HttpRequest, way: str) -> HttpResponse:
    """A page for a person, with the words that were typed; for a script its way there; for a program what is wrong."""
    if "application/json" in (request.content_type, request.headers.get("Accept", "")):
        said = _("Something new is to be accepted first: {address}").format(address=request.build_absolute_uri(way))
        return JsonResponse({"error": "consent needed", "detail": said, "address": way}, status=403)
    keep_text(request.session, request.POST)
    if getattr(request, "htmx", False):
        return HttpResponse(status=403, headers={"HX-Redirect": way})
    return redirect(way)
