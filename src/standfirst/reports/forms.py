"""The form with which somebody reports a comment."""

from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from standfirst.readers.captcha_field import CaptchaField
from standfirst.readers.forms.plain import ADDRESS_MESSAGES
from standfirst.reports.models import ILLEGAL
from standfirst.reports.said import LONGEST, Reporter, Said
from standfirst.standards.published import STANDARDS

SHORTEST = 20  # Characters; "it's illegal" substantiates nothing.


def choices() -> list[tuple[Any, Any]]:
    """Every published standard, and the law."""
    standards = [(standard.code, gettext(standard.title)) for standard in STANDARDS]
    return [
        ("", _("Choose …")),
        (_("It breaks a standard"), standards),
        (_("It breaks the law"), [(ILLEGAL, _("It is illegal"))]),
    ]


class ReportForm(forms.Form):
    """For a reader who is signed in. What only a notice of illegal content needs is asked for only then."""

    standard = forms.ChoiceField(
        label=_("What is wrong with it?"),
        choices=choices,
        error_messages={
            "required": _("Choose what is wrong with the comment."),
            "invalid_choice": _("Choose from the list."),
        },
    )
    explanation = forms.CharField(
        label=_("Why?"),
        required=False,
        max_length=LONGEST,
        help_text=_("Which words, and what is wrong with them. If it is illegal: which law they break, and why."),
        error_messages={
            "max_length": _("Please say it in at most %(limit_value)d characters; you wrote %(show_value)d.")
        },
        widget=forms.Textarea(attrs={"rows": 5}),
    )
    child_abuse = forms.BooleanField(
        label=_("It is about the sexual abuse of children"),
        required=False,
        help_text=_("Then you need not say who you are."),
    )
    name = forms.CharField(
        label=_("Your name"),
        required=False,
        max_length=120,
        help_text=_("Only the moderators see it."),
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    good_faith = forms.BooleanField(
        label=_("I believe in good faith that what I say here is accurate and complete"), required=False
    )

    def clean(self) -> dict[str, Any]:
        """Ask of a notice of illegal content what the law asks of it."""
        answers: dict[str, Any] = super().clean() or {}
        if answers.get("standard") == ILLEGAL:
            self.ask_as_the_law_does(answers)
        return answers

    def ask_as_the_law_does(self, answers: dict[str, Any]) -> None:
        if len(answers.get("explanation", "")) < SHORTEST and "explanation" not in self.errors:
            self.add_error("explanation", _("Explain what makes it illegal, in a sentence or two."))
        if not answers.get("name") and not answers.get("child_abuse") and "name" not in self.errors:
            self.add_error("name", _("Type your name: who says that something is illegal must say who they are."))
        if not answers.get("good_faith"):
            self.add_error("good_faith", _("Confirm this, as the law asks."))

    def reporter(self, reader: Any) -> Reporter:
        """Who reports."""
        return Reporter(reader=reader, name=self.cleaned_data["name"])

    @property
    def said(self) -> Said:
        """What is reported."""
        given = self.cleaned_data
        illegal = given["standard"] == ILLEGAL
        return Said(
            standard=given["standard"],
            explanation=given["explanation"].strip(),
            child_abuse=illegal and given["child_abuse"],
            good_faith=illegal and given["good_faith"],
        )


class VisitorReportForm(ReportForm):
    """For who isn't signed in: with an address, and a check against programs."""

    email = forms.EmailField(
        label=_("E-mail address"),
        required=False,
        help_text=_("We send a mail there to confirm it, and tell you what came of your report."),
        error_messages=ADDRESS_MESSAGES,
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    captcha = CaptchaField()

    def clean(self) -> dict[str, Any]:
        """An address is needed, except of who reports child abuse."""
        answers = super().clean()
        nameless = answers.get("standard") == ILLEGAL and answers.get("child_abuse")
        if not answers.get("email") and not nameless and "email" not in self.errors:
            self.add_error("email", ADDRESS_MESSAGES["required"])
        return answers

    def reporter(self, reader: Any) -> Reporter:  # noqa: ARG002  (there is none)
        """Who reports."""
        return Reporter(email=self.cleaned_data["email"].strip().lower(), name=self.cleaned_data["name"])


class MoreForm(forms.Form):
    """Adds something to a report that waits."""

    more = forms.CharField(
        label=_("Add something"),
        max_length=LONGEST,
        error_messages={"required": _("There is nothing to add yet.")},
        widget=forms.Textarea(attrs={"rows": 4}),
    )
