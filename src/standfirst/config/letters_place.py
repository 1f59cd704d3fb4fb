"""Where `standfirst run` receives letters: where the setting says, and on a machine of one's own wherever it may."""

from django.conf import settings
from django.core.management.base import CommandError

from standfirst.appeals.letters.listen_at import BadPlaceError, Place, read_place
from standfirst.config.server.port import free_port, is_port_free

BESIDE = 25  # The web at 8000, letters at 8025.
ANYWHERE = "anywhere"


def letters_place(web_port: int) -> Place | None:
    """None where nothing is to be received. Raises `CommandError` where it can't be."""
    if not settings.STANDFIRST_LETTERS:
        return None
    if settings.STANDFIRST_LETTERS == ANYWHERE:
        return Place(lmtp=False, host="127.0.0.1", port=port_beside(web_port))
    try:
        place = read_place(settings.STANDFIRST_LETTERS)
    except BadPlaceError as error:
        raise CommandError(f"STANDFIRST_LETTERS: {error}") from error
    if place.port and not is_port_free(place.host, place.port):
        raise CommandError(f"Port {place.port}, on which letters are to be received (STANDFIRST_LETTERS), is taken.")
    return place


def port_beside(web_port: int) -> int:
    beside = web_port + BESIDE
    return beside if beside < 2**16 and is_port_free("127.0.0.1", beside) else free_port("127.0.0.1")
