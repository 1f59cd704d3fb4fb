"""Hands a reader what the account itself holds."""

from collections.abc import Iterable, Iterator
from typing import Any

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.utils.translation import gettext as _

from standfirst.commons.kept import Part, Row, rows_of


def export_account(reader: Any) -> Iterator[Part]:
    columns = {
        "display_name": _("Display name"),
        "email": _("E-mail address"),
        "reader_id": _("User ID"),
        "language": _("Language"),
        "date_joined": _("Registered"),
        "last_login": _("Last signed in"),
        "standards_accepted_at": _("Standards accepted"),
    }
    yield Part("account", _("My account"), columns, iter([own(reader, columns)]), picture(reader))
    columns = {"email": _("E-mail address"), "verified": _("Confirmed")}
    yield Part("addresses", _("E-mail addresses"), columns, rows_of(EmailAddress.objects.filter(user=reader), *columns))
    columns = {"type": _("Kind"), "created_at": _("Set up"), "last_used_at": _("Last used")}
    yield Part("second-steps", _("Second steps"), columns, steps(reader))
    columns = {"given_up_at": _("Given up"), "name": _("Display name")}
    yield Part("former-names", _("Former names"), columns, rows_of(reader.former_names.order_by("pk"), *columns))
    columns = {
        "provider": _("Provider"),
        "date_joined": _("Since"),
        "last_login": _("Last used"),
        "extra_data": _("Text"),
    }
    accounts = SocialAccount.objects.filter(user=reader)
    yield Part("other-accounts", _("Accounts with other providers"), columns, rows_of(accounts, *columns))
    columns = {"device": _("Device"), "started_at": _("Signed in"), "seen_at": _("Last used")}
    yield Part(
        "sessions", _("Where you are signed in"), columns, rows_of(reader.open_sessions.order_by("pk"), *columns)
    )


def own(reader: Any, columns: Iterable[str]) -> Row:
    return {name: getattr(reader, name) for name in columns}


def picture(reader: Any) -> list[tuple[str, Any]]:
    """As a file beside the pages."""
    return [("picture.webp", reader.avatar.open)] if reader.avatar else []


def steps(reader: Any) -> Iterator[Row]:
    """Not the secrets: they are good for nothing but to break in."""
    for each in Authenticator.objects.filter(user=reader).order_by("pk"):
        yield {"type": each.get_type_display(), "created_at": each.created_at, "last_used_at": each.last_used_at}
