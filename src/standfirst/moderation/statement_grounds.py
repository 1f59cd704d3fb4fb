"""How a decision came about, for its statement: who noticed, who decided, on what ground."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from standfirst.decisions.models import Decision

UNDONE, APPEAL = "undone", "appeal"  # What decisions name among their facts that answer another one.

NOTICED_BY_APPEAL = _("The appeal against the earlier decision led to it.")
NOTICED_BY_UNDOING = _("Whoever took the earlier decision took it back at once.")
NOTICED_BY_REPORT = _("A report by a reader started it. Who reported is told to nobody.")
NOTICED_BY_NOTICE = _("A notice that the content is illegal started it. Who sent it is told to nobody.")
NOTICED_BY_CHECK = _("An automatic check pointed at it when it was posted; no report was needed.")
NOTICED_BY_RULE = _("It was read because comments in this discussion are read before they appear.")
NOTICED_BY_READER_RULE = _("It was read because your comments are read before they appear.")
NOTICED_BY_MODERATOR = _("A moderator came across it; no report was needed.")
NOTICED_BY_COUNT = _("The strikes against your account came to the number at which the policy blocks.")

NOTICED: Mapping[str, Promise] = {
    APPEAL: NOTICED_BY_APPEAL,
    UNDONE: NOTICED_BY_UNDOING,
    "pre-moderated": NOTICED_BY_RULE,
    "author pre-moderated": NOTICED_BY_READER_RULE,
    "strikes": NOTICED_BY_COUNT,
}


@dataclass(frozen=True, slots=True)
class Origin:
    """Who noticed, and whether a machine did, or decided."""

    decision: Decision

    @property
    def by_machine(self) -> bool:
        """Whether the policy decided, without a person."""
        return self.decision.by_id is None

    @property
    def found_by_machine(self) -> bool:
        """Whether the engine pointed at the words before anybody decided."""
        return bool(self.decision.facts.get("findings"))

    @property
    def from_report(self) -> bool:
        """Whether somebody reported it before it was decided on."""
        return bool(self.decision.facts.get("reports"))

    @property
    def from_notice(self) -> bool:
        """Whether one of those reports was a notice of illegal content."""
        return bool(self.decision.facts.get("notices"))

    @property
    def noticed(self) -> Promise:
        """How it came to notice, in a sentence."""
        because = str(self.decision.facts.get("because", ""))
        if self.from_report:
            return NOTICED_BY_NOTICE if self.from_notice else NOTICED_BY_REPORT
        if because in NOTICED and not (self.found_by_machine and because not in {APPEAL, UNDONE}):
            return NOTICED[because]
        return NOTICED_BY_CHECK if self.found_by_machine else NOTICED_BY_MODERATOR

    @property
    def is_illegal(self) -> bool:
        """Whether the law is the ground, and not the standards."""
        return "law" in self.decision.facts

    @property
    def law(self) -> str:
        """Which law, where that is the ground."""
        return str(self.decision.facts.get("law", ""))
