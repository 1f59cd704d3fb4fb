"""The form in which comments are written: what was sent with it, and how it is shown again with nothing lost."""

from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from standfirst.consents.lead_to_consent import consent_page
from standfirst.discussion.answer import Answer, NotPossibleError, Problem, Written
from standfirst.discussion.drafts import keep_draft
from standfirst.discussion.find_place import Place
from standfirst.discussion.mark_text import mark_text
from standfirst.discussion.models import Comment
from standfirst.discussion.own_comments import own_comments
from standfirst.discussion.plain_text import LONGEST
from standfirst.discussion.views.speaking import render_in

NO_COMMENT = 0  # What the form says it answers where that is no number at all: surely unknown.


@dataclass(slots=True)
class Form:
    """A form as it is to be shown. `id` tells several on one page apart."""

    action: str
    id: str = "new"
    text: str = ""
    answers: Comment | None = None
    edits: int | None = None
    key: str = field(default_factory=lambda: str(uuid4()))
    answer: Answer | None = None
    problem: object = ""  # Becomes a sentence only when it is shown, in the language of the edition.
    unconfirmed: bool = False
    blocked: bool = False
    consent: str = ""  # Where something is to be accepted first.
    held: int | None = None  # The comment that came of it just now and waits for a moderator.
    limit: int = LONGEST

    @property
    def marked(self) -> str:
        """The words with the places that the reasons speak of; empty where they speak of none."""
        return mark_text(self.answer.text, self.answer.spans) if self.answer and self.answer.spans else ""


def public_form(place: Place) -> Form:
    """The empty form of a public page: the same for everybody, so it has no key until a script chooses one."""
    return Form(f"{place.address}write/", key="")


def read_form(request: HttpRequest) -> Written:
    """What was sent; nothing in it has been checked."""
    sent = request.POST
    return Written(
        sent.get("text", ""), number_in(sent.get("answers", "")), sent.get("key", ""), sent.get("anyway", "")
    )


def number_in(word: str) -> int | None:
    if not word:
        return None
    return int(word) if word.isdecimal() and len(word) < 19 else NO_COMMENT


def show_problem(request: HttpRequest, place: Place, form: Form, *, problem: NotPossibleError) -> HttpResponse:
    """The form again, its words kept, saying why nothing was posted."""
    form.problem = problem
    form.unconfirmed = problem.problem is Problem.UNCONFIRMED
    form.blocked = problem.problem is Problem.BLOCKED
    if problem.problem is Problem.NOT_ACCEPTED:
        form.consent = consent_page(place.edition.slug, form.action)
    if form.unconfirmed or form.consent:
        keep_draft(
            request.session, form.action, {"text": form.text, "answers": form.answers.pk if form.answers else None}
        )
    if problem.problem is Problem.KEY_USED:
        form.key = str(uuid4())
    return show_form(request, place, form, status=422)


def show_untrusted(request: HttpRequest, place: Place, form: Form) -> HttpResponse:
    """The form again, with a token of this browser, where we can't tell from whose page it was sent."""
    form.problem = _("We could not tell whether you sent this yourself. Your text is kept: please send it once more.")
    return show_form(request, place, form, status=403)


def show_form(request: HttpRequest, place: Place, form: Form, *, status: int = 200) -> HttpResponse:
    """The form alone for a page that is open already, or a page of its own."""
    inline = bool(request.htmx)  # type: ignore[attr-defined]
    template = "discussion/form.html" if inline else "discussion/write.html"
    context: dict[str, Any] = {"form": form, "inline": inline, "with_token": True}
    if not inline and request.user.is_authenticated:
        context["own"] = own_comments(request.user, place.discussion.pk, now=timezone.now())
    return render_in(place, request, template, context, status=status)
