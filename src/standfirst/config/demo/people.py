"""Makes the demo newspaper's authors, its readers, and the log-ins."""

from datetime import datetime, timedelta
from typing import Any

from allauth.account.models import EmailAddress
from django.contrib.auth.hashers import make_password
from django.utils import timezone

from standfirst.config.demo.log_ins import LOG_INS, PASSWORD, LogIn
from standfirst.newsroom.models import Author
from standfirst.readers.fold_name import fold_name
from standfirst.readers.models import Reader
from standfirst.staff.grant_role import grant_role
from standfirst.staff.models import Role


def make_authors(about: dict[str, Any]) -> dict[str, Author]:
    """The edition's authors by their keys; an author of two editions is one person."""
    return {
        key: Author.objects.get_or_create(
            slug=key, defaults={"name": author["name"], "role": author.get("role", ""), "bio": author.get("bio", "")}
        )[0]
        for key, author in about.get("authors", {}).items()
    }


def make_readers(edition: str, about: dict[str, Any]) -> dict[str, Reader]:
    """The edition's readers by their keys, with confirmed addresses and no password: nobody can sign in as them."""
    names = {key: reader["name"] for key, reader in about.get("readers", {}).items()}
    known = {reader.display_name_folded: reader for reader in Reader.objects.all()}
    fresh: dict[str, Reader] = {}
    for key, name in names.items():
        if fold_name(name) not in known and fold_name(name) not in fresh:
            days = 30 + 61 * len(fresh) % 900  # Some have been with the paper for long, nobody came today.
            fresh[fold_name(name)] = unsaved_reader(f"{edition}.{key}@example.org", name, days)
    known |= {reader.display_name_folded: reader for reader in Reader.objects.bulk_create(fresh.values())}
    confirm(list(fresh.values()))
    return {key: known[fold_name(name)] for key, name in names.items()}


def make_reader(email: str, name: str, *, days: int, now: datetime) -> Reader:
    """One reader more, who joined so many days ago."""
    reader = unsaved_reader(email, name, days, now=now)
    reader.save()
    confirm([reader])
    return reader


def unsaved_reader(email: str, name: str, days: int, *, now: datetime | None = None) -> Reader:
    """A reader who joined so many days ago."""
    joined = (now or timezone.now()) - timedelta(days=days)
    return Reader(
        email=email,
        display_name=name,
        display_name_folded=fold_name(name),
        password=make_password(None),
        standards_accepted_at=joined,
        date_joined=joined,
    )


def confirm(readers: list[Reader]) -> None:
    """Note each reader's address as confirmed."""
    EmailAddress.objects.bulk_create(
        EmailAddress(user=reader, email=reader.email, verified=True, primary=True) for reader in readers
    )


def make_log_ins() -> None:
    """The reader and those who work here whose passwords `standfirst run` prints."""
    for email, log_in in LOG_INS.items():
        if not Reader.objects.filter(email=email).exists():
            make_log_in(email, log_in)


def make_log_in(email: str, log_in: LogIn) -> None:
    reader = Reader.objects.create_user(
        email,
        PASSWORD,
        display_name=log_in.name,
        standards_accepted_at=timezone.now(),
        is_superuser=log_in.is_operator,
    )
    confirm([reader])
    if log_in.staff_role:
        grant_role(reader, Role(log_in.staff_role), by=None, now=timezone.now())
