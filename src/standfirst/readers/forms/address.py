"""The form with which a reader changes the address of the account."""

from typing import Any

from allauth.account.forms import AddEmailForm
from django.utils.translation import gettext_lazy as _

from standfirst.readers.forms.plain import ADDRESS_MESSAGES, PlainForm


class AddressForm(PlainForm, AddEmailForm):  # type: ignore[misc]
    """Whether another account has the address is told by nobody but the mail to it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["email"].label = _("New e-mail address")
        self.fields["email"].error_messages |= ADDRESS_MESSAGES
