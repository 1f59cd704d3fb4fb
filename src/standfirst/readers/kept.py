"""What `readers` keeps of people, and allauth for it."""

from datetime import timedelta

from standfirst.commons.kept import Kept, Room
from standfirst.readers.erase_ways_in import erase_ways_in
from standfirst.readers.export_account import export_account
from standfirst.readers.held_name import WAITS
from standfirst.readers.known_device import KEPT
from standfirst.readers.tidy_accounts import tidy_accounts

AS_LONG = "As long as the account"

ROOM = Room(
    kept=(
        Kept(
            "readers.Reader",
            what="Display name, picture, e-mail address, hash of the password, user ID, language, when registered and "
            "last signed in",
            why="The account",
            how_long="As long as the account. Once its reader deletes it, name and address are sealed for 30 "
            "days, in which it "
            "can be restored. At the erasure the row is emptied: a number is left to which decisions and comments "
            "without a name point",
            personal=(
                *("email", "display_name", "display_name_folded", "reader_id", "password", "first_name", "last_name"),
                *("language", "last_login", "date_joined", "standards_accepted_at"),
                *("avatar",),
            ),
        ),
        Kept(
            "readers.OpenSession",
            what="Where a reader is signed in: the kind of device and the times",
            why="Readers see their sessions and end them",
            how_long=f"{timedelta(seconds=KEPT).days} days after it was last used, and as long as the account",
            personal=("reader", "session_key", "device"),
            forget=lambda now: tidy_accounts(now=now),
        ),
        Kept(
            "readers.KnownDevice",
            what="A hash of a cookie, by which a device is known on which a reader signed in",
            why="Who signs in on a new device is told by mail; guesses elsewhere lock nobody out",
            how_long=f"{timedelta(seconds=KEPT).days} days after it was last seen, and as long as the account",
            personal=("reader", "token_hash"),
        ),
        Kept(
            "readers.HeldName",
            what="A name that was typed with an address that has an account, with its letters folded",
            why="No page tells whether an address has an account",
            how_long=f"{WAITS.days} days",
            personal=("folded",),
        ),
        Kept(
            "readers.FormerName",
            what="Display names that a reader went by before",
            why="Moderators know who somebody was; nobody else takes the name for a while",
            how_long="As long as the account",
            personal=("reader", "name", "folded"),
        ),
        Kept(
            "socialaccount.SocialAccount",
            what="With which account of another provider a reader signs in, and what that told: name and address",
            why="Signing in",
            how_long=AS_LONG,
            personal=("user", "uid", "extra_data"),
        ),
        Kept(
            "socialaccount.SocialToken",
            what="Nothing: keys to other providers are not stored",
            why="allauth has the table",
            how_long="Stays empty",
            personal=("token", "token_secret"),
        ),
        Kept(
            "readers.Reader_groups",
            what="Rights in the newsroom",
            why="Only editors may publish",
            how_long=AS_LONG,
            personal=("reader",),
        ),
        Kept(
            "readers.Reader_user_permissions",
            what="Rights in the newsroom",
            why="Only editors may publish",
            how_long=AS_LONG,
            personal=("reader",),
        ),
        Kept(
            "account.EmailAddress",
            what="E-mail addresses, and whether they are confirmed",
            why="Signing in, and mail",
            how_long=f"{AS_LONG}; sealed while it can be restored",
            personal=("user", "email"),
        ),
        Kept(
            "account.EmailConfirmation",
            what="Nothing: links that confirm are signed, not stored",
            why="allauth has the table",
            how_long="Stays empty",
            personal=("key",),
        ),
        Kept(
            "mfa.Authenticator",
            what="Secrets of second steps",
            why="Signing in with two steps",
            how_long=AS_LONG,
            personal=("user", "data"),
        ),
    ),
    erase=erase_ways_in,
    export=export_account,
)
