"""The forms of a reader's file: what to look for, why it is opened, and that a deletion is really meant."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from standfirst.privacy.forms import WhatBecomesForm
from standfirst.reader_files.find_readers import LONGEST
from standfirst.reader_files.models import REASON

TOO_LONG = _("Please say it in at most %(limit_value)d characters; these are %(show_value)d.")


class FindForm(forms.Form):
    """One box for all three."""

    query = forms.CharField(
        label=_("Display name, user ID or e-mail address"),
        max_length=LONGEST,
        help_text=_(
            "Of a name a part will do, also of a former one; user ID and address have to be whole."
            " That somebody was found by the address is noted."
        ),
        error_messages={"required": _("Type whom you look for."), "max_length": TOO_LONG},
        widget=forms.TextInput(attrs={"autocomplete": "off", "dir": "auto", "spellcheck": "false"}),
    )


class ReasonForm(forms.Form):
    """Why somebody opens the file."""

    reason = forms.CharField(
        label=_("Why do you open this file?"),
        max_length=REASON,
        help_text=_("For instance: “letter of 3 March, asks what we keep”. The reader can read it in the archive."),
        error_messages={"required": _("Say why in a few words."), "max_length": TOO_LONG},
        widget=forms.TextInput(attrs={"autocomplete": "off", "dir": "auto"}),
    )


class DeletionForm(WhatBecomesForm):
    """Typed, because no button of such weight should be hit by accident."""

    how_asked = forms.CharField(
        label=_("How did the reader ask for it?"),
        max_length=REASON,
        help_text=_("It is noted, and the reader can read it in the archive."),
        error_messages={"required": _("Say how the reader asked for it."), "max_length": TOO_LONG},
        widget=forms.TextInput(attrs={"autocomplete": "off", "dir": "auto"}),
    )
    typed_id = forms.CharField(
        label=_("Type the reader's user ID"),
        max_length=20,
        error_messages={"required": _("Type the user ID, to show that you mean this reader.")},
        widget=forms.TextInput(attrs={"autocomplete": "off", "dir": "ltr", "spellcheck": "false"}),
    )

    def __init__(self, *args: Any, reader: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.reader = reader
        self.fields["comments"].label = _("What becomes of the comments?")
        self.fields["comments"].choices = (  # type: ignore[attr-defined]
            ("withdraw", _("Delete them with the account")),
            ("keep", _("Leave them, without the name")),
        )
        self.fields["comments"].error_messages["required"] = _("Choose what becomes of the comments.")
        self.order_fields(["how_asked", "comments", "typed_id"])

    def clean_typed_id(self) -> str:
        typed = str(self.cleaned_data["typed_id"]).upper()
        if typed != self.reader.reader_id:
            raise forms.ValidationError(_("That isn't this reader's user ID."), code="another")
        return typed
