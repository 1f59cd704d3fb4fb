"""What the measures are called."""

from django.utils.translation import gettext

from standfirst.reports.models import ILLEGAL
from standfirst.standards.published import STANDARDS
from standfirst.standards.translation import N_
from standfirst.transparency.models import MonthlyDelay, MonthlyFigure

Measure = MonthlyFigure.Measure
Wait = MonthlyDelay.Wait
MEASURES = {
    Measure.PUBLISHED: (
        N_("Comments published"),
        N_("By machine: at once. By people: after a moderator had read them."),
    ),
    Measure.HELD: (N_("Comments held"), N_("They wait, unseen, until a moderator decides.")),
    Measure.REMOVED: (N_("Comments removed"), N_("Each author is sent the reasons, and how to appeal.")),
    Measure.REPORTED: (N_("Reports"), N_("By readers and visitors, under the standard that they name.")),
    Measure.APPEALED: (N_("Appeals"), N_("In the month in which they arrived, by who had decided first.")),
    Measure.OVERTURNED: (
        N_("Decisions overturned on appeal"),
        N_("In the month of the answer, by who had decided first. People answer every appeal."),
    ),
}
WAITS = {
    Wait.HELD: N_("From held to decided"),
    Wait.REPORTED: N_("From report to answer"),
    Wait.APPEALED: N_("From appeal to answer"),
}
TITLES = {standard.code: standard.title for standard in STANDARDS}


def title_of(code: str) -> str:
    """Of a standard, or of what stands where there is none."""
    if code == ILLEGAL:
        return gettext("Illegal")
    return gettext(TITLES[code]) if code in TITLES else code or gettext("No standard named")
