"""The page on which a comment is written, and what becomes of what was written."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from standfirst.discussion.answer import Answer, NotPossibleError, Problem, Written
from standfirst.discussion.drafts import drop_draft, find_draft
from standfirst.discussion.find_place import Place, UnknownDiscussionError, find_place
from standfirst.discussion.may_post import answered_comment
from standfirst.discussion.post_comment import post_comment
from standfirst.discussion.trusted_post import trusted_post
from standfirst.discussion.views.form import (
    Form,
    number_in,
    read_form,
    show_form,
    show_problem,
    show_untrusted,
)
from standfirst.discussion.views.sign_in_first import sign_in_first
from standfirst.discussion.views.told import show_lost, show_posted, show_returned


@csrf_exempt  # Public pages carry no token, being the same for everybody: `trusted_post` guards instead.
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def write(request: HttpRequest, discussion_id: int) -> HttpResponse:
    """Show the form, or take it."""
    written = read_form(request)
    try:
        place = find_place(discussion_id)
    except UnknownDiscussionError:
        return show_lost(request, written.text)
    form = form_for(place, written)
    if request.method != "POST":
        return open_form(request, place)
    if not trusted_post(request):
        return show_untrusted(request, place, form)
    if not request.user.is_authenticated:
        return sign_in_first(request, place.edition, form=form.action, written=written)
    try:
        answer = post_comment(request.user, place, written=written, now=timezone.now())
    except NotPossibleError as problem:
        return show_problem(request, place, form, problem=problem)
    return show_answer(request, place, form, answer=answer)


def show_answer(request: HttpRequest, place: Place, form: Form, *, answer: Answer) -> HttpResponse:
    if answer.comment is None:
        form.answer = answer
        return show_returned(request, place, form)
    drop_draft(request.session, form.action)
    return show_posted(request, place, form, answer=answer)


def form_for(place: Place, written: Written) -> Form:
    """The form as it was sent. A comment that can't be answered is no longer answered when the form is sent again."""
    try:
        answered = answered_comment(place, written.answers)
    except NotPossibleError:
        answered = None
    form = Form(f"{place.address}write/", text=written.text, answers=answered)
    form.id = str(answered.pk) if answered else "new"
    form.key = written.key or form.key
    return form


def open_form(request: HttpRequest, place: Place) -> HttpResponse:
    """An empty form, or the words that were kept; after `?held=12` the page says what has just been held."""
    asked = number_in(request.GET.get("answers", ""))
    kept = kept_words(request, place, asked)
    form = form_for(place, kept)
    form.held = number_in(request.GET.get("held", ""))
    if kept.answers is None or form.answers:
        return show_form(request, place, form)
    return show_problem(request, place, form, problem=NotPossibleError(Problem.UNKNOWN_COMMENT))


def kept_words(request: HttpRequest, place: Place, asked: int | None) -> Written:
    """The draft, unless it answers another comment than the one that the reader wants to answer now."""
    draft = find_draft(request.session, f"{place.address}write/")
    if draft is None or asked not in {None, draft["answers"]}:
        return Written("", asked)
    return Written(draft["text"], draft["answers"])
