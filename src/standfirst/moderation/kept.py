"""What `moderation` keeps of people."""

from standfirst.commons.kept import Kept, NotPersonal, Room
from standfirst.moderation.care import forget_days
from standfirst.moderation.claim_item import drop_old_claims
from standfirst.moderation.erase_from_desk import KEPT, erase_from_desk, forget_old_notes
from standfirst.moderation.export_from_desk import export_from_desk

ROOM = Room(
    kept=(
        Kept(
            "moderation.Note",
            what="What moderators tell each other about a reader",
            why="The next one need not begin anew",
            how_long=f"{KEPT.days} days; goes when the account is erased",
            personal=("reader", "by", "text"),
            forget=lambda now: forget_old_notes(now=now),
        ),
        Kept(
            "moderation.Escalation",
            what="Comments that a moderator passed on to another, with the question",
            why="Hard cases are decided by two",
            how_long=f"{KEPT.days} days after the answer; goes when the account is erased",
            personal=("to", "by", "question"),
        ),
        Kept(
            "moderation.QueueItem",
            what="The place of a comment in a queue of the desk",
            why="Moderators read the most urgent first",
            how_long="Until it is decided on",
            personal=("comment",),
            harmless=("reason",),
        ),
        Kept(
            "moderation.Claim",
            what="Which moderator has which comment open",
            why="Two need not read the same",
            how_long="Ten minutes after it was last looked at",
            personal=("by", "subject"),
            forget=lambda now: drop_old_claims(now=now),
        ),
        Kept(
            "moderation.DayAtDesk",
            what="How much a moderator has read today",
            why="The desk suggests a pause; nobody else is shown it",
            how_long="Until the end of the day",
            personal=("reader",),
            forget=lambda now: forget_days(now=now),
        ),
        Kept(
            "moderation.Care",
            what="How a moderator wants to be spared",
            why="The desk does it",
            how_long="As long as the account",
            personal=("reader",),
        ),
    ),
    not_personal=(
        NotPersonal("moderation.LookedUpTo", "A moment for each queue."),
        NotPersonal("moderation.MobPlace", "The place of a flash mob in a list.", harmless=("reason",)),
        NotPersonal("moderation.Settlement", "Until when a decision can be undone."),
    ),
    erase=erase_from_desk,
    export=export_from_desk,
)
