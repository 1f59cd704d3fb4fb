"""All that the author of an item wrote, page by page."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from standfirst.commons.permissions import require
from standfirst.discussion.models import Comment
from standfirst.moderation.authors_comments import authors_comments
from standfirst.moderation.care import care_for
from standfirst.moderation.item import find_comment
from standfirst.moderation.permissions import MAY
from standfirst.staff.second_factor import staff_page


@staff_page
@never_cache
@require_safe
def author(request: HttpRequest, comment_id: int) -> HttpResponse:
    """In the editions of whoever asks, and from an item that they may read."""
    try:
        comment = find_comment(comment_id)
    except Comment.DoesNotExist:
        raise Http404 from None
    require(MAY, "read a comment at the desk", request.user, comment)
    listed = authors_comments(comment.author, by=request.user, before=request.GET.get("before", ""))
    context = {"comment": comment, "listed": listed, "care": care_for(request.user)}
    return render(request, "desk/author.html", context)
