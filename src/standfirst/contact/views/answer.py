"""The letters in the CMS: which wait, each with its thread, and the forms that answer, close and reopen it."""

from collections.abc import Callable
from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from standfirst.commons.permissions import may, require
from standfirst.contact.answer_letter import answer_letter, close_letter, reopen_letter
from standfirst.contact.forms import addresses_form
from standfirst.contact.models import Inquiry
from standfirst.contact.permissions import MAY
from standfirst.contact.said import NotPossibleError
from standfirst.newsroom.edition import live_editions
from standfirst.newsroom.models import EditionPage
from standfirst.staff.models import Role
from standfirst.staff.roles import editions_of

A_PAGE = 50
LARGEST = 2**62


@never_cache
@require_safe
def letters(request: HttpRequest) -> HttpResponse:
    """Those that wait, or those with which somebody is done; newest first."""
    require(MAY, "read a letter", request.user)
    state = request.GET.get("state", Inquiry.State.OPEN)
    state = state if state in Inquiry.State.values else Inquiry.State.OPEN
    found = list(readable(request.user).filter(state=state, pk__lt=before(request)).order_by("-pk")[: A_PAGE + 1])
    context: dict[str, Any] = {"letters": found[:A_PAGE], "state": state, "states": Inquiry.State.choices}
    context["more"] = found[A_PAGE - 1].pk if len(found) > A_PAGE else None
    context["editions"] = own_editions(request.user)
    return render(request, "contact/letters.html", context)


def readable(reader: Any) -> QuerySet[Inquiry]:
    """What the table lets this reader read, as one query."""
    own = editions_of(reader, Role.EDITOR)
    return Inquiry.objects.all() if own is None else Inquiry.objects.filter(edition__in=own)


def own_editions(reader: Any) -> list[EditionPage]:
    """Whose addresses this reader may set."""
    return [edition for edition in live_editions() if may(MAY, "set the addresses", reader, edition.slug)]


def before(request: HttpRequest) -> int:
    """The letter after which the page goes on."""
    asked = request.GET.get("before", "")
    return int(asked) if asked.isdecimal() and len(asked) < 19 else LARGEST


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def letter(request: HttpRequest, reference: str) -> HttpResponse:
    """One letter with all that was done; what is asked for is done by one of three verbs."""
    inquiry = get_object_or_404(Inquiry.objects.select_related("reader"), reference=reference)
    require(MAY, "read a letter", request.user, inquiry)
    if request.method != "POST":
        return show(request, inquiry)
    verb, permission = VERBS.get(request.POST.get("do", ""), VERBS["answer"])
    require(MAY, permission, request.user, inquiry)
    try:
        verb(request, inquiry)
    except NotPossibleError as problem:
        return show(request, inquiry, problem=problem)
    return redirect("contact_letter", reference)


def seen(request: HttpRequest) -> int:
    """How many steps stood on the page from which the form comes."""
    sent = request.POST.get("seen", "")
    return int(sent) if sent.isdecimal() and len(sent) < 9 else -1


def typed(request: HttpRequest) -> str:
    """What stands in the box for an answer."""
    return request.POST.get("text", "")


def answer(request: HttpRequest, inquiry: Inquiry) -> None:
    answer_letter(inquiry.reference, typed(request), seen=seen(request), by=request.user, now=timezone.now())


def close(request: HttpRequest, inquiry: Inquiry) -> None:
    close_letter(inquiry.reference, typed=typed(request), seen=seen(request), by=request.user, now=timezone.now())


def reopen(request: HttpRequest, inquiry: Inquiry) -> None:
    reopen_letter(inquiry.reference, typed=typed(request), seen=seen(request), by=request.user, now=timezone.now())


Verb = Callable[[HttpRequest, Inquiry], None]
VERBS: dict[str, tuple[Verb, str]] = {
    "answer": (answer, "answer a letter"),
    "close": (close, "close a letter"),
    "reopen": (reopen, "close a letter"),
}


def show(request: HttpRequest, inquiry: Inquiry, *, problem: NotPossibleError | None = None) -> HttpResponse:
    """With the words of an answer that was not sent."""
    inquiry.refresh_from_db()
    steps = list(inquiry.steps.select_related("by"))
    context: dict[str, Any] = {"letter": inquiry, "steps": steps, "problem": problem and problem.problem.value}
    context["text"] = typed(request) if problem else ""
    return render(request, "contact/letter.html", context, status=422 if problem else 200)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def addresses(request: HttpRequest, edition: str) -> HttpResponse:
    """Where each topic's letters of an edition are delivered."""
    require(MAY, "set the addresses", request.user, edition)
    page = get_object_or_404(EditionPage, slug=edition)
    form = addresses_form(page.slug, request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("contact_letters")
    return render(request, "contact/addresses.html", {"page": page, "form": form}, status=422 if form.errors else 200)
