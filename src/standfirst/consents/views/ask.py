"""The page that a reader meets when there is something new to accept."""

from dataclasses import dataclass

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone, translation
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from standfirst.commons.safe_redirect import safe_next
from standfirst.consents.accept_versions import accept_versions
from standfirst.consents.due_consents import Due, due_consents
from standfirst.consents.edition_of import edition_speaking
from standfirst.consents.forms import ConsentForm
from standfirst.consents.kept_text import drop_kept_text, find_kept_text
from standfirst.consents.lead_to_consent import edition_here, remember_asking
from standfirst.consents.models import Consent
from standfirst.newsroom.models import EditionPage


@dataclass(frozen=True, slots=True)
class Question:
    """What a reader is asked, for which edition, and where they were going."""

    edition: EditionPage
    dues: list[Due]
    then: str

    @property
    def reading(self) -> str:
        """Where who doesn't accept now reads on: a public page, for any other would lead here again."""
        return self.then if self.then.startswith(self.edition.address) else self.edition.address


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def ask(request: HttpRequest) -> HttpResponse:
    """Show what changed and the box, or take the answer; who has nothing to accept goes where they were going."""
    question = question_to(request)
    if not question.dues:
        return redirect(question.then)
    with translation.override(question.edition.language):
        form = ConsentForm(question.dues, request.POST if request.method == "POST" else None)
        if not form.is_valid():
            return show_question(request, question, form)
    versions = [due.version for due in question.dues]
    accept_versions(request.user, versions, route=Consent.Route.PAGE, now=timezone.now())
    drop_kept_text(request.session)
    return redirect(question.then)


def question_to(request: HttpRequest) -> Question:
    """For the edition that is named, else that of the reader's language. Raises `Http404` where there is none."""
    asked = request.POST if request.method == "POST" else request.GET
    named, reader = asked.get("edition", ""), request.user
    edition = edition_here(reader, f"/{named}/") if named else edition_speaking(reader.language)  # type: ignore[union-attr]
    if edition is None:
        raise Http404
    then = safe_next(request, asked.get("next", ""), otherwise=edition.address)
    in_a_circle = then.startswith(reverse("account_consent"))
    return Question(edition, due_consents(reader, edition.slug), edition.address if in_a_circle else then)


def show_question(request: HttpRequest, question: Question, form: ConsentForm, *, status: int = 0) -> HttpResponse:
    """In the language of the edition, whose texts these are."""
    context = {
        "question": question,
        "edition": question.edition,
        "form": form,
        "text": find_kept_text(request.session),
        "language": question.edition.language,
        "dir": "rtl" if translation.get_language_bidi() else "ltr",
    }
    response = render(request, "consents/ask.html", context, status=status or (422 if form.errors else 200))
    remember_asking(request, response, question.edition.slug)
    return response
