"""What a reader writes in an appeal."""

from django import forms
from django.utils.translation import gettext_lazy as _

from standfirst.appeals.make_appeal import LONGEST
from standfirst.discussion.plain_text import plain_text, says_nothing


class AppealForm(forms.Form):
    """One box; what was typed comes back in it, whatever is wrong."""

    text = forms.CharField(
        label=_("Why is the decision wrong?"),
        help_text=_("In your own words, in any language. What happened, and what did the decision overlook?"),
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 8, "dir": "auto"}),
        error_messages={
            "required": _("Please say why the decision is wrong: a moderator needs something to go by."),
            "max_length": _("This is longer than %(limit_value)d characters. Please shorten it."),
        },
    )

    def clean_text(self) -> str:
        """Spaces and invisible signs are no reasons."""
        text = plain_text(self.cleaned_data["text"])
        if says_nothing(text):
            raise forms.ValidationError(self.fields["text"].error_messages["required"])
        return text
