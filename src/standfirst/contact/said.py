"""What comes with the contact form, and why it may be refused."""

from dataclasses import dataclass
from enum import Enum
from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

LONGEST = 5000


@dataclass(frozen=True, slots=True)
class Letter:
    """What somebody wrote, and who says they are whom. `reader` is who is signed in."""

    topic: str
    name: str
    email: str
    text: str
    key: UUID
    reader: Any = None


class Problem(Enum):
    """Why a step can't be taken. Each is a sentence for who wanted to."""

    MEANWHILE = _("Somebody else has just done something with this letter. Look at it; your text is still here.")
    EMPTY = _("There is nothing in your answer yet.")
    TYPED = _("You have typed an answer, and this would lose it. Send it, or empty the box first.")
    NOT_OPEN = _("This letter is not open.")
    OPEN = _("This letter is open already.")


class NotPossibleError(Exception):
    """Nothing was stored or sent."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.name)
        self.problem = problem
