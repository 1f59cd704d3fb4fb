"""All that the file on a reader shows, gathered in a fixed number of queries whatever the reader's history."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from allauth.account.models import EmailAddress
from django.db.models import Count
from django.utils.translation import gettext as _

from standfirst.discussion.models import Comment
from standfirst.privacy.ask_for_archive import newest_archive
from standfirst.privacy.models import DeletedAccount
from standfirst.reader_files.models import Look
from standfirst.reader_files.moments import moment
from standfirst.reader_files.parts_of_file import PartOfFile, parts_of_file
from standfirst.sanctions.models import ClosedAccount

LOOKS = 20


@dataclass(frozen=True, slots=True)
class ReaderFile:
    """`facts` are pairs of words."""

    reader: Any
    facts: Sequence[tuple[str, str]]
    parts: Sequence[PartOfFile]
    looks: Sequence[Look]
    deleted: DeletedAccount | None


def gather_file(reader: Any, *, now: datetime) -> ReaderFile:
    """Of an account that is deleted the name and addresses are sealed: the file doesn't have them either."""
    deleted = DeletedAccount.objects.filter(reader=reader).first()
    facts = [*account(reader, deleted), *comments(reader), *archive(reader, now)]
    looks = list(Look.objects.filter(reader=reader).select_related("by")[:LOOKS])
    return ReaderFile(reader, facts, parts_of_file(reader, now=now), looks, deleted)


def account(reader: Any, deleted: DeletedAccount | None) -> list[tuple[str, str]]:
    facts = [(_("Display name"), reader.shown_name), (_("User ID"), reader.reader_id)]
    if not deleted:
        facts += [(_("E-mail address"), line) for line in addresses(reader)]
    return [
        *facts,
        (_("Language"), reader.language),
        (_("Registered"), moment(reader.date_joined)),
        (_("Last signed in"), moment(reader.last_login) or _("never")),
        (_("Account"), standing(reader, deleted)),
    ]


def addresses(reader: Any) -> list[str]:
    """Each with whether it is confirmed; the account's own first."""
    known = {each.email: each.verified for each in EmailAddress.objects.filter(user=reader)}
    listed = {reader.email: known.pop(reader.email, False)} | known
    words = {True: _("confirmed"), False: _("not confirmed")}
    return [f"{email} ({words[verified]})" for email, verified in listed.items()]


def standing(reader: Any, deleted: DeletedAccount | None) -> str:
    if deleted:
        return _("deleted on {day}, restorable until {until}").format(
            day=moment(deleted.deleted_at), until=moment(deleted.erase_at)
        )
    if ClosedAccount.objects.filter(reader=reader, reopened_at=None).exists():
        return _("closed by moderators")
    return _("in use") if reader.is_active else _("not active")


def comments(reader: Any) -> list[tuple[str, str]]:
    """How many in each state; moderators read them at the desk."""
    counted = Comment.objects.filter(author=reader).order_by().values_list("state").annotate(Count("id"))
    words = [f"{Comment.State(state).label}: {number}" for state, number in sorted(counted)]
    return [(_("Comments"), ", ".join(words) or _("none"))]


def archive(reader: Any, now: datetime) -> list[tuple[str, str]]:
    newest = newest_archive(reader, now=now)
    return [(_("Archive"), f"{moment(newest.wanted_at)}: {newest.get_state_display()}")] if newest else []
