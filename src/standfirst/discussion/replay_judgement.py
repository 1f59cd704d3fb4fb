"""Reaches a stored verdict again from the facts that were kept with it."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, TypeVar

from standfirst.discussion.keep_policy import kept_policy
from standfirst.discussion.models import Judgement
from standfirst.standards.comment import Alike, Comment, LanguageGuess, Surroundings
from standfirst.standards.judge import Verdict, judge
from standfirst.standards.policy import Policy

Listed = TypeVar("Listed")


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
    """The facts as they were: texts and scores of other comments fetched from the judgements that hold them.

    A judgement from before a fact was gathered goes without it.
    """
    facts = judgement.facts
    cited = {row[0] for row in (*facts["own_recent"], *facts["alike"])}
    held = Judgement.objects.filter(pk__in=cited - {None}).values_list("pk", "text", "facts__scores")
    texts = {number: text for number, text, _ in held}
    scores = {number: measured or {} for number, _, measured in held}
    own = [(cited_comment(texts, number, at), scores.get(number, {})) for number, at in facts["own_recent"]]
    return Surroundings(
        edition_language=facts["edition_language"],
        language=LanguageGuess(*facts["language"]),
        own_recent=tuple(comment for comment, _ in own),
        own_recent_scores=tuple(measured for _, measured in own) if "own_removed" in facts else None,
        alike=tuple(Alike(cited_comment(texts, number, at), author, how) for number, at, author, how in facts["alike"]),
        **{name: facts.get(name) for name in ("scores", "about", "own_removed", "edition_country")},
        house_names=listed(facts, "house_names", tuple),
        blocked_domains=listed(facts, "blocked_domains", frozenset),
    )


def listed(facts: Mapping[str, Any], name: str, make: Callable[[Any], Listed]) -> Listed | None:
    fact = facts.get(name)
    return None if fact is None else make(fact)


def cited_comment(texts: dict[int, str], number: int, at: str) -> Comment:
    return Comment(texts.get(number, ""), datetime.fromisoformat(at))
