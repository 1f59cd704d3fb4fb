"""The form with which an editor writes a story."""

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.forms import WagtailAdminPageForm

from standfirst.newsroom.story_body import MENTION


class StoryForm(WagtailAdminPageForm):
    """A story begun in the morning and published at noon is dated noon, unless its editor says otherwise."""

    updated_now = forms.BooleanField(
        label=gettext_lazy("tell readers that it was updated now"),
        help_text=gettext_lazy("For a change that matters. Leave it open where you only mend a comma."),
        required=False,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk is None and "dated_when_published" in self.fields:
            self.initial["dated_when_published"] = True

    def clean(self) -> dict[str, Any]:
        """A story is not published with a mark in its text whose note is missing."""
        cleaned: dict[str, Any] = super().clean()
        if "action-publish" in self.data and cleaned.get("body") is not None:
            marks = {int(mark) for block in cleaned["body"] for mark in MENTION.findall(str(block.value))}
            missing = sorted(mark for mark in marks if mark > self.number_of_notes())
            if missing:
                self.add_error(
                    "body", _("The text refers to note [%(number)d], which is missing.") % {"number": missing[0]}
                )
        return cleaned

    def number_of_notes(self) -> int:
        """How many notes stand in the form, without those that the editor has taken out."""
        notes = self.formsets.get("notes")
        return sum(not form.data.get(f"{form.prefix}-DELETE") for form in notes.forms) if notes else 0

    def save(self, commit: bool = True) -> Any:  # noqa: FBT001, FBT002  (Django calls it so)
        """Note the time of an update that readers are to be told of."""
        if self.cleaned_data.get("updated_now"):
            self.instance.updated_at = timezone.now()
        return super().save(commit=commit)
