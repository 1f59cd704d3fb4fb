"""The form with which a reader accepts what is new."""

from collections.abc import Iterator

from django import forms
from django.forms import BoundField
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from standfirst.consents.due_consents import Due
from standfirst.consents.models import Document

ACCEPT = {
    Document.PRIVACY: _("I have read the privacy policy and accept it"),
    Document.STANDARDS: _("I have read the community standards and will keep them"),
}
NOT_TICKED = _("Tick the box to go on, or go on reading without.")
NEWER = _("A newer version was published while this page was open. Please look at it before you accept.")


class ConsentForm(forms.Form):
    """A box a document. The number of the version goes along: nobody accepts what they were not shown."""

    def __init__(self, dues: list[Due], sent: QueryDict | None = None) -> None:
        self.dues = dues
        shown = [due for due in dues if sent and sent.get(f"{due.version.document}_version") == str(due.version.number)]
        super().__init__(None if sent is None else {due.version.document: ticked(due, sent, shown) for due in dues})
        for due in dues:
            missing = NOT_TICKED if sent is None or due in shown else NEWER
            self.fields[due.version.document] = forms.BooleanField(
                label=ACCEPT[Document(due.version.document)], error_messages={"required": missing}
            )

    def questions(self) -> Iterator[tuple[Due, BoundField]]:
        """Each document with its box."""
        for due in self.dues:
            yield due, self[due.version.document]


def ticked(due: Due, sent: QueryDict, shown: list[Due]) -> str:
    """What came of the box; nothing where it stood under another version."""
    return sent.get(due.version.document, "") if due in shown else ""
