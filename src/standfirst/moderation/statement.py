"""The statement of reasons: what the affected reader is told about a decision, as it stood that day."""

from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any

from django.utils.safestring import SafeString

from standfirst.appeals.may_appeal import TOLD, Obstacle, last_day, obstacle_to
from standfirst.decisions.models import Decision
from standfirst.discussion.mark_text import Span, mark_text
from standfirst.discussion.models import Comment, Judgement
from standfirst.moderation.later_decisions import later_decisions
from standfirst.moderation.statement_grounds import Origin
from standfirst.moderation.statement_words import Words, words_of
from standfirst.newsroom.models import EditionPage, StoryPage

# What the law forbids to spread is not spread by explaining why it was removed; its author has to sign in for it.
NOT_BY_LINK = {"protect-minors"}
Kind = Decision.Kind


@dataclass(frozen=True)
class Statement:
    """A decision made ready for its page; nothing in it changes when comment, standard or policy do."""

    decision: Decision
    edition: EditionPage
    now: datetime
    reads: Any = field(default=None, repr=False)  # Who reads it, signed in or not.

    @property
    def words(self) -> Words:
        """What is said of a decision of this kind."""
        return words_of(self.decision)

    @property
    def origin(self) -> Origin:
        """How it came about."""
        return Origin(self.decision)

    @cached_property
    def comment(self) -> Comment | None:
        """The comment it is about, or that led to it, as long as there is one."""
        number = self.decision.comment_id or self.decision.facts.get("comment") or 0
        return Comment.objects.select_related("discussion__story").filter(pk=number).first()

    @cached_property
    def story(self) -> StoryPage | None:
        """Under which it stood."""
        number = self.comment.discussion_id if self.comment else self.decision.discussion_id
        found: StoryPage | None = StoryPage.objects.live().filter(pk=number or 0).first()
        return found

    @property
    def standards(self) -> list[dict[str, object]]:
        """Each standard named, with what was found under it."""
        return [{**one, "reasons": self.sentences.get(one["code"], [])} for one in self.decision.standards]

    @cached_property
    def sentences(self) -> dict[str, list[str]]:
        """What was found, by standard, each sentence once."""
        told: dict[str, list[str]] = {}
        for found in self.decision.facts.get("findings", []):
            of_one = told.setdefault(found["code"], [])
            of_one += [reason["sentence"] for reason in found["reasons"] if reason["sentence"] not in of_one]
        return told

    @property
    def is_about_words(self) -> bool:
        """Whether there is, or was, a text to show."""
        return bool(self.decision.facts.get("judgement") or self.decision.comment_id)

    @property
    def needs_signing_in(self) -> bool:
        """Whether the words are only for their author, who hasn't said so yet."""
        withheld = self.origin.is_illegal or any(one["code"] in NOT_BY_LINK for one in self.decision.standards)
        return withheld and getattr(self.reads, "pk", None) != self.decision.reader_id

    @cached_property
    def marked(self) -> SafeString:
        """The words as they were judged, marked; empty where they are withdrawn, or not for who reads this."""
        if self.needs_signing_in:
            return SafeString("")
        number = self.decision.facts.get("judgement") or 0
        words = Judgement.objects.filter(pk=number).values_list("text", flat=True).first() or ""
        return mark_text(words, self.spans)

    @property
    def spans(self) -> list[Span]:
        """What was made unreadable, or else what was found."""
        if blacked_out := self.decision.facts.get("blacked_out"):
            return [(start, end) for start, end in blacked_out]
        reasons = [reason for found in self.decision.facts.get("findings", []) for reason in found["reasons"]]
        return [(reason["span"][0], reason["span"][1]) for reason in reasons if reason["span"]]

    @property
    def until(self) -> datetime | None:
        """The day on which it ends by itself."""
        sanction = getattr(self.decision, "block", None) or getattr(self.decision, "premoderation", None)
        return sanction.until if sanction else None

    @property
    def is_final(self) -> bool:
        """Whether no appeal can lift it."""
        return bool(getattr(getattr(self.decision, "block", None), "final", False))

    @cached_property
    def later(self) -> list[Decision]:
        """What was decided on the same matter since."""
        return later_decisions(self.decision)

    @cached_property
    def earlier(self) -> Decision | None:
        """The decision that this one answers, or undoes."""
        facts = self.decision.facts
        return Decision.objects.filter(reference=facts.get("decision") or facts.get("undoes") or "").first()

    @cached_property
    def obstacle(self) -> Obstacle | None:
        """Why there can be no appeal; None where there can."""
        return obstacle_to(self.decision, now=self.now)

    @property
    def no_appeal_because(self) -> object:
        """The same as a sentence."""
        return TOLD[self.obstacle] if self.obstacle else ""

    @property
    def last_day(self) -> datetime:
        """Until when an appeal can be sent."""
        return last_day(self.decision)


def find_statement(reference: str, *, now: datetime, reads: Any = None) -> Statement:
    """The statement with that reference. Raises `Decision.DoesNotExist`."""
    decision = Decision.objects.select_related("reader").get(reference=reference.upper())
    return Statement(decision, edition_of(decision), now, reads)


def edition_of(decision: Decision) -> EditionPage:
    """The edition in which it was taken; where that was closed since, any other can still tell it."""
    editions = EditionPage.objects.select_related("locale")
    its_own: EditionPage | None = editions.filter(slug=decision.edition).first()
    return its_own or editions.order_by("path")[0]
