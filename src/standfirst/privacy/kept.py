"""What `privacy` keeps of people, and what the frameworks do on which the house stands."""

from standfirst.commons.kept import Kept, Leaving, NotPersonal, Room
from standfirst.privacy.close_cases import close_cases
from standfirst.privacy.erase_of_others import (
    TASKS,
    erase_of_others,
    forget_cache,
    forget_log,
    forget_sessions,
    forget_tasks,
)
from standfirst.privacy.forget_archives import erase_archives, forget_archives
from standfirst.privacy.kept_by_wagtail import KEPT_BY_WAGTAIL, NOT_PERSONAL_IN_WAGTAIL
from standfirst.privacy.periods import ARCHIVE, RECEIPT, RESTORABLE
from standfirst.privacy.send_receipts import forget_receipts


def erase_here(leaving: Leaving) -> None:
    erase_of_others(leaving)
    erase_archives(leaving)


ROOM = Room(
    kept=(
        Kept(
            "privacy.DeletedAccount",
            what="Name and addresses of an account that its reader has deleted, sealed with the site's secret",
            why="The reader can restore it by the link that was mailed",
            how_long=f"{RESTORABLE.days} days; then the account is erased",
            personal=("reader", "sealed", "nonce"),
        ),
        Kept(
            "privacy.SealedCase",
            what="Name and addresses of somebody who was erased while an appeal or a report of theirs was open, sealed",
            why="They are owed an answer",
            how_long="Until it is given",
            personal=("reader", "sealed"),
            forget=close_cases,
        ),
        Kept(
            "privacy.Receipt",
            what="The address to which the receipt of an erasure goes, sealed",
            why="Who was erased is told",
            how_long=f"Until it is mailed, at most {RECEIPT.days} days",
            personal=("sealed",),
            forget=forget_receipts,
        ),
        Kept(
            "privacy.Archive",
            what="A reader's data in one file",
            why="Readers may take their data along",
            how_long=f"{ARCHIVE.days} days",
            personal=("reader", "file", "nonce"),
            forget=forget_archives,
        ),
        Kept(
            "sessions.Session",
            what="That a browser is signed in, and what was typed before signing in",
            why="Signing in lasts longer than a page",
            how_long="14 days after it was last used",
            personal=("session_key", "session_data"),
            forget=forget_sessions,
        ),
        Kept(
            "django_tasks_database.DBTaskResult",
            what="Mails and other work left for later, mostly as numbers; of a visitor's report the address",
            why="The worker does it, and tries again",
            how_long=f"{TASKS.days} days after it was done",
            personal=("args_kwargs", "return_value", "traceback"),
            harmless=("task_path", "worker_ids", "exception_class_path", "queue_name", "backend_name"),
            forget=forget_tasks,
        ),
        *KEPT_BY_WAGTAIL,
    ),
    not_personal=(
        NotPersonal("auth.Permission", "Names of rights.", harmless=("*",)),
        NotPersonal("auth.Group", "Names of groups.", harmless=("*",)),
        NotPersonal("auth.Group_permissions", "Rights of groups."),
        NotPersonal("contenttypes.ContentType", "Names of models.", harmless=("*",)),
        *NOT_PERSONAL_IN_WAGTAIL,
    ),
    erase=erase_here,
    forget={"the cache": forget_cache, "the database's own log": forget_log},
)
