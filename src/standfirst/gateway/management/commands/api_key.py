"""`standfirst api-key create "Our forum"`: makes, lists and revokes the keys of other programs."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from standfirst.gateway.count_call import calls_of
from standfirst.gateway.make_key import PER_MINUTE, SCOPES, NameTakenError, make_key, revoke_key
from standfirst.gateway.models import ApiKey


class Command(BaseCommand):
    """Make, list and revoke keys."""

    help = "Makes, lists and revokes the keys with which other programs ask this site to score comments."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare what the command takes."""
        deeds = parser.add_subparsers(dest="deed", required=True)
        create = deeds.add_parser("create", help="make a key and print it, this once")
        create.add_argument("name", help="of the program that will use it")
        create.add_argument(
            "--per-minute", type=int, default=PER_MINUTE, help=f"calls it may make a minute ({PER_MINUTE})"
        )
        create.add_argument(
            "--scope", action="append", choices=SCOPES, help="what it may call; may be given again (all)"
        )
        deeds.add_parser("list", help="tell every key: beginning, name, limit, scopes, calls today, state")
        revoke = deeds.add_parser("revoke", help="let a key open nothing any more")
        revoke.add_argument("key", help="its name, or its beginning as `list` tells it")

    def handle(self, *_args: Any, **options: Any) -> None:
        """Do what was asked."""
        {"create": self.create, "list": self.list, "revoke": self.revoke}[options["deed"]](options)

    def create(self, options: dict[str, Any]) -> None:
        name = options["name"].strip()
        if not 1 <= len(name) <= 100 or options["per_minute"] < 1:
            raise CommandError("A key needs a name of at most 100 characters, and a limit of at least 1.")
        scopes = options["scope"] or SCOPES
        try:
            _, secret = make_key(name, now=timezone.now(), per_minute=options["per_minute"], scopes=scopes)
        except NameTakenError:
            raise CommandError(f"There is a key named “{name}”. Revoke it first, or choose another name.") from None
        self.stderr.write("Keep this key now: it is stored as a hash and cannot be shown again.")
        self.stdout.write(secret)

    def list(self, _: dict[str, Any]) -> None:
        now = timezone.now()
        for key in ApiKey.objects.all():
            state = f"revoked {key.revoked_at:%Y-%m-%d}" if key.revoked_at else "in use"
            calls = calls_of(key, day=now)
            self.stdout.write(
                f"{key.prefix}…  {key.name}  {key.per_minute} a minute  {','.join(key.scopes)}  "
                f"made {key.created_at:%Y-%m-%d}  {calls} calls today  {state}"
            )

    def revoke(self, options: dict[str, Any]) -> None:
        wanted = options["key"].rstrip("…")
        living = ApiKey.objects.filter(revoked_at=None)
        found = living.filter(name=wanted) or living.filter(prefix=wanted)
        if len(found) != 1:
            raise CommandError(f"{len(found) or 'No'} key in use is “{wanted}”.")
        revoke_key(found[0], now=timezone.now())
        self.stdout.write(f"revoked {found[0]}")
