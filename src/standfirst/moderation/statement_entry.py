"""One statement of reasons as the EU Transparency Database takes it: never with words of a comment, or of a person.

Everything in it is made of published standards, names of laws, kinds of decisions, and dates. A note, the findings and
the reference, which is the key to the statement's page, stay out.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from standfirst.decisions.models import Decision
from standfirst.moderation.statement_categories import category_of
from standfirst.moderation.statement_grounds import Origin

Kind = Decision.Kind
EEA = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO".split()
FIRST_DAY, LAST_DAY = date(2000, 1, 1), date(2038, 1, 1)
LONGEST = {
    "illegal_content_legal_ground": 500,
    "illegal_content_explanation": 2000,
    "incompatible_content_ground": 500,
    "incompatible_content_explanation": 2000,
    "decision_facts": 5000,
}

RESTRICTIONS: dict[Kind, dict[str, Any]] = {
    Kind.HOLD: {"decision_visibility": ["DECISION_VISIBILITY_CONTENT_DISABLED"]},
    Kind.REMOVE: {"decision_visibility": ["DECISION_VISIBILITY_CONTENT_REMOVED"]},
    Kind.EDIT: {
        "decision_visibility": ["DECISION_VISIBILITY_OTHER"],
        "decision_visibility_other": "A part of the text was made unreadable.",
    },
    Kind.PICTURE: {"decision_visibility": ["DECISION_VISIBILITY_CONTENT_REMOVED"]},
    Kind.PREMODERATE: {
        "decision_visibility": ["DECISION_VISIBILITY_OTHER"],
        "decision_visibility_other": "Comments of this account are read by a moderator before they are published.",
    },
    Kind.BLOCK: {
        "decision_provision": "DECISION_PROVISION_PARTIAL_SUSPENSION",
        "decision_account": "DECISION_ACCOUNT_SUSPENDED",
    },
    Kind.DELETE: {
        "decision_provision": "DECISION_PROVISION_TOTAL_TERMINATION",
        "decision_account": "DECISION_ACCOUNT_TERMINATED",
    },
}
FINAL = {
    "decision_provision": "DECISION_PROVISION_PARTIAL_TERMINATION",
    "decision_account": "DECISION_ACCOUNT_TERMINATED",
}
DONE = {
    Kind.HOLD: "A published comment was hidden until a moderator has read it",
    Kind.REMOVE: "A comment below a news story was removed",
    Kind.EDIT: "Passages of a comment below a news story were made unreadable",
    Kind.PICTURE: "The picture of an account was deleted",
    Kind.PREMODERATE: "Comments of an account are read before they are published",
    Kind.BLOCK: "An account was blocked from taking part in discussions",
    Kind.DELETE: "An account was deleted",
}


@dataclass(frozen=True, slots=True)
class Around:
    """What the entry needs beside the decision."""

    language: str  # Of the edition: `pt-br`.
    posted_at: datetime | None  # Of the comment, as long as it is stored.
    site: str  # The address of the edition's standards.


def is_restriction(decision: Decision) -> bool:
    """Whether the law asks for a statement in the database: something was taken from somebody, and stayed taken."""
    if decision.kind == Kind.HOLD:
        return decision.old_state == "published"
    return decision.kind in RESTRICTIONS and not decision.facts.get("restored") and "undoes" not in decision.facts


def entry_of(decision: Decision, around: Around) -> dict[str, Any]:
    """The fields by their names there; what is unknown is left out."""
    origin = Origin(decision)
    applied = day_of(decision.decided_at)
    return {
        **restriction_of(decision),
        **ground_of(decision, origin, around),
        **category_of([standard["code"] for standard in decision.standards], illegal=origin.is_illegal).fields(),
        "account_type": "ACCOUNT_TYPE_PRIVATE",
        "content_type": ["CONTENT_TYPE_IMAGE" if decision.kind == Kind.PICTURE else "CONTENT_TYPE_TEXT"],
        "content_language": around.language[:2].upper(),
        "content_date": day_of(around.posted_at) if around.posted_at else applied,
        "application_date": applied,
        **end_of(decision),
        "territorial_scope": EEA,
        "decision_facts": facts_of(decision, origin)[: LONGEST["decision_facts"]],
        "source_type": source_of(origin),
        "automated_detection": "Yes" if origin.found_by_machine else "No",
        "automated_decision": automation_of(origin),
        # Of the chain, not the reference: who knows that reads the statement with the words.
        "puid": f"standfirst-{decision.hash[:40]}",
    }


def restriction_of(decision: Decision) -> dict[str, Any]:
    final = bool(getattr(getattr(decision, "block", None), "final", False))
    return FINAL if final else RESTRICTIONS[Kind(decision.kind)]


def ground_of(decision: Decision, origin: Origin, around: Around) -> dict[str, Any]:
    """The standard in the wording of that day, or the law."""
    titles = "; ".join(standard["title"] for standard in decision.standards) or "Rules of the discussions"
    texts = " ".join(standard["text"] for standard in decision.standards) or titles
    if origin.is_illegal:
        return {
            "decision_ground": "DECISION_GROUND_ILLEGAL_CONTENT",
            "illegal_content_legal_ground": citation(origin.law),
            "illegal_content_explanation": explanation(decision),
        }
    return {
        "decision_ground": "DECISION_GROUND_INCOMPATIBLE_CONTENT",
        "decision_ground_reference_url": around.site[:500],
        "incompatible_content_ground": titles[: LONGEST["incompatible_content_ground"]],
        "incompatible_content_explanation": texts[: LONGEST["incompatible_content_explanation"]],
        "incompatible_content_illegal": "No",
    }


def citation(law: str) -> str:
    """As the moderator typed it, where it reads like one: with the number of a section, and without an address.

    Anything else could be about a person, and the database takes nothing of that kind.
    """
    is_one = re.search(r"\d", law) and not re.search(r"@|\d{7}", law)
    return law[: LONGEST["illegal_content_legal_ground"]] if is_one else "The law of the country of the edition"


def explanation(decision: Decision) -> str:
    """Why the moderator thinks so is told to the author alone, since it speaks of what somebody wrote."""
    kinds = " ".join(f"They also break the published standard “{one['title']}”." for one in decision.standards)
    told = f"The person who decided found that the words break this law, and told their author why. {kinds}".strip()
    return told[: LONGEST["illegal_content_explanation"]]


def end_of(decision: Decision) -> dict[str, str]:
    """The day on which it ends by itself; left out where there is none, or it is beyond what the database takes."""
    sanction = getattr(decision, "block", None) or getattr(decision, "premoderation", None)
    until = sanction.until if sanction else None
    if until is None or until.astimezone(UTC).date() >= LAST_DAY:
        return {}
    names = ("visibility",) if decision.kind == Kind.PREMODERATE else ("service", "account")
    return {f"end_date_{name}_restriction": day_of(until) for name in names}


def facts_of(decision: Decision, origin: Origin) -> str:
    """In sentences that name nobody and quote nothing."""
    why = ", ".join(f"“{standard['title']}”" for standard in decision.standards)
    because = f" because of the published standard {why}" if why else ""
    sentences = [f"{DONE[Kind(decision.kind)]}{' because it is illegal' if origin.is_illegal else because}."]
    if origin.found_by_machine:
        sentences.append("An automatic check had pointed at the words.")
    if origin.from_report:
        sentences.append("A report had come in before.")
    sentences.append("The policy decided without a person." if origin.by_machine else "A moderator decided.")
    return " ".join(sentences)


def source_of(origin: Origin) -> str:
    if origin.from_notice:
        return "SOURCE_ARTICLE_16"
    return "SOURCE_TYPE_OTHER_NOTIFICATION" if origin.from_report else "SOURCE_VOLUNTARY"


def automation_of(origin: Origin) -> str:
    if origin.by_machine:
        return "AUTOMATED_DECISION_FULLY"
    return "AUTOMATED_DECISION_PARTIALLY" if origin.found_by_machine else "AUTOMATED_DECISION_NOT_AUTOMATED"


def day_of(moment: datetime) -> str:
    return max(moment.astimezone(UTC).date(), FIRST_DAY).isoformat()
