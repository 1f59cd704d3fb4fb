"""The link by which somebody confirms that the address in a report is theirs."""

from datetime import timedelta

from django.core import signing

from standfirst.reports.models import Report

SALT = "standfirst.reports.confirm"
DAYS = 3  # For so long the link works; then a report that nobody confirmed is forgotten.


class DeadLinkError(Exception):
    """The link is not ours, or too old, or its report is gone."""


def key_of(report: Report) -> str:
    """What the link in the mail holds."""
    return signing.dumps(report.reference, salt=SALT)


def find_by_key(key: str) -> Report:
    """The report behind a link. Raises `DeadLinkError`."""
    try:
        reference = signing.loads(key, salt=SALT, max_age=timedelta(days=DAYS))
        return Report.objects.get(reference=reference)
    except (signing.BadSignature, Report.DoesNotExist):
        raise DeadLinkError from None
