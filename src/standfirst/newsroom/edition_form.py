"""The form with which an editor opens an edition: the language is chosen there, and stays."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.models import Locale


class EditionForm(WagtailAdminPageForm):
    """Wagtail would give every page the language of the page above it; editions stand side by side below one house."""

    language = forms.ChoiceField(label=_("language"), choices=settings.LANGUAGES)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.fields["language"].initial = self.instance.language
            self.fields["language"].disabled = True

    def clean_language(self) -> str:
        """Two editions in one language would answer to the same readers."""
        code: str = self.cleaned_data["language"]
        taken = type(self.instance).objects.filter(locale__language_code=code).exclude(pk=self.instance.pk)
        if taken.exists():
            raise forms.ValidationError(_("There is an edition in this language already."))
        return code

    def clean_country(self) -> str:
        """People type the code in small letters, too."""
        code: str = self.cleaned_data["country"]
        return code.upper()

    def save(self, commit: bool = True) -> Any:  # noqa: FBT001, FBT002  (Django's own signature)
        self.instance.locale, _made = Locale.objects.get_or_create(language_code=self.cleaned_data["language"])
        return super().save(commit=commit)
