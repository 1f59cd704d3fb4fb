"""What the CMS shows of readers' files."""

from typing import Any

from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from standfirst.commons.permissions import may
from standfirst.reader_files.cms_users import delete_by_file, delete_none_at_once, log_opening
from standfirst.reader_files.permissions import MAY
from standfirst.reader_files.views.deletion import deletion
from standfirst.reader_files.views.file import archive, file
from standfirst.reader_files.views.find import find
from standfirst.reader_files.views.log import looks


class ReadersMenuItem(MenuItem):  # type: ignore[misc]
    """Shown to who may find any."""

    def is_shown(self, request: Any) -> bool:
        return may(MAY, "find a reader", request.user)


@hooks.register("register_admin_menu_item")  # type: ignore[untyped-decorator]
def readers_in_menu() -> MenuItem:
    """In the menu at the side."""
    return ReadersMenuItem(_("Readers"), reverse("reader_files"), icon_name="group", order=810)


@hooks.register("register_admin_urls")  # type: ignore[untyped-decorator]
def reader_addresses() -> list[URLPattern]:
    """Below `/cms/`."""
    return [
        path("readers/", find, name="reader_files"),
        path("readers/looks/", looks, name="reader_looks"),
        path("readers/file/<slug:reader_id>/", file, name="reader_file"),
        path("readers/file/<slug:reader_id>/archive/", archive, name="reader_file_archive"),
        path("readers/file/<slug:reader_id>/delete/", deletion, name="reader_file_delete"),
    ]


hooks.register("before_edit_user", log_opening)
hooks.register("before_delete_user", delete_by_file)
hooks.register("before_bulk_action", delete_none_at_once)
