"""The forms with which a reader changes how others see them."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from standfirst.readers.avatar_picture import FORMATS
from standfirst.readers.check_display_name import LONGEST
from standfirst.readers.forms.plain import PlainForm

ACCEPTED = ",".join(f"image/{name.lower()}" for name in FORMATS)


class NameForm(PlainForm, forms.Form):
    """What a name may be is decided where it is changed."""

    display_name = forms.CharField(
        label=_("Display name"),
        error_messages={"required": _("Choose the name by which others will know you.")},
        max_length=120,  # Longer than a name may be, so that the message about length is ours.
        widget=forms.TextInput(attrs={"autocomplete": "nickname"}),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["display_name"].widget.attrs["maxlength"] = LONGEST


class PictureForm(PlainForm, forms.Form):
    """What a picture may be is decided by its content, where it is read."""

    picture = forms.FileField(
        label=_("Choose a picture"),
        error_messages={"required": _("Choose a picture first."), "empty": _("This file is empty. Choose another.")},
        help_text=_(
            "A JPEG, PNG, WebP, GIF or AVIF file of at most 5 megabytes. Its middle is cut out, and all that a "
            "camera writes into it, such as the place, is left out."
        ),
        widget=forms.FileInput(attrs={"accept": ACCEPTED}),
    )


def with_error(form: Any, field: str, error: Exception) -> Any:
    """The form as it is shown again with what the domain said of it."""
    form.add_error(field, error)
    return form
