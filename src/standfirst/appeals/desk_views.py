"""The pages of appeals at the desk: which wait, one of them, and the letters that came."""

from datetime import datetime

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from standfirst.appeals.answer_appeal import LONGEST, AlreadyAnsweredError, NoReasonsError
from standfirst.appeals.case_file import open_case
from standfirst.appeals.hold_answer import hold_answer
from standfirst.appeals.letters.forget_letters import DAYS
from standfirst.appeals.models import Appeal, Letter
from standfirst.appeals.open_appeals import PAGE, answered_lately, number_late, number_open, open_appeals
from standfirst.appeals.permissions import MAY
from standfirst.appeals.tell import homes
from standfirst.commons.permissions import require
from standfirst.staff.roles import editions_of
from standfirst.staff.second_factor import staff_page

ANSWERS = {"uphold": Appeal.State.UPHELD, "overturn": Appeal.State.OVERTURNED}
TYPED = "answers_typed"  # In the session: what is taken back comes back into the box.
KEPT = 3  # So many of them.


@staff_page
@never_cache
@require_safe
def appeals(request: HttpRequest) -> HttpResponse:
    """Those that wait, that which is due first in front, and below them the last that were answered."""
    require(MAY, "read appeals", request.user)
    editions, now = editions_of(request.user), timezone.now()
    home_of = homes()
    waiting = open_appeals(editions, after=_cursor(request.GET.get("after", "")))
    context = {
        "appeals": [(appeal, home_of(appeal.edition), appeal.due_at < now) for appeal in waiting],
        "answered": [(appeal, home_of(appeal.edition)) for appeal in answered_lately(editions)],
        "number": number_open(editions),
        "late": number_late(editions, now=now),
        "more": waiting[-1] if len(waiting) == PAGE else None,
    }
    return render(request, "appeals/desk.html", context)


@staff_page
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def one(request: HttpRequest, reference: str) -> HttpResponse:
    """One appeal, and its answer."""
    appeal = Appeal.objects.filter(reference=reference.upper()).first()
    if appeal is None:
        raise Http404
    require(MAY, "read appeals", request.user, appeal)
    return _answer(request, appeal) if request.method == "POST" else _show(request, reference)


@staff_page
@never_cache
@require_safe
def letters(request: HttpRequest) -> HttpResponse:
    """Every letter of the last weeks, also those that became no appeal: they may be about something else."""
    require(MAY, "read appeals", request.user)
    editions = editions_of(request.user)
    found = Letter.objects.select_related("appeal").order_by("-received_at", "-id")
    pages = Paginator(found if editions is None else found.filter(edition__in=editions), PAGE)
    page = pages.get_page(request.GET.get("page"))
    home_of = homes()
    shown = [(letter, home_of(letter.edition)) for letter in page]
    return render(request, "appeals/letters.html", {"page": page, "letters": shown, "days": DAYS})


def _answer(request: HttpRequest, appeal: Appeal) -> HttpResponse:
    answer = request.POST.get("reasons", "").strip()[:LONGEST]
    state = ANSWERS.get(request.POST.get("answer", ""))
    if state is None:
        return _show(request, appeal.reference, problem=_("Choose one of the two answers."), typed=answer)
    try:
        hold_answer(appeal.pk, state, by=request.user, answer=answer, now=timezone.now())
    except NoReasonsError:
        problem = _("Give your reasons: the reader is told them.")
        return _show(request, appeal.reference, problem=problem, typed=answer)
    except AlreadyAnsweredError:
        problem = _("Somebody else has answered this appeal meanwhile. Nothing was changed by you.")
        return _show(request, appeal.reference, problem=problem, typed=answer, status=409)
    typed = [*request.session.get(TYPED, {}).items(), (appeal.reference, answer)]
    request.session[TYPED] = dict(typed[-KEPT:])
    return redirect("desk-appeals")


def _show(
    request: HttpRequest, reference: str, *, problem: str = "", typed: str = "", status: int = 200
) -> HttpResponse:
    case = open_case(reference, by=request.user, now=timezone.now())
    typed = typed or request.session.get(TYPED, {}).get(case.appeal.reference, "")
    context = {"case": case, "problem": problem, "typed": typed, "longest": LONGEST}
    return render(request, "appeals/case.html", context, status=422 if problem and status == 200 else status)


def _cursor(text: str) -> tuple[datetime, int] | None:
    """`2026-11-23T10:00:00+00:00_42`; anything else starts at the beginning."""
    moment, _underscore, number = text.rpartition("_")
    try:
        found = datetime.fromisoformat(moment.replace(" ", "+")), int(number)
    except ValueError:
        return None
    return found if found[0].tzinfo and abs(found[1]) < 2**62 else None
