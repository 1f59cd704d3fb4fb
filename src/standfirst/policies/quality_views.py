"""The error meter at the desk, and reading samples blind."""

from datetime import timedelta

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from standfirst.commons.permissions import may, require
from standfirst.policies.blind_sample import (
    AlreadySaidError,
    BlindItem,
    NoOpinionError,
    blind,
    next_sample,
    number_waiting,
    record_opinion,
    take_back_opinion,
)
from standfirst.policies.error_rates import error_rates
from standfirst.policies.models import Sample, SampleOpinion
from standfirst.policies.quality_permissions import MAY
from standfirst.policies.skip_sample import skip_sample, take_up_sample
from standfirst.policies.who_agrees import who_agrees
from standfirst.staff.models import Role
from standfirst.staff.roles import editions_of
from standfirst.staff.second_factor import staff_page
from standfirst.standards.published import STANDARDS

YEAR = timedelta(days=365)
TITLES = {standard.code: standard.title for standard in STANDARDS}


@staff_page
@never_cache
@require_safe
def quality(request: HttpRequest) -> HttpResponse:
    """How often the machine errs, and how far people agree, in the editions of whoever looks."""
    require(MAY, "see the error meter", request.user)
    now = timezone.now()
    since = now - YEAR
    editions = editions_of(request.user)
    rates = error_rates(editions, since=since, until=now)
    seniors = may(MAY, "see who agrees with whom", request.user)
    context = {
        "rates": rates,
        "by_standard": [(_(TITLES[one.key]), one) for one in rates.by_standard],
        "waiting": number_waiting(request.user, editions, now=now),
        "pairs": who_agrees(editions_of(request.user, Role.SENIOR), since=since, until=now) if seniors else [],
    }
    return render(request, "policies/quality.html", context)


@staff_page
@never_cache
@require_safe
def sample(request: HttpRequest) -> HttpResponse:
    """The next comment; above it what was said of the last, with a way to take that back."""
    require(MAY, "read samples", request.user)
    return show(request, next_sample(by=request.user, now=timezone.now()))


@staff_page
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def say(request: HttpRequest, sample_id: int) -> HttpResponse:
    """What somebody finds. Whoever comes by the address is led to the next."""
    if request.method != "POST":
        return redirect("desk-sample")
    opinion, standard = request.POST.get("opinion", ""), request.POST.get("standard", "")
    try:
        record_opinion(sample_id, by=request.user, opinion=opinion, standard=standard, now=timezone.now())
    except Sample.DoesNotExist:
        raise Http404 from None
    except AlreadySaidError:
        return redirect(f"{reverse('desk-sample')}?late=1")
    except NoOpinionError:
        problem = _("Say whether it keeps the standards or breaks one, and which.")
        again = blind(Sample.objects.select_related("judgement__comment__answers").get(pk=sample_id))
        return show(request, again, problem=problem, chosen=opinion)
    return redirect(f"{reverse('desk-sample')}?said={sample_id}")


@staff_page
@never_cache
@require_POST
def take_back(request: HttpRequest, sample_id: int) -> HttpResponse:
    """As if nothing had been said; the comment may come again."""
    try:
        take_back_opinion(sample_id, by=request.user)
    except Sample.DoesNotExist:
        raise Http404 from None
    return redirect("desk-sample")


@staff_page
@never_cache
@require_POST
def skip(request: HttpRequest, sample_id: int) -> HttpResponse:
    """Leave it to others, or with `back` take it up again."""
    try:
        if "back" in request.POST:
            take_up_sample(sample_id, by=request.user)
            return redirect("desk-sample")
        skip_sample(sample_id, by=request.user)
    except Sample.DoesNotExist:
        raise Http404 from None
    return redirect(f"{reverse('desk-sample')}?skipped={sample_id}")


def show(request: HttpRequest, item: BlindItem | None, *, problem: str = "", chosen: str = "") -> HttpResponse:
    opinions = SampleOpinion.objects.filter(by=request.user.pk).select_related("sample__judgement__comment")
    last = opinions.filter(sample=number_in(request, "said")).first()
    context = {
        "item": item,
        "standards": STANDARDS,
        "problem": problem,
        "chosen": chosen,
        "late": "late" in request.GET,
        "skipped": number_in(request, "skipped"),
        "last": last,
        "last_title": _(TITLES[last.standard]) if last and last.standard in TITLES else "",
        "last_comment": comment_to_look_at(last),
    }
    return render(request, "policies/sample.html", context, status=422 if problem else 200)


def number_in(request: HttpRequest, name: str) -> int | None:
    """The sample that the address names."""
    said = request.GET.get(name, "")
    return int(said) if said.isdecimal() and len(said) < 18 else None


def comment_to_look_at(last: SampleOpinion | None) -> int | None:
    """Of a comment that everybody reads although this person finds a standard broken, the number."""
    comment = last.sample.judgement.comment if last and last.standard else None
    return comment.pk if comment and comment.state == "published" else None
