"""The way to the page that asks for consent, and when a reader is led there by themselves: once for each question."""

from typing import Any
from urllib.parse import urlencode, urlsplit

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from standfirst.consents.edition_of import edition_at
from standfirst.consents.models import TextVersion
from standfirst.consents.versions import asking
from standfirst.newsroom.models import EditionPage

ASKED = "sf_asked"  # A cookie: which versions this browser was asked about. It lasts as long as the browser is open.

MOST = 40  # Numbers that it holds.


def consent_page(edition: str, then: str) -> str:
    """Its address; `then` is where the reader was going."""
    return f"{reverse('account_consent')}?{urlencode({'edition': edition, 'next': then})}"


def way_to_consent(request: HttpRequest, path: str, then: str = "") -> str:
    """The address of the page, where the reader has something to accept in the edition at `path`; else empty."""
    edition = edition_here(request.user, path)
    must = edition is not None and asking(request.user, edition.slug).exists()
    return consent_page(edition.slug, then or path) if edition and must else ""


def edition_here(reader: Any, path: str) -> EditionPage | None:
    """The edition whose texts hold for a reader at an address of the site."""
    return edition_at(urlsplit(path).path, reader.language)


def was_asked(request: HttpRequest, versions: list[TextVersion]) -> bool:
    """Whether this browser has shown the page about all of these."""
    shown = set(request.COOKIES.get(ASKED, "").split("-"))
    return all(str(version.pk) in shown for version in versions)


def remember_asking(request: HttpRequest, response: HttpResponse, edition: str) -> None:
    """Note that this browser shows it, beside what it was asked for other editions."""
    before = [number for number in request.COOKIES.get(ASKED, "").split("-") if number.isdecimal()]
    asked = [str(number) for number in asking(request.user, edition).values_list("pk", flat=True)]
    response.set_cookie(ASKED, "-".join(dict.fromkeys([*before, *asked][-MOST:])), httponly=True, samesite="Lax")
