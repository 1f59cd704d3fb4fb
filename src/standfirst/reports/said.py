"""What comes with a report: who says it, and what."""

from dataclasses import dataclass
from enum import Enum
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from standfirst.readers.confirmed_email import has_confirmed_email
from standfirst.reports.models import ILLEGAL, Report

LONGEST = 3000  # Characters of an explanation.
ADDED = "\n\n"  # Stands between what was said first and what was added later.


class Problem(Enum):
    """Why nothing can be reported. Each is a sentence for who wanted to."""

    GONE = _("This comment can't be read any more, so there is nothing to report.")
    OWN = _("This comment is your own. You can withdraw it where it stands.")
    BLOCKED = _("Your account is blocked: you can read everything, but not report.")
    NOT_ACCEPTED = _("Something new is to be accepted before you can report here. Your text is still here.")
    TOO_MANY = _("You have reported a lot in a short time. Try again in an hour; your text is still here.")
    SLOWED = _(
        "Nearly all of your last reports were unfounded, and you were warned. For a while, one report in three days"
        " is all that we take from you."
    )
    DECIDED = _("You have reported this comment before, it was decided on, and it has not changed since.")


class NotReportedError(Exception):
    """Nothing was stored."""

    def __init__(self, problem: Problem, earlier: Report | None = None) -> None:
        super().__init__(problem.name)
        self.problem, self.earlier = problem, earlier


@dataclass(frozen=True, slots=True)
class Reporter:
    """A reader, or a visitor with an address. `email` may be empty only where child abuse is reported."""

    reader: Any = None
    email: str = ""
    name: str = ""

    @property
    def is_sure(self) -> bool:
        """Whether the mail to the address is known to reach who says it is theirs, or no address is asked for."""
        return has_confirmed_email(self.reader) if self.reader else not self.email

    @property
    def their_reports(self) -> Q:
        """Narrows reports, and warnings, to this person's; nobody's where nobody is named."""
        if self.reader:
            return Q(reporter=self.reader)
        return Q(reporter=None, reporter_email=self.email) & ~Q(reporter_email="")

    @classmethod
    def of(cls, report: Report) -> "Reporter":
        """Who made a report."""
        return cls(report.reporter, report.reporter_email, report.reporter_name)


@dataclass(frozen=True, slots=True)
class Said:
    """What is wrong with the comment: `standard` is a code, or `illegal`."""

    standard: str
    explanation: str = ""
    child_abuse: bool = False
    good_faith: bool = False

    def after(self, report: Report) -> "Said":
        """All that was said by now: what was said first stays, and the law weighs more than a standard."""
        said = [text for text in (report.explanation, self.explanation) if text]
        together = said[0] if len(set(said)) == 1 else ADDED.join(said)
        return Said(
            standard=ILLEGAL if report.is_illegal else self.standard,
            explanation=together[:LONGEST],
            child_abuse=self.child_abuse or report.child_abuse,
            good_faith=self.good_faith or report.good_faith,
        )
