"""The privacy policy, and every version that there ever was of it and of the standards; the same for everybody."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe

from standfirst.commons.public_page import public_page
from standfirst.consents.house_text import house_text
from standfirst.consents.models import Document
from standfirst.consents.versions import newest, versions_of
from standfirst.newsroom.models import EditionPage

LARGEST = 2**31 - 1


@require_safe
def privacy(request: HttpRequest, edition: str) -> HttpResponse:
    """What is in force: the newest version, or what the house says until the edition has published its own."""
    page = live_edition(edition)
    version = newest(page.slug, Document.PRIVACY)
    body = version.body if version else house_text(Document.PRIVACY, page.language)
    return show(request, page, Document.PRIVACY, {"version": version, "body": body, "current": True})


@require_safe
def privacy_version(request: HttpRequest, edition: str, number: int) -> HttpResponse:
    """One version, be it in force or not any more."""
    return show_version(request, live_edition(edition), Document.PRIVACY, number)


@require_safe
def standards_version(request: HttpRequest, edition: str, number: int) -> HttpResponse:
    """One version of the standards, with the rules as they were."""
    return show_version(request, live_edition(edition), Document.STANDARDS, number)


def live_edition(slug: str) -> EditionPage:
    """Raises `Http404`."""
    page: EditionPage = get_object_or_404(EditionPage.objects.live().select_related("locale"), slug=slug)
    return page


def show_version(request: HttpRequest, page: EditionPage, document: Document, number: int) -> HttpResponse:
    version = versions_of(page.slug, document).filter(number=number).first() if number <= LARGEST else None
    if version is None:
        raise Http404
    current = newest(page.slug, document) == version
    return show(request, page, document, {"version": version, "body": version.body, "current": current})


def show(request: HttpRequest, page: EditionPage, document: Document, found: dict[str, object]) -> HttpResponse:
    """With the list of all versions, so that each can be found."""
    versions = list(versions_of(page.slug, document).defer("body", "in_force"))
    context = {"edition": page, "document": document.value, "title": document.label, "versions": versions}
    return public_page(TemplateResponse(request, "consents/text.html", context | found), f"edition-{page.pk}")
