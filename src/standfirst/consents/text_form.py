"""The form in which an editor writes a text in the CMS."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm

from standfirst.commons.permissions import may
from standfirst.consents.house_text import house_text
from standfirst.consents.permissions import MAY
from standfirst.consents.versions import newest


class TextForm(WagtailAdminModelForm):  # type: ignore[misc]
    """Begins with the house's own words; and each version begins without a box that was ticked for the last one."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        text = self.instance
        if not text.body:
            self.initial["body"] = house_text(text.document, text.edition.language)
        if text.live and not text.has_unpublished_changes:
            self.initial |= {"changes": "", "needs_consent": False}

    def clean(self) -> dict[str, Any]:
        """Whoever must accept a change is told which."""
        answers: dict[str, Any] = super().clean()
        text = self.instance
        if not may(MAY, "write an edition's texts", self.for_user, text.edition.slug):
            raise forms.ValidationError(_("You are no editor of this edition, so you can't change its texts."))
        silent = answers.get("needs_consent") and not (answers.get("changes") or "").strip()
        if silent and newest(text.edition.slug, text.document):
            self.add_error("changes", _("Say what changed: readers see it before they accept."))
        return answers
