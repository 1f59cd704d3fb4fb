"""Finds the edition of a page, and asks whether the reader may."""

from typing import Any

from django.http import HttpRequest
from django.shortcuts import get_object_or_404

from standfirst.commons.permissions import may, require
from standfirst.newsroom.models import EditionPage
from standfirst.policies.permissions import MAY


def edition_for(request: HttpRequest, slug: str, permission: str) -> EditionPage:
    """Raises `Http404` and `PermissionDenied`."""
    edition: EditionPage = get_object_or_404(EditionPage.objects.select_related("locale"), slug=slug)
    require(MAY, permission, request.user, edition)
    return edition


def may_change(reader: Any, edition: EditionPage) -> bool:
    """Who is shown the buttons."""
    return may(MAY, "change a policy", reader, edition)
