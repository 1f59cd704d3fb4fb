"""The community standards, as published and in the order readers see them.

Each standard says what it asks, which checks notice when it is broken, and shows comments that
break and keep it. Numbers in {braces} are the limits in force on the site that shows the text.
"""

from standfirst.standards.checks.bank_details import bank_account, payment_card
from standfirst.standards.checks.capitals import mostly_capitals
from standfirst.standards.checks.chorus import chorus
from standfirst.standards.checks.email_addresses import email_address, spelt_email_address
from standfirst.standards.checks.flooding import same_comment_again, too_many_comments
from standfirst.standards.checks.language import other_language
from standfirst.standards.checks.links import same_link_in_comments, same_link_repeated, too_many_links
from standfirst.standards.checks.phone_numbers import phone_number
from standfirst.standards.checks.profanity import disguised_profanity, plain_profanity
from standfirst.standards.checks.sentences import run_on_sentence
from standfirst.standards.examples import (
    edition_language,
    no_flash_mob,
    no_flooding,
    no_profanity,
    no_spam,
    plain_writing,
    privacy,
)
from standfirst.standards.standard import Standard
from standfirst.standards.translation import N_

PRIVACY = Standard(
    code="privacy",
    title=N_("Nobody's personal data"),
    text=N_(
        "Don't post e-mail addresses, phone numbers, bank accounts or card numbers, neither yours nor anybody else's."
        " What stands here can be read and copied by everyone."
    ),
    checks=(email_address, spelt_email_address, phone_number, bank_account, payment_card),
    broken_by=privacy.BROKEN_BY,
    kept_by=privacy.KEPT_BY,
)

NO_PROFANITY = Standard(
    code="no-profanity",
    title=N_("No offensive language"),
    text=N_(
        "Say it without swear words and obscenities, also when they are hinted at, abbreviated or spelt in disguise."
    ),
    checks=(plain_profanity, disguised_profanity),
    broken_by=no_profanity.BROKEN_BY,
    kept_by=no_profanity.KEPT_BY,
)

NO_SPAM = Standard(
    code="no-spam",
    title=N_("No spam"),
    text=N_(
        "A comment is there for what it says. It may carry {links} links at most and each of them once, and the same"
        " link may stand in {comments_with_link} of your recent comments at most."
    ),
    limits={"links": 3, "comments_with_link": 3},
    checks=(too_many_links, same_link_repeated, same_link_in_comments),
    broken_by=no_spam.BROKEN_BY,
    kept_by=no_spam.KEPT_BY,
)

NO_FLASH_MOB = Standard(
    code="no-flash-mob",
    title=N_("No organised choruses"),
    text=N_(
        "Write your own words. When more than {others} other readers post nearly the same within {minutes} minutes,"
        " a moderator looks at the comment first."
    ),
    limits={"others": 3, "minutes": 60},
    checks=(chorus,),
    broken_by=no_flash_mob.BROKEN_BY,
    kept_by=no_flash_mob.KEPT_BY,
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

PLAIN_WRITING = Standard(
    code="plain-writing",
    title=N_("Plain writing"),
    text=N_(
        "Write as people write in your language: no more than {capitals_percent} per cent of the letters in capitals,"
        " and no more than {sentence_words} words without a full stop."
    ),
    limits={"capitals_percent": 50, "sentence_words": 90},
    checks=(mostly_capitals, run_on_sentence),
    broken_by=plain_writing.BROKEN_BY,
    kept_by=plain_writing.KEPT_BY,
)

EDITION_LANGUAGE = Standard(
    code="edition-language",
    title=N_("The language of the edition"),
    text=N_("Write in the language of this edition, so that everybody here can follow. A quotation may be in another."),
    checks=(other_language,),
    broken_by=edition_language.BROKEN_BY,
    kept_by=edition_language.KEPT_BY,
)

# The place of a standard in this tuple is its place on every page.
STANDARDS = (PRIVACY, NO_PROFANITY, NO_SPAM, NO_FLASH_MOB, NO_FLOODING, PLAIN_WRITING, EDITION_LANGUAGE)


def standard_of(code: str) -> Standard:
    """The standard with a code; raises `KeyError` where none is published under it."""
    for standard in STANDARDS:
        if standard.code == code:
            return standard
    raise KeyError(code)
