"""The form in which an author edits a comment."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from standfirst.discussion.answer import NotPossibleError
from standfirst.discussion.drafts import find_draft
from standfirst.discussion.edit_comment import edit_comment, require_editable
from standfirst.discussion.find_place import Place, UnknownDiscussionError, find_place
from standfirst.discussion.trusted_post import trusted_post
from standfirst.discussion.views.form import Form, read_form, show_form, show_problem, show_untrusted
from standfirst.discussion.views.sign_in_first import sign_in_first
from standfirst.discussion.views.told import show_lost
from standfirst.discussion.views.write import show_answer


@csrf_exempt  # As for writing: `trusted_post` guards.
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: HttpRequest, discussion_id: int, number: int) -> HttpResponse:
    """Show the comment's words in a form, or take the new ones."""
    written = read_form(request)
    try:
        place = find_place(discussion_id)
    except UnknownDiscussionError:
        return show_lost(request, written.text)
    form = form_of(place, number, text=written.text)
    if not request.user.is_authenticated:
        sent = written if request.method == "POST" else None
        return sign_in_first(request, place.edition, form=form.action, written=sent)
    if request.method != "POST":
        return open_form(request, place, form)
    if not trusted_post(request):
        return show_untrusted(request, place, form)
    try:
        answer = edit_comment(request.user, place, number, written=written, now=timezone.now())
    except NotPossibleError as problem:
        return show_problem(request, place, form, problem=problem)
    return show_answer(request, place, form, answer=answer)


def form_of(place: Place, number: int, *, text: str) -> Form:
    return Form(f"{place.address}comments/{number}/edit/", id=f"edit-{number}", text=text, edits=number)


def open_form(request: HttpRequest, place: Place, form: Form) -> HttpResponse:
    """The words as they stand, or as they were before the author had to sign in again."""
    draft = find_draft(request.session, form.action)
    try:
        comment = require_editable(request.user, place, form.edits or 0, now=timezone.now())
    except NotPossibleError as problem:
        form.text = draft["text"] if draft else ""
        return show_problem(request, place, form, problem=problem)
    form.text = draft["text"] if draft else comment.text
    return show_form(request, place, form)
