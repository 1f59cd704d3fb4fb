"""What Coral is told about a comment, from the verdict on it."""

import html
from typing import Any

import nh3

from standfirst.discussion.policy_in_force import policy_in_force
from standfirst.gateway import score
from standfirst.newsroom.models import EditionPage
from standfirst.signals.language import guess_language
from standfirst.standards.comment import Comment, LanguageGuess, Surroundings
from standfirst.standards.judge import Verdict, judge
from standfirst.standards.policy import Action

LONGEST = 20_000  # Characters that are judged.
UNWANTED = frozenset(
    ("no-spam", "no-commerce", "no-unauthorised-promotion", "no-malware", "no-flash-mob", "no-flooding")
)
STATUSES = {Action.HOLD: "SYSTEM_WITHHELD", Action.REFUSE: "REJECTED"}


def answer_coral(comment: dict[str, Any], edition: EditionPage) -> dict[str, Any] | None:
    """Actions and a status, or None where Coral may go on as if we had not been asked."""
    verdict = judge_for(edition, words(str(comment.get("body") or "")))
    # Nobody can be asked over there, so what would be asked is dealt with as if it were posted anyway.
    action = verdict.action_if_posted_anyway
    if action not in STATUSES:
        return None
    return {"status": STATUSES[action], "actions": [{"actionType": "FLAG", "reason": reason_of(verdict)}]}


def judge_for(edition: EditionPage, text: str) -> Verdict:
    """The verdict by the edition's policy. What only Coral knows, such as earlier comments, is not assessed."""
    language = edition.locale.language_code
    around = Surroundings(
        edition_language=language,
        language=LanguageGuess(*guess_language(text, language)),
        scores=scores_of(text, language),
    )
    return judge(Comment(text), around, policy_in_force(edition))


def scores_of(text: str, language: str) -> dict[str, float] | None:
    try:
        return dict(score.score_many([text], language)[0])
    except score.NoModelError:
        return None


def reason_of(verdict: Verdict) -> str:
    """Coral knows two reasons; spam is told only where nothing else is broken as badly."""
    worst = [noticed for noticed in verdict.broken if noticed.action_if_posted_anyway in STATUSES]
    spam = all(noticed.rule.standard.code in UNWANTED for noticed in worst)
    return "COMMENT_DETECTED_SPAM" if spam else "COMMENT_DETECTED_TOXIC"


def words(body: str) -> str:
    """The text of a body in Coral's HTML, a line for each of its lines."""
    lines = body[:LONGEST].replace("<br>", "\n").replace("<br />", "\n").replace("</div>", "\n").replace("</p>", "\n")
    return html.unescape(nh3.clean(lines, tags=set())).strip()
