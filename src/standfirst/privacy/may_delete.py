"""Whether an account can be deleted by its reader today, and if not, why."""

from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from standfirst.staff.models import StaffRole

WORKS_HERE = _(
    "You work here as a moderator or editor. Ask whoever runs the site to take that role away first; "
    "then you can delete your account."
)


class NotDeletableError(Exception):
    """`why` is a sentence for the reader."""

    def __init__(self, why: Promise) -> None:
        super().__init__(str(why))
        self.why = why


def obstacle_to_deletion(reader: Any) -> Promise | None:
    """A role is taken away by somebody else, and logged: nobody leaves a desk unseen with what they may do."""
    works_here = reader.is_superuser or reader.is_staff or StaffRole.objects.filter(reader_id=reader.pk).exists()
    return WORKS_HERE if works_here or reader.groups.exists() else None
