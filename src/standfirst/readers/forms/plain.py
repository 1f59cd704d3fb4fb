"""What all forms of an account have in common."""

from typing import TYPE_CHECKING, Any

from django import forms

if TYPE_CHECKING:
    Base = forms.Form
else:
    Base = object


class PlainForm(Base):
    """Has labels and no placeholders: grey words that vanish on typing help nobody."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.widget.attrs.pop("placeholder", None)
