"""What the CMS shows of the texts and of the log."""

from typing import Any

from django.urls import URLPattern, path, reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.panels import FieldPanel, HelpPanel, ObjectList
from wagtail.admin.ui.tables import Column, LiveStatusTagColumn
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from standfirst.commons.permissions import may
from standfirst.consents.models import EditionText
from standfirst.consents.permissions import MAY
from standfirst.consents.templatetags.consent_tags import day_in
from standfirst.consents.text_form import TextForm
from standfirst.consents.text_policy import TextPolicy
from standfirst.consents.versions import newest
from standfirst.consents.views.log import consent_log, export_log
from standfirst.staff.models import Role
from standfirst.staff.roles import editions_of


def version_in_force(text: EditionText) -> str:
    """Its number and day; nothing where the edition has published none yet."""
    version = newest(text.edition.slug, text.document)
    if version is None:
        return ""
    words = {"number": version.number, "day": day_in(version.published_at, text.edition)}
    return gettext("Version %(number)s of %(day)s") % words


register_permission_policy(EditionText, TextPolicy(EditionText))


class TextViewSet(SnippetViewSet):  # type: ignore[misc]
    """Wagtail's own pages: drafts, preview, history, publishing at an hour."""

    model = EditionText
    icon = "form"
    menu_label = _("Texts to agree to")
    add_to_admin_menu = True
    copy_view_enabled = False
    list_display = (
        "document",
        "edition",
        LiveStatusTagColumn(label=_("State")),
        Column("in_force", label=_("In force"), accessor=version_in_force),
    )
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
    return LogMenuItem(_("Consents"), reverse("consent_log"), icon_name="clipboard-list", order=900)


@hooks.register("register_admin_urls")  # type: ignore[untyped-decorator]
def addresses() -> list[URLPattern]:
    """Below `/cms/`."""
    return [
        path("consents/", consent_log, name="consent_log"),
        path("consents/export/", export_log, name="export_consents"),
    ]
