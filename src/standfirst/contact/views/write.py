"""The page on which somebody writes to the house. It is theirs alone, and never kept for others."""

from typing import Any
from uuid import UUID

from allauth.core.ratelimit import consume
from csp.decorators import csp_update
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from standfirst.contact.forms import LetterForm, letter_form
from standfirst.contact.models import Inquiry
from standfirst.contact.said import Letter
from standfirst.contact.send_letter import send_letter
from standfirst.newsroom.models import EditionPage
from standfirst.readers.captcha_field import CAPTCHA_POLICY


@csp_update(CAPTCHA_POLICY)  # type: ignore[arg-type]
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def contact(request: HttpRequest, edition: str) -> HttpResponse:
    """Show the form, or take it."""
    page = live_edition(edition)
    if request.method != "POST":
        return show(request, page, letter_form(request.user))
    if was_sent(request):
        return redirect("contact_sent", page.slug)
    form = letter_form(request.user, request.POST)
    if not form.is_valid():
        return show(request, page, form)
    return take(request, page, form)


def take(request: HttpRequest, page: EditionPage, form: LetterForm) -> HttpResponse:
    """What becomes of a form that is filled in right."""
    if not consume(request, action="contact"):
        return show(request, page, form, too_many=True)
    letter = form.letter(request.user)
    send_letter(page, letter, confirm=may_confirm(request, letter), now=timezone.now())
    return redirect("contact_sent", page.slug)


def may_confirm(request: HttpRequest, letter: Letter) -> bool:
    """Nobody's mailbox is filled by others who type its address here; the letter is taken all the same."""
    return bool(consume(request, action="contact_mail", key=letter.email))


def was_sent(request: HttpRequest) -> bool:
    """Whether the same form came before, as by a double click: its captcha is used up by then."""
    try:
        key = UUID(request.POST.get("key", ""))
    except ValueError:
        return False
    return Inquiry.objects.filter(key=key).exists()


@never_cache
@require_safe
def contact_sent(request: HttpRequest, edition: str) -> HttpResponse:
    """Says the same whether a confirmation went out or not."""
    return render(request, "contact/sent.html", {"edition": live_edition(edition)})


def live_edition(slug: str) -> EditionPage:
    """Raises `Http404`."""
    page: EditionPage = get_object_or_404(EditionPage.objects.live().select_related("locale"), slug=slug)
    return page


def show(request: HttpRequest, page: EditionPage, form: LetterForm, *, too_many: bool = False) -> HttpResponse:
    """The form, with all that was typed."""
    context: dict[str, Any] = {"edition": page, "form": form, "too_many": too_many}
    status = 429 if too_many else 422 if form.errors else 200
    return render(request, "contact/contact.html", context, status=status)
