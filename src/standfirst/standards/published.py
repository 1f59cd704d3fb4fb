"""The community standards, as published and in the order readers see them.

Each standard says what it asks, which checks notice when it is broken, and shows comments that
break and keep it. Numbers in {braces} are the limits in force on the site that shows the text.
"""

from standfirst.standards.checks.flooding import same_comment_again, too_many_comments
from standfirst.standards.checks.personal_data import email_address, spelt_email_address
from standfirst.standards.examples import no_flooding, privacy
from standfirst.standards.standard import Standard
from standfirst.standards.translation import N_

PRIVACY = Standard(
    code="privacy",
    title=N_("Nobody's personal data"),
    text=N_(
        "Don't post e-mail addresses, phone numbers, bank accounts or card numbers, neither yours nor anybody else's."
        " What is posted here can be read and copied by everyone."
    ),
    checks=(email_address, spelt_email_address),
    broken_by=privacy.BROKEN_BY,
    kept_by=privacy.KEPT_BY,
)

NO_FLOODING = Standard(
    code="no-flooding",
    title=N_("Leave room for others"),
    text=N_(
        "Write at most {comments} comments within an hour, and say the same thing only once."
        " A discussion that one person fills is no discussion."
    ),
    limits={"comments": 20},
    checks=(too_many_comments, same_comment_again),
    broken_by=no_flooding.BROKEN_BY,
    kept_by=no_flooding.KEPT_BY,
    exact=True,
)

STANDARDS = (PRIVACY, NO_FLOODING)


def standard_of(code: str) -> Standard:
    """The standard with a code; raises `KeyError` where none is published under it."""
    for standard in STANDARDS:
        if standard.code == code:
            return standard
    raise KeyError(code)
