"""Judges a comment in its place, and stores the judgement with all that is needed to reach it again."""

from dataclasses import dataclass
from datetime import datetime
from time import perf_counter_ns

from standfirst.discussion.find_place import Place
from standfirst.discussion.gather_surroundings import Gathered, Setting, gather_surroundings
from standfirst.discussion.keep_policy import keep_policy
from standfirst.discussion.measure_comment import Measured
from standfirst.discussion.models import Comment, Judgement
from standfirst.discussion.policy_in_force import policy_in_force
from standfirst.sanctions.standing import premoderated
from standfirst.standards.comment import Comment as Words
from standfirst.standards.judge import Verdict, judge
from standfirst.standards.policy import Action, Policy
from standfirst.standards.stored_verdict import as_dict


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict with all that it rests on."""

    words: Words
    gathered: Gathered
    policy: Policy
    verdict: Verdict
    microseconds: int
    author_read_first: bool = False  # A moderator has to see each comment of this author, whatever it says.

    def action(self, *, anyway: bool) -> Action:
        """What is to be done; `anyway` says that the author was asked and posts the comment as it is."""
        return self.verdict.action_if_posted_anyway if anyway else self.verdict.action


def judge_comment(measured: Measured, setting: Setting) -> Judged:
    """Gather, then judge; nothing is stored."""
    words = Words(measured.text, setting.now)
    policy = policy_in_force(setting.place.edition)
    begun = perf_counter_ns()
    gathered = gather_surroundings(measured, setting)
    verdict = judge(words, gathered.surroundings, policy)
    microseconds = measured.microseconds + (perf_counter_ns() - begun) // 1000
    read_first = premoderated(setting.author, setting.now)
    return Judged(words, gathered, policy, verdict, microseconds, author_read_first=read_first)


def store_judgement(judged: Judged, *, place: Place, comment: Comment | None, anyway: bool, now: datetime) -> Judgement:
    """Store it in the caller's transaction. Where no comment was stored, the text is not kept either."""
    return Judgement.objects.create(
        comment=comment,
        discussion=place.discussion,
        text=judged.words.text if comment else "",
        action=judged.action(anyway=anyway).word,
        posted_anyway=anyway,
        verdict=as_dict(judged.verdict),
        facts=judged.gathered.facts,
        policy=judged.policy.label,
        kept_policy_id=keep_policy(judged.policy),
        judged_at=now,
        microseconds=judged.microseconds,
    )
