"""`standfirst count-comments`: how many comments are stored, by state."""

from typing import Any

from django.core.management.base import BaseCommand
from django.db.models import Count

from standfirst.discussion.models import Comment


class Command(BaseCommand):
    """Count comments."""

    help = "Prints a line for each state in which comments are stored, with their number."

    def handle(self, *_args: Any, **_options: Any) -> None:
        """Print the numbers."""
        states = Comment.objects.values_list("state").annotate(number=Count("id")).order_by("state")
        for state, number in states:
            self.stdout.write(f"{state} {number}")
