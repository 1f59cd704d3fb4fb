"""What the CMS shows of the texts and of the log."""

from typing import Any

from django.urls import URLPattern, path, reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.panels import FieldPanel, HelpPanel, ObjectList
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from standfirst.commons.permissions import may
from standfirst.consents.models import EditionText
from standfirst.consents.permissions import MAY
from standfirst.consents.text_form import TextForm
from standfirst.consents.text_policy import TextPolicy
from standfirst.consents.views.log import consent_log, export_log
from standfirst.staff.models import Role
from standfirst.staff.roles import editions_of

register_permission_policy(EditionText, TextPolicy(EditionText))


class TextViewSet(SnippetViewSet):  # type: ignore[misc]
    """Wagtail's own pages: drafts, preview, history, publishing at an hour."""

    model = EditionText
    icon = "form"
    menu_label = _("Texts to agree to")
    add_to_admin_menu = True
    copy_view_enabled = False
    list_display = ("__str__", "edition", "document", "status_string", "last_published_at")
    list_filter = ("document",)

    @cached_property
    def edit_handler(self) -> Any:
        panels = [
            HelpPanel(template="consents/text_help.html"),
            FieldPanel("body"),
            FieldPanel("changes"),
            FieldPanel("needs_consent"),
        ]
        return ObjectList(panels, base_form_class=TextForm).bind_to_model(self.model)

    def get_queryset(self, request: Any) -> Any:
        own = editions_of(request.user, Role.EDITOR)
        texts = EditionText.objects.select_related("edition")
        return texts if own is None else texts.filter(edition__slug__in=own)


register_snippet(TextViewSet)


class LogMenuItem(MenuItem):  # type: ignore[misc]
    """Shown to who may read the log."""

    def is_shown(self, request: Any) -> bool:
        return may(MAY, "read the log of consents", request.user)


@hooks.register("register_reports_menu_item")  # type: ignore[untyped-decorator]
def log_in_menu() -> MenuItem:
    """Beside Wagtail's own reports."""
    return LogMenuItem(_("Consents"), reverse("consent_log"), icon_name="tick", order=900)


@hooks.register("register_admin_urls")  # type: ignore[untyped-decorator]
def addresses() -> list[URLPattern]:
    """Below `/cms/`."""
    return [
        path("consents/", consent_log, name="consent_log"),
        path("consents/export/", export_log, name="export_consents"),
    ]
