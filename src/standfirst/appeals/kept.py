"""What `appeals` keeps of people."""

from standfirst.appeals.erase_appeals import erase_appeals, has_open_appeal
from standfirst.appeals.export_appeals import export_appeals
from standfirst.appeals.letters.forget_letters import DAYS, forget_letters
from standfirst.commons.kept import Kept, NotPersonal, Room

ROOM = Room(
    kept=(
        Kept(
            "appeals.Appeal",
            what="Why a reader asks that a decision be looked at again, and what they were answered",
            why="Somebody else has to read it, and can be shown later to have done so",
            how_long="As long as the account. At its erasure the words are emptied, or once an open appeal is answered",
            personal=("reader", "text", "answer", "reviewed_by"),
            harmless=("reference", "undone"),
        ),
        Kept(
            "appeals.HeldAnswer",
            what="The answer to an appeal that whoever gave it can still take back",
            why="A slip can be undone before anybody is told",
            how_long="Some seconds, until it takes effect",
            personal=("answer", "by"),
            harmless=("state",),
        ),
        Kept(
            "appeals.Letter",
            what="E-mails to the moderators: sender, subject, text",
            why="To answer them, and to know the same letter when it comes twice",
            how_long=f"{DAYS} days, where it became an appeal: after that was answered; goes when the account "
            f"is erased",
            personal=("sender", "subject", "text", "fingerprint"),
            harmless=("missing",),
            forget=lambda now: forget_letters(now=now),
        ),
    ),
    not_personal=(NotPersonal("appeals.Mailbox", "How far the site's own mailbox was read.", harmless=("name",)),),
    erase=erase_appeals,
    export=export_appeals,
    has_open_case=has_open_appeal,
)
