"""What all forms of an account have in common."""

from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from standfirst.readers.password_strength import WORDS, password_strength

if TYPE_CHECKING:
    Base = forms.Form
else:
    Base = object

# What the site's password validators ask, in one sentence instead of four.
NEW_PASSWORD = _("At least ten characters, neither common, nor like your name or address, nor a name of this site.")
ADDRESS_MESSAGES = {
    "required": _("Type your e-mail address."),
    "invalid": _("This is not an e-mail address. One looks like name@example.org."),
}


def promise() -> forms.BooleanField:
    """The box without which nobody takes part."""
    return forms.BooleanField(
        label=_("I have read the community standards and the privacy policy, and accept both"),
        error_messages={"required": _("To take part, accept the community standards and the privacy policy.")},
    )


class NewPasswordMixin(Base):
    """Says how strong the new password was where a form comes back for another reason: browsers empty the field."""

    def full_clean(self) -> None:
        super().full_clean()
        password = self.cleaned_data.get("password1") if self.is_bound and self.errors else None
        if password:
            said = format_lazy(_("The one that you typed was {strength}. Type it once more."), strength=_said(password))
            self.fields["password1"].help_text = format_lazy("{} {}", NEW_PASSWORD, said)


def _said(password: str) -> Any:
    return WORDS[password_strength(password)]


class PlainForm(Base):
    """Has labels and no placeholders: grey words that vanish on typing help nobody."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.widget.attrs.pop("placeholder", None)
