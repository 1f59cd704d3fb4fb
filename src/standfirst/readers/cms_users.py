"""Wagtail's user administration, told that its users are our readers."""

from wagtail.users.apps import WagtailUsersAppConfig


class CmsUsersConfig(WagtailUsersAppConfig):  # type: ignore[misc]
    """Stands in `INSTALLED_APPS` in place of `wagtail.users`."""

    user_viewset = "standfirst.readers.views.cms_users.ReaderViewSet"
