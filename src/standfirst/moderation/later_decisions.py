"""What was decided later on the same matter: on the same comment, or about the same block."""

from standfirst.decisions.models import Decision

Kind = Decision.Kind
ENDED_BY_RESTORING = {Kind.BLOCK, Kind.PREMODERATE, Kind.DELETE}
AT_MOST = 200  # Decisions about one reader that are looked through.


def later_decisions(decision: Decision) -> list[Decision]:
    """Oldest first. What a moderator read again and left as it was changes nothing, and isn't among them."""
    if decision.reader_id is None:
        same = Decision.objects.filter(discussion_id=decision.discussion_id, position__gt=decision.position)
        return list(same.order_by("position")[:AT_MOST])
    since = Decision.objects.filter(reader=decision.reader_id, position__gt=decision.position)
    later = [other for other in since.order_by("position")[:AT_MOST] if is_about(other, decision)]
    restored = [other for other in later if ends(other, decision)][:1]
    return [other for other in later if not ends(other, decision) or other in restored]


def is_about(other: Decision, decision: Decision) -> bool:
    if decision.reference in {other.facts.get("decision"), other.facts.get("undoes")} or ends(other, decision):
        return True
    changes = other.kind != Kind.PUBLISH or other.old_state != other.new_state
    return decision.comment_id is not None and other.comment_id == decision.comment_id and changes


def ends(other: Decision, decision: Decision) -> bool:
    """Whether it gave back what the decision took."""
    restores = other.kind == Kind.RESTORE and decision.kind in ENDED_BY_RESTORING
    return restores and other.old_state == decision.new_state
