"""What a moderator does with an item: one address an act, all through the same gate."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from standfirst.appeals.hold_answer import AnswerGoneError, take_back_answer
from standfirst.appeals.models import Appeal
from standfirst.commons.permissions import require
from standfirst.decisions.models import Decision
from standfirst.discussion.models import Comment
from standfirst.moderation.black_out_words import Passages, black_out_words, read_spans
from standfirst.moderation.keep_comment import keep_comment
from standfirst.moderation.pass_on import pass_on, take_back_question
from standfirst.moderation.permissions import MAY
from standfirst.moderation.publish_comment import publish_comment
from standfirst.moderation.remove_as_illegal import Law, remove_as_illegal
from standfirst.moderation.remove_comment import remove_comment
from standfirst.moderation.sanction_author import (
    block_author,
    delete_author,
    premoderate_author,
    remove_authors_picture,
    warn_author,
)
from standfirst.moderation.undo_decision import TooLateError, undo_decision
from standfirst.moderation.views.addresses import address_of_item, key_of, queue_of
from standfirst.moderation.views.item import show_item
from standfirst.moderation.views.problems import PROBLEMS, NotSureError, told
from standfirst.moderation.views.said import offered
from standfirst.moderation.views.what_next import there_again, what_again, what_next
from standfirst.moderation.write_note import drop_note, write_note
from standfirst.staff.second_factor import staff_page

LONGEST = 1000  # Characters of a word to the author, of a note, of a question.
Act = Callable[[int, QueryDict, Any, datetime], Decision | None]


def publish(number: int, typed: QueryDict, by: Any, now: datetime) -> Decision:
    return publish_comment(number, by=by, seen=typed.get("seen", ""), now=now)


def keep(number: int, typed: QueryDict, by: Any, now: datetime) -> Decision:
    return keep_comment(number, by=by, seen=typed.get("seen", ""), now=now)


def remove(number: int, typed: QueryDict, by: Any, now: datetime) -> Decision:
    seen = typed.get("seen", "")
    return remove_comment(number, by=by, seen=seen, code=typed.get("standard", ""), note=note_of(typed), now=now)


def remove_illegal(number: int, typed: QueryDict, by: Any, now: datetime) -> Decision:
    law = Law(citation=typed.get("law", ""), why=note_of(typed), code=typed.get("standard", ""))
    return remove_as_illegal(number, law, by=by, seen=typed.get("seen", ""), now=now)


def black_out(number: int, typed: QueryDict, by: Any, now: datetime) -> Decision:
    lines = tuple(filter(None, (line.strip() for line in typed.get("words", "")[:LONGEST].splitlines())))
    passages = Passages(read_spans(typed.getlist("span")), lines)
    reason = (typed.get("standard", ""), note_of(typed))
    return black_out_words(number, passages, by=by, seen=typed.get("seen", ""), reason=reason, now=now)


def warn(number: int, typed: QueryDict, by: Any, now: datetime) -> Decision:
    return warn_author(number, by=by, code=typed.get("standard", ""), note=note_of(typed), now=now)


def premoderate(number: int, typed: QueryDict, by: Any, now: datetime) -> Decision:
    code, days = typed.get("standard", ""), typed.get("days", "")
    return premoderate_author(number, days=days, by=by, code=code, note=note_of(typed), now=now)


def block(number: int, typed: QueryDict, by: Any, now: datetime) -> Decision:
    reason = (typed.get("standard", ""), note_of(typed))
    days = "" if typed.get("until") == "appeal" else typed.get("days", "") or "-"
    return block_author(number, days=days, told="silently" not in typed, by=by, reason=reason, now=now)


def delete(number: int, typed: QueryDict, by: Any, now: datetime) -> Decision:
    require_sure(typed)
    return delete_author(number, by=by, code=typed.get("standard", ""), note=note_of(typed), now=now)


def picture(number: int, typed: QueryDict, by: Any, now: datetime) -> None:
    """Returns nothing, for there is nothing to undo."""
    require_sure(typed)
    remove_authors_picture(number, by=by, code=typed.get("standard", ""), note=note_of(typed), now=now)


def pass_to(number: int, typed: QueryDict, by: Any, now: datetime) -> None:
    question = typed.get("question", "").strip()[:LONGEST]
    pass_on(number, to=typed.get("to", ""), question=question, by=by, now=now)


def take_back(number: int, _typed: QueryDict, by: Any, now: datetime) -> None:
    take_back_question(number, by=by, now=now)


def note(number: int, typed: QueryDict, by: Any, now: datetime) -> None:
    write_note(number, text=typed.get("text", "")[:LONGEST], by=by, now=now)


def forget_note(_number: int, typed: QueryDict, by: Any, _now: datetime) -> None:
    drop_note(int(typed.get("note", "")), by=by)


def require_sure(typed: QueryDict) -> None:
    """Keys lead quickly to what weighs most. Raises `NotSureError`."""
    if "sure" not in typed:
        raise NotSureError


def note_of(typed: QueryDict) -> str:
    return typed.get("note", "").strip()[:LONGEST]


ACTS: dict[str, Act] = {
    "publish": publish,
    "keep": keep,
    "remove": remove,
    "remove-illegal": remove_illegal,
    "black-out": black_out,
    "warn": warn,
    "premoderate": premoderate,
    "block": block,
    "delete": delete,
    "picture": picture,
    "pass-on": pass_to,
    "take-back": take_back,
    "note": note,
    "forget-note": forget_note,
}
LEADS_ON = {
    "publish",
    "keep",
    "remove",
    "remove-illegal",
    "black-out",
    "pass-on",
}  # Afterwards nothing is left to do with the item.


@staff_page
@never_cache
@require_POST
def act(request: HttpRequest, comment_id: int, name: str) -> HttpResponse:
    """Do it, and show what is next; where it can't be done the item as it is now, with all that was typed."""
    require(MAY, "open the desk", request.user)
    typed, queue = request.POST, request.POST.get("queue", "")
    try:
        decision = ACTS[name](comment_id, typed, request.user, timezone.now())
    except Comment.DoesNotExist:
        raise Http404 from None
    except PROBLEMS as problem:
        return show_item(request, comment_id, queue=queue, status=409, problem=told(problem), typed=typed, failed=name)
    done = [decision] if decision else []
    if name in LEADS_ON:
        return what_next(request, queue_of(queue), done=done)
    if request.htmx:  # type: ignore[attr-defined]
        return show_item(request, comment_id, queue=queue, **({"done": done} if done else offered(request.user)))
    return redirect(f"{address_of_item(comment_id, queue)}&done={decision.reference if decision else ''}")


@staff_page
@never_cache
@require_POST
def undo(request: HttpRequest) -> HttpResponse:
    """Undo what was decided a moment ago, one decision or all of one act, newest first; then back to where it was."""
    require(MAY, "open the desk", request.user)
    if "appeal" in request.POST:
        return undo_answer(request, request.POST["appeal"])
    references, queue = request.POST.get("references", "").split(), request.POST.get("queue", "")
    undone, late = [], 0
    for reference in reversed(references):
        try:
            undone.append(undo_decision(reference, by=request.user, now=timezone.now()))
        except TooLateError:
            late += 1
    if undone and (mob := key_of(request.POST.get("mob", ""))):
        return there_again(request, reverse("desk-mob", args=[mob]), undone=len(undone), late=late)
    return what_again(request, queue_of(queue), undone=undone, late=late, here=key_of(request.POST.get("comment", "")))


def undo_answer(request: HttpRequest, reference: str) -> HttpResponse:
    """To the appeal, which is open as before, with what was typed."""
    if not Appeal.objects.filter(reference=reference).exists():
        raise Http404
    late = 0
    try:
        take_back_answer(reference, by=request.user, now=timezone.now())
    except AnswerGoneError:
        late = 1
    return there_again(request, reverse("desk-appeal", args=[reference]), undone=1 - late, late=late)
