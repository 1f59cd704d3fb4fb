"""What all forms of an account have in common."""

from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    Base = forms.Form
else:
    Base = object

# What the site's password validators ask, in one sentence instead of four.
NEW_PASSWORD = _("At least ten characters, not only digits, and neither common nor like your name or address.")
ADDRESS_MESSAGES = {
    "required": _("Type your e-mail address."),
    "invalid": _("This is not an e-mail address. One looks like name@example.org."),
}


class PlainForm(Base):
    """Has labels and no placeholders: grey words that vanish on typing help nobody."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.widget.attrs.pop("placeholder", None)
