"""`standfirst staff grant ada@example.org senior --edition fr`: says who works here, as what, and since when."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from standfirst.newsroom.models import EditionPage
from standfirst.readers.models import Reader
from standfirst.staff.grant_role import grant_role, take_role
from standfirst.staff.models import EVERYWHERE, Role, RoleChange, StaffRole
from standfirst.staff.second_factor import has_second_factor


class Command(BaseCommand):
    """Grant, take and list roles."""

    help = "Makes readers moderators, senior moderators or editors, of one edition or all; every change is logged."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare what the command takes."""
        deeds = parser.add_subparsers(dest="deed", required=True)
        grant = deeds.add_parser("grant", help="give a reader a role; one that they had in that edition ends")
        take = deeds.add_parser("take", help="end a reader's role; they keep the account")
        for deed in (grant, take):
            deed.add_argument("email", help="with which the reader signs in")
        grant.add_argument("role", choices=Role.values, help="each may all that the one before it may")
        for deed in (grant, take):
            deed.add_argument("--edition", default=EVERYWHERE, help="its slug, such as fr (all editions)")
        listing = deeds.add_parser("list", help="tell who works here")
        listing.add_argument("--log", action="store_true", help="tell every change instead, the newest first")

    def handle(self, *_args: Any, **options: Any) -> None:
        """Do what was asked."""
        {"grant": self.grant, "take": self.take, "list": self.list}[options["deed"]](options)

    def grant(self, options: dict[str, Any]) -> None:
        reader, edition = reader_named(options["email"]), options["edition"]
        slugs = sorted(EditionPage.objects.values_list("slug", flat=True))
        if edition and edition not in slugs:
            raise CommandError(f"There is no edition “{edition}”. There are: {', '.join(slugs) or 'none yet'}.")
        grant_role(reader, Role(options["role"]), edition=edition, by=None, now=timezone.now())
        self.stdout.write(f"{reader.email} is {options['role']} of {edition or 'all editions'}")

    def take(self, options: dict[str, Any]) -> None:
        reader = reader_named(options["email"])
        held = StaffRole.objects.filter(reader=reader, edition=options["edition"]).first()
        if held is None:
            others = ", ".join(f"{role.role} of {told(role.edition)}" for role in reader.staff_roles.all())
            raise CommandError(f"{reader.email} has no role there. They are: {others or 'a reader'}.")
        take_role(held, by=None, now=timezone.now())
        self.stdout.write(f"{reader.email} is no longer {held.role} of {told(held.edition)}")

    def list(self, options: dict[str, Any]) -> None:
        for line in changes() if options["log"] else roles():
            self.stdout.write(line)


def roles() -> list[str]:
    """Operators first, then who was given a role, with whether signing in as them takes two steps."""
    operators = [(reader, "operator", EVERYWHERE, None) for reader in Reader.objects.filter(is_superuser=True)]
    others = [
        (role.reader, role.role, role.edition, role.granted_at) for role in StaffRole.objects.select_related("reader")
    ]
    return [
        f"{reader.email}  {role} of {told(edition)}"
        + (f"  since {since:%Y-%m-%d}" if since else "")
        + ("" if has_second_factor(reader) else "  no second factor yet")
        for reader, role, edition, since in [*operators, *others]
    ]


def changes() -> list[str]:
    return [
        f"{change.changed_at:%Y-%m-%d %H:%M}  {change.reader.email}  {'granted' if change.granted else 'taken'} "
        f"{change.role} of {told(change.edition)}  by {change.by.email if change.by else 'the operator'}"
        for change in RoleChange.objects.select_related("reader", "by")
    ]


def told(edition: str) -> str:
    return edition or "all editions"


def reader_named(email: str) -> Reader:
    reader = Reader.objects.filter(email__iexact=email).first()
    if reader is None:
        raise CommandError(f"No reader signs in as {email}. They have to register first.")
    return reader
