"""Reaches a stored verdict again from the facts that were kept with it."""

from datetime import datetime

from standfirst.discussion.keep_policy import kept_policy
from standfirst.discussion.models import Judgement
from standfirst.standards.comment import Alike, Comment, LanguageGuess, Surroundings
from standfirst.standards.judge import Verdict, judge
from standfirst.standards.policy import Policy


def replay_judgement(judgement: Judgement, policy: Policy | None = None) -> Verdict:
    """The same verdict again, or what another policy would have found.

    Words that their author has withdrawn since are gone from the facts as well; what rested on them is not found again.
    Raises `ValueError` where the judgement is on a comment that was never stored, whose words nobody kept.
    """
    if judgement.comment_id is None or judgement.kept_policy is None:
        raise ValueError(f"Judgement {judgement.pk} is on words that were not kept.")
    words = Comment(judgement.text, judgement.judged_at)
    return judge(words, surroundings_of(judgement), policy or kept_policy(judgement.kept_policy))


def surroundings_of(judgement: Judgement) -> Surroundings:
    """The facts as they were, their texts fetched from the judgements that hold them."""
    facts = judgement.facts
    cited = {row[0] for row in (*facts["own_recent"], *facts["alike"])}
    texts = dict(Judgement.objects.filter(pk__in=cited - {None}).values_list("pk", "text"))
    return Surroundings(
        edition_language=facts["edition_language"],
        language=LanguageGuess(*facts["language"]),
        own_recent=tuple(cited_comment(texts, number, at) for number, at in facts["own_recent"]),
        alike=tuple(Alike(cited_comment(texts, number, at), author, how) for number, at, author, how in facts["alike"]),
    )


def cited_comment(texts: dict[int, str], number: int, at: str) -> Comment:
    return Comment(texts.get(number, ""), datetime.fromisoformat(at))
