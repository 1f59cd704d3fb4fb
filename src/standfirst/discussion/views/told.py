"""Tells a reader what became of what they wrote: four actions, by page or as a part of the page that is open."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from standfirst.discussion.answer import Answer, Problem
from standfirst.discussion.find_place import Place
from standfirst.discussion.models import Comment
from standfirst.discussion.own_comments import HeldComment
from standfirst.discussion.page_of_comments import Thread
from standfirst.discussion.views.form import Form, show_form
from standfirst.discussion.views.speaking import render_in


def show_posted(request: HttpRequest, place: Place, form: Form, *, answer: Answer) -> HttpResponse:
    """Published: everybody's page has it, and so has the open one. Held: its author sees it, with the reasons."""
    comment = answer.comment
    assert comment is not None  # noqa: S101  (the caller has asked)
    if not request.htmx:  # type: ignore[attr-defined]
        return redirect(after_posting(place, comment))
    place.discussion.refresh_from_db()  # The count has just moved.
    context = {
        "form": Form(form.action) if form.id == "new" else None,
        "answer": answer,
        "comment": comment,
        "thread": Thread(comment),
        "own": HeldComment(comment, answer.decision),
        "edited": form.edits is not None,
        "inline": True,
    }
    return render_in(place, request, "discussion/posted.html", context)


def show_returned(request: HttpRequest, place: Place, form: Form) -> HttpResponse:
    """Asked or refused: nothing was stored, and the words are in the box again with the standards and reasons."""
    return show_form(request, place, form, status=422)


def show_lost(request: HttpRequest, text: str) -> HttpResponse:
    """There is nothing under this address; whatever was typed is shown, to be copied."""
    context = {"text": text, "problem": Problem.UNKNOWN_DISCUSSION.value}
    return render(request, "discussion/lost.html", context, status=404)


def after_posting(place: Place, comment: Comment) -> str:
    """Where the author of a new or edited comment finds it."""
    if comment.state == Comment.State.HELD:
        return f"{place.address}write/?held={comment.pk}"
    if comment.thread_id:
        return f"{place.address}comments/{comment.pk}/#c{comment.pk}"
    return f"{place.story.address}#c{comment.pk}"
