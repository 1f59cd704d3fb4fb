"""The forms with which an administrator makes or changes a reader in the CMS."""

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.users.forms import UserCreationForm, UserEditForm

from standfirst.readers.change_display_name import keep_former_name
from standfirst.readers.check_display_name import name_taken
from standfirst.readers.fold_name import fold_name
from standfirst.readers.freshen_reader import freshen_reader
from standfirst.readers.models import Reader

FIELDS = {"email", "display_name", "is_superuser", "groups"}
WIDGETS = {"groups": forms.CheckboxSelectMultiple}


class NameForm(forms.ModelForm):  # type: ignore[type-arg]
    """A display name that is free. Names of offices are allowed here: administrators hand them out."""

    # Readers go by one name; Wagtail's own form would ask for two more.
    first_name = None
    last_name = None
    email = forms.EmailField(label=_("E-mail address"))

    def clean_email(self) -> str:
        return str(self.cleaned_data["email"]).lower()

    def clean_display_name(self) -> str:
        name = " ".join(str(self.cleaned_data["display_name"]).split())
        others = Reader.objects.exclude(pk=self.instance.pk)
        if others.filter(display_name_folded=fold_name(name)).exists():
            raise name_taken()
        return name


class ReaderCreationForm(NameForm, UserCreationForm):  # type: ignore[misc]
    """Asks for no password, so that nobody knows one but its owner."""

    email = forms.EmailField(
        label=_("E-mail address"),
        help_text=_("The first sign-in is by a code that is sent there; a password can be chosen after that."),
    )

    def save(self, commit: bool = True) -> Any:  # noqa: FBT001, FBT002  Django's signature.
        self.instance.set_unusable_password()
        return super().save(commit=commit)

    class Meta(UserCreationForm.Meta):  # type: ignore[misc]
        fields: Any = FIELDS
        widgets = WIDGETS


class ReaderEditForm(NameForm, UserEditForm):  # type: ignore[misc]
    """An administrator may change a name at any time; the one before is kept as when its reader does."""

    class Meta(UserEditForm.Meta):  # type: ignore[misc]
        fields: Any = FIELDS | {"is_active"}
        widgets = WIDGETS

    def save(self, commit: bool = True) -> Any:  # noqa: FBT001, FBT002  Django's signature.
        before = Reader.objects.get(pk=self.instance.pk).display_name
        reader = super().save(commit=commit)
        if commit and reader.display_name != before:
            keep_former_name(reader, before, now=timezone.now())
            freshen_reader(reader)
        return reader
