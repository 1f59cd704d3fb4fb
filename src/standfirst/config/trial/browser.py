"""A browser without a window: keeps cookies, follows redirects, fills the forms that the pages hold."""

import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from http.cookiejar import CookieJar
from urllib.parse import urlencode, urljoin

from bs4 import BeautifulSoup, Tag
from django.utils.encoding import iri_to_uri

TIMEOUT = 60  # seconds


@dataclass(frozen=True, slots=True)
class Page:
    """What came back, after redirects."""

    address: str
    status: int
    text: str

    @property
    def soup(self) -> BeautifulSoup:
        return BeautifulSoup(self.text, "html.parser")

    def form(self, action: str) -> Tag:
        """The form whose action contains `action`. Raises `LookupError`, with what the page says instead."""
        for form in self.soup.find_all("form"):
            if action in str(form.get("action", "")):
                return form
        raise LookupError(f"{self.address} ({self.status}) holds no form for {action}: {self.said()}")

    def said(self) -> str:
        """What the page tells the reader, for an error message of ours."""
        main = self.soup.find("main") or self.soup
        return " ".join(main.get_text(" ").split())[:300]


class Browser:
    """One reader's browser on one site."""

    def __init__(self, site: str) -> None:
        self.site = site
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))

    def get(self, address: str) -> Page:
        """Open an address of the site."""
        return self._send(urllib.request.Request(iri_to_uri(urljoin(self.site, address))))  # noqa: S310  (our own site)

    def submit(self, page: Page, action: str, fields: Mapping[str, str]) -> Page:
        """Fill the form on `page` and send it, hidden fields included."""
        form = page.form(action)
        data = filled_in(form) | dict(fields)
        address = iri_to_uri(urljoin(page.address, str(form.get("action", ""))))
        request = urllib.request.Request(address, urlencode(data).encode(), method="POST")  # noqa: S310  (our own site)
        request.add_header("Origin", self.site)
        request.add_header("Referer", page.address)
        return self._send(request)

    def _send(self, request: urllib.request.Request) -> Page:
        try:
            with self.opener.open(request, timeout=TIMEOUT) as answer:
                return Page(answer.url, answer.status, answer.read().decode())
        except urllib.error.HTTPError as error:
            return Page(error.url or request.full_url, error.code, error.read().decode(errors="replace"))


def filled_in(form: Tag) -> dict[str, str]:
    """What the form would send as it stands: inputs and text areas with their values; buttons and empty boxes not."""
    values = {}
    for field in form.find_all(["input", "textarea"]):
        kind, name = str(field.get("type", "")), str(field.get("name", ""))
        if (
            not name
            or kind in ("submit", "button")
            or (kind in ("checkbox", "radio") and not field.has_attr("checked"))
        ):
            continue
        values[name] = field.get_text() if field.name == "textarea" else str(field.get("value", ""))
    return values
