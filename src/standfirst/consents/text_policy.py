"""Tells Wagtail who may do what with the texts, by our table instead of its own."""

from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import QuerySet
from wagtail.permission_policies import BasePermissionPolicy

from standfirst.commons.permissions import may
from standfirst.consents.permissions import MAY

ALLOWED = frozenset({"change", "publish", "view"})  # Each edition has its texts: nobody adds or deletes any.


class TextPolicy(BasePermissionPolicy):  # type: ignore[misc]
    """Wagtail asks this before each of its pages about the texts."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        return action in ALLOWED and may(MAY, "write an edition's texts", user)

    def user_has_permission_for_instance(self, user: Any, action: str, instance: Any) -> bool:
        return action in ALLOWED and may(MAY, "write an edition's texts", user, instance.edition.slug)

    def users_with_any_permission(self, actions: Any) -> QuerySet[Any]:  # noqa: ARG002  (for choosers, which there are none of)
        return get_user_model().objects.filter(is_superuser=True, is_active=True)
