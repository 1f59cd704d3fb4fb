"""What signing in by other providers keeps of people, beside allauth's own tables."""

from standfirst.commons.kept import Kept, NotPersonal, Room
from standfirst.readers.social.erase_waiting import WAITS, erase_waiting, forget_waiting

ROOM = Room(
    kept=(
        Kept(
            "social.WaitingRegistration",
            what="Name, address and account at another provider of somebody who has not answered the mail yet",
            why="The registration goes on from there",
            how_long=f"{WAITS.days} days",
            personal=("provider", "uid", "told", "email", "display_name", "language"),
            harmless=("going_to",),
            forget=forget_waiting,
        ),
    ),
    not_personal=(NotPersonal("socialaccount.SocialApp", "Keys of this site with providers.", harmless=("*",)),),
    erase=erase_waiting,
)
