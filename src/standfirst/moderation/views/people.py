"""Who works at the desk: an editor says who moderates, and what was changed stays in the log."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from standfirst.commons.permissions import require
from standfirst.moderation.appoint import (
    HasThatRoleError,
    NobodyOfThatNameError,
    NotTrustedError,
    appoint,
    dismiss,
)
from standfirst.moderation.people_permissions import MAY
from standfirst.moderation.who_works_here import (
    colleagues_of,
    editions_to_grant,
    log_for,
    operators,
    roles_to_grant,
)
from standfirst.newsroom.models import EditionPage
from standfirst.staff.models import EVERYWHERE, Role, StaffRole
from standfirst.staff.roles import editions_of
from standfirst.staff.second_factor import staff_page

ALL = "*"  # In the form: every edition. A slug never looks like that.


@staff_page
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def people(request: HttpRequest) -> HttpResponse:
    """The people of one's editions, the form, and the log."""
    require(MAY, "see who works here", request.user)
    return grant(request) if request.method == "POST" else show(request)


def grant(request: HttpRequest) -> HttpResponse:
    named, role, edition = (request.POST.get(name, "") for name in ("named", "role", "edition"))
    if role not in Role.values or not edition:
        return show(request, _("Choose a role and an edition."))
    place = EVERYWHERE if edition == ALL else edition
    try:
        granted = appoint(named, Role(role), edition=place, by=request.user, now=timezone.now())
    except EditionPage.DoesNotExist:
        return show(request, _("Choose a role and an edition."))
    except NobodyOfThatNameError:
        return show(request, _("Nobody here has that display name or user ID."))
    except NotTrustedError:
        return show(request, _("Their account is blocked, or its e-mail address is not confirmed yet."))
    except HasThatRoleError:
        return show(request, _("They have that role already."))
    name = granted.reader.display_name
    messages.info(request, _("%(name)s has the role now, and is told by mail.") % {"name": name})
    return redirect("desk-people")


@staff_page
@never_cache
@require_POST
def take(request: HttpRequest, number: int) -> HttpResponse:
    """End a role. Who comes second finds it ended."""
    require(MAY, "see who works here", request.user)
    try:
        held = dismiss(number, by=request.user, now=timezone.now())
    except StaffRole.DoesNotExist:
        raise Http404 from None
    name = held.reader.display_name
    messages.info(request, _("%(name)s no longer has the role, and is told by mail.") % {"name": name})
    return redirect("desk-people")


def show(request: HttpRequest, problem: str = "") -> HttpResponse:
    context = {
        "colleagues": colleagues_of(request.user),
        "operators": operators(),
        "changes": log_for(request.user),
        "roles": roles_to_grant(request.user),
        "editions": editions_to_grant(request.user),
        "everywhere": ALL if editions_of(request.user, Role.EDITOR) is None else "",
        "problem": problem,
        "typed": request.POST,
    }
    return render(request, "staff/people.html", context, status=422 if problem else 200)
