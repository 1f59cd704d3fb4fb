"""What `notices` keeps of people."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from standfirst.commons.kept import Kept, Leaving, Part, Room, rows_of
from standfirst.notices.models import PushDevice


def forget_devices(leaving: Leaving) -> None:
    PushDevice.objects.filter(reader=leaving.reader).delete()


def export_devices(reader: Any) -> Iterator[Part]:
    """Not the keys: they are good for nothing but to write to the device."""
    columns = {"device": _("Device"), "since": _("Since")}
    yield Part("push-devices", _("Notices on devices"), columns, rows_of(reader.push_devices.order_by("pk"), *columns))


ROOM = Room(
    kept=(
        Kept(
            "notices.PushDevice",
            what="Browsers on which a reader wants notices: the address at the push service, keys, the kind of device",
            why="The reader asked to be told there",
            how_long="Until the reader stops it or the browser takes the leave back, and as long as the account",
            personal=("reader", "endpoint", "endpoint_digest", "p256dh", "auth", "device"),
        ),
    ),
    erase=forget_devices,
    export=export_devices,
)
