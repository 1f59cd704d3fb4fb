"""Where the pages of the desk lead to."""

from urllib.parse import urlencode

from django.http import Http404
from django.urls import reverse

from standfirst.moderation.queues import Queue


def queue_named(name: str) -> Queue:
    """Raises `Http404`."""
    try:
        return Queue(name)
    except ValueError:
        raise Http404 from None


def queue_of(name: str) -> Queue:
    """The queue that a form came from; that of held comments where it came from none."""
    return Queue(name) if name in Queue.values else Queue.HELD


def key_of(word: str) -> int | None:
    """The number of a comment or a mob in a form or an address; None for what is none."""
    return int(word) if word.isdecimal() and len(word) < 19 else None


def address_of_queue(queue: Queue) -> str:
    """Held comments are what the desk opens with."""
    return reverse("desk") if queue == Queue.HELD else reverse("desk-queue", args=[queue.value])


def address_of_next(queue: Queue, *, left: int, after: str) -> str:
    """The item behind the place `after`; whoever comes next may begin with the comment that is left."""
    return f"{reverse('desk-next', args=[queue.value])}?{urlencode({'left': left, 'after': after})}"


def address_of_item(comment_id: int, queue: str) -> str:
    """The item's page knows from which queue somebody came, for what is next."""
    return f"{reverse('desk-item', args=[comment_id])}?queue={queue}"
