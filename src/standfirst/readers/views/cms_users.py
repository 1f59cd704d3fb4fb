"""Readers in the CMS, at `/cms/users/`."""

from typing import Any

from wagtail.users.views.users import UserViewSet

from standfirst.readers.forms.cms_user import ReaderCreationForm, ReaderEditForm


class ReaderViewSet(UserViewSet):  # type: ignore[misc]
    """Wagtail's pages with a display name in place of a first and a last one."""

    template_prefix = "readers/cms/"

    def get_form_class(self, for_update: bool = False) -> Any:  # noqa: FBT001, FBT002  Wagtail's signature.
        return ReaderEditForm if for_update else ReaderCreationForm
