"""The statement of reasons: what the affected reader is told about a decision, as it stood that day."""

from dataclasses import dataclass

from django.utils.safestring import SafeString

from standfirst.decisions.models import Decision
from standfirst.discussion.mark_text import mark_text
from standfirst.discussion.models import Comment, Judgement
from standfirst.newsroom.models import EditionPage


@dataclass(frozen=True, slots=True)
class Statement:
    """A decision made ready for its page; nothing in it changes when comment, standard or policy do."""

    decision: Decision
    marked: SafeString
    sentences: dict[str, list[str]]
    edition: EditionPage
    comment: Comment | None
    later: Decision | None

    @property
    def by_machine(self) -> bool:
        """Whether the policy decided, without a person."""
        return self.decision.by_id is None

    @property
    def found_by_machine(self) -> bool:
        """Whether the engine pointed at the words before anybody decided."""
        return bool(self.decision.facts.get("findings"))

    @property
    def standards(self) -> list[dict[str, object]]:
        """Each standard named, with what was found under it."""
        return [{**one, "reasons": self.sentences.get(one["code"], [])} for one in self.decision.standards]


def find_statement(reference: str) -> Statement:
    """The statement with that reference. Raises `Decision.DoesNotExist`."""
    decision = Decision.objects.get(reference=reference.upper())
    reasons = [(found["code"], reason) for found in decision.facts.get("findings", []) for reason in found["reasons"]]
    sentences: dict[str, list[str]] = {}
    for code, reason in reasons:
        if reason["sentence"] not in sentences.setdefault(code, []):
            sentences[code].append(reason["sentence"])
    words = Judgement.objects.filter(pk=decision.facts.get("judgement")).values_list("text", flat=True).first() or ""
    return Statement(
        decision=decision,
        marked=mark_text(words, [tuple(reason["span"]) for _code, reason in reasons if reason["span"]]),
        sentences=sentences,
        edition=edition_of(decision),
        comment=Comment.objects.select_related("discussion__story").filter(pk=decision.comment_id or 0).first(),
        later=Decision.objects.filter(comment_id=decision.comment_id, id__gt=decision.pk).order_by("-id").first(),
    )


def edition_of(decision: Decision) -> EditionPage:
    """The edition in which it was taken; where that was closed since, any other can still tell it."""
    editions = EditionPage.objects.select_related("locale")
    its_own: EditionPage | None = editions.filter(slug=decision.edition).first()
    return its_own or editions.order_by("path")[0]
