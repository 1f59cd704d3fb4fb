"""Reaches a stored verdict again from the facts that were kept with it."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any, NamedTuple, TypeVar

from standfirst.discussion.keep_policy import kept_policy
from standfirst.discussion.models import Judgement
from standfirst.standards.comment import Alike, Comment, LanguageGuess, Surroundings
from standfirst.standards.judge import Verdict, judge
from standfirst.standards.policy import Policy

Listed = TypeVar("Listed")


class Held(NamedTuple):
    """What a judgement holds of a comment that others cite."""

    text: str
    scores: Mapping[str, float]


NOTHING_HELD = Held("", {})


def replay_judgement(judgement: Judgement, policy: Policy | None = None) -> Verdict:
    """The same verdict again, or what another policy would have found.

    Words that their author has withdrawn since are gone from the facts as well; what rested on them is not found again.
    Raises `ValueError` where the judgement is on a comment that was never stored, whose words nobody kept.
    """
    if judgement.comment_id is None or judgement.kept_policy is None:
        raise ValueError(f"Judgement {judgement.pk} is on words that were not kept.")
    words = Comment(judgement.text, judgement.judged_at)
    return judge(words, surroundings_of(judgement), policy or kept_policy(judgement.kept_policy))


def held_for(judgements: Iterable[Judgement]) -> dict[int, Held]:
    """What other judgements hold of the comments that these cite, fetched at once."""
    facts = [judgement.facts for judgement in judgements]
    cited = {row[0] for one in facts for row in (*one["own_recent"], *one["alike"])}
    rows = Judgement.objects.filter(pk__in=cited - {None}).values_list("pk", "text", "facts__scores")
    return {number: Held(text, scores or {}) for number, text, scores in rows}


def surroundings_of(judgement: Judgement, fetched: Mapping[int, Held] | None = None) -> Surroundings:
    """The facts as they were: texts and scores of other comments come from the judgements that hold them.

    A judgement from before a fact was gathered goes without it.
    """
    facts = judgement.facts
    held = held_for([judgement]) if fetched is None else fetched
    own = [
        (cited_comment(held, number, at), held.get(number, NOTHING_HELD).scores) for number, at in facts["own_recent"]
    ]
    return Surroundings(
        edition_language=facts["edition_language"],
        language=LanguageGuess(*facts["language"]),
        own_recent=tuple(comment for comment, _ in own),
        own_recent_scores=tuple(measured for _, measured in own) if "own_removed" in facts else None,
        alike=tuple(Alike(cited_comment(held, number, at), author, how) for number, at, author, how in facts["alike"]),
        **{name: facts.get(name) for name in ("scores", "about", "own_removed", "edition_country")},
        house_names=listed(facts, "house_names", tuple),
        blocked_domains=listed(facts, "blocked_domains", frozenset),
    )


def listed(facts: Mapping[str, Any], name: str, make: Callable[[Any], Listed]) -> Listed | None:
    fact = facts.get(name)
    return None if fact is None else make(fact)


def cited_comment(held: Mapping[int, Held], number: int, at: str) -> Comment:
    return Comment(held.get(number, NOTHING_HELD).text, datetime.fromisoformat(at))
