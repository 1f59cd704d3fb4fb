"""The forms of the contact page and of the addresses behind it."""

from typing import Any
from uuid import uuid4

from django import forms
from django.utils.translation import gettext_lazy as _

from standfirst.contact.models import ContactAddresses, Topic
from standfirst.contact.said import LONGEST, Letter
from standfirst.readers.captcha_field import CaptchaField
from standfirst.readers.confirmed_email import has_confirmed_email
from standfirst.readers.forms.plain import ADDRESS_MESSAGES


class LetterForm(forms.Form):
    """For a reader whose address is confirmed, and for whom name and address are filled in."""

    topic = forms.ChoiceField(
        label=_("What is it about?"),
        choices=lambda: [("", _("Choose …")), *Topic.choices],
        error_messages={"required": _("Choose what it is about."), "invalid_choice": _("Choose from the list.")},
    )
    name = forms.CharField(
        label=_("Your name"),
        max_length=120,
        error_messages={"required": _("Type your name, so that we know how to address you.")},
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    email = forms.EmailField(
        label=_("E-mail address"),
        help_text=_("We answer there."),
        error_messages=ADDRESS_MESSAGES,
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    text = forms.CharField(
        label=_("Your letter"),
        max_length=LONGEST,
        error_messages={
            "required": _("There is nothing in your letter yet."),
            "max_length": _("Please say it in at most %(limit_value)d characters; you wrote %(show_value)d."),
        },
        widget=forms.Textarea(attrs={"rows": 10, "dir": "auto"}),
    )
    key = forms.UUIDField(widget=forms.HiddenInput(attrs={"autocomplete": "off"}), initial=uuid4)

    def clean_name(self) -> str:
        """On one line, whatever was sent."""
        return " ".join(str(self.cleaned_data["name"]).split())

    def letter(self, reader: Any) -> Letter:
        """What was written, by whom."""
        given = self.cleaned_data
        signed_in = reader if reader.is_authenticated else None
        email = str(given["email"]).strip().lower()
        return Letter(given["topic"], given["name"], email, given["text"].strip(), given["key"], signed_in)


class VisitorLetterForm(LetterForm):
    """For everybody else: with a check against programs."""

    captcha = CaptchaField()


def letter_form(reader: Any, sent: Any = None) -> LetterForm:
    """The form for who is there. The page is this reader's alone, so it may begin with their name and address."""
    if not has_confirmed_email(reader):
        return VisitorLetterForm(sent)
    return LetterForm(sent, initial={"name": reader.display_name, "email": reader.email})


class AddressesForm(forms.ModelForm):  # type: ignore[type-arg]
    """Where each topic's letters are delivered."""

    class Meta:
        model = ContactAddresses
        fields = ("editors", "privacy", "technical")


def addresses_form(edition: str, sent: Any = None) -> AddressesForm:
    """The edition's addresses, be they set or not yet."""
    known = ContactAddresses.objects.filter(edition=edition).first() or ContactAddresses(edition=edition)
    return AddressesForm(sent, instance=known)
