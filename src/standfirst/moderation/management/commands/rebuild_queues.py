"""`standfirst rebuild-queues`: makes the desk's queues anew from what they follow from."""

from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from standfirst.moderation.fill_queues import rebuild_queues
from standfirst.moderation.models import QueueItem


class Command(BaseCommand):
    """Rebuild the queues."""

    help = "Makes the desk's queues anew, after a restore or a change of what is urgent; no decision is touched."

    def handle(self, *_args: Any, **_options: Any) -> None:
        """Rebuild, and say how many items wait."""
        rebuild_queues(now=timezone.now())
        self.stdout.write(f"{QueueItem.objects.count()} items wait.")
