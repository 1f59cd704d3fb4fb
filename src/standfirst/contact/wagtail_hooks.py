"""What the CMS shows of the letters."""

from typing import Any

from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from standfirst.commons.permissions import may
from standfirst.contact.permissions import MAY
from standfirst.contact.views.answer import addresses, letter, letters


class LettersMenuItem(MenuItem):  # type: ignore[misc]
    """Shown to who may read any."""

    def is_shown(self, request: Any) -> bool:
        return may(MAY, "read a letter", request.user)


@hooks.register("register_admin_menu_item")  # type: ignore[untyped-decorator]
def letters_in_menu() -> MenuItem:
    """In the menu at the side."""
    return LettersMenuItem(_("Letters"), reverse("contact_letters"), icon_name="mail", order=800)


@hooks.register("register_admin_urls")  # type: ignore[untyped-decorator]
def letter_addresses() -> list[URLPattern]:
    """Below `/cms/`."""
    return [
        path("contact/", letters, name="contact_letters"),
        path("contact/addresses/<slug:edition>/", addresses, name="contact_addresses"),
        path("contact/<slug:reference>/", letter, name="contact_letter"),
    ]
