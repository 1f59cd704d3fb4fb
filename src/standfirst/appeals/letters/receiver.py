"""Receives letters by SMTP or LMTP: a small server for the moderators' addresses and for no others."""

import asyncio
import logging
import signal
import ssl
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

from aiosmtpd.lmtp import LMTP
from aiosmtpd.smtp import SMTP, Envelope, Session
from django.conf import settings
from django.db import close_old_connections
from django.utils import timezone

from standfirst.appeals.letters.find_edition import moderator_addresses
from standfirst.appeals.letters.listen_at import Place
from standfirst.appeals.letters.receive_letter import receive_letter

log = logging.getLogger(__name__)
logging.getLogger("mail.log").setLevel(logging.WARNING)  # The library would log who writes to the moderators.

MOST_RECIPIENTS = 5
MOST_AT_ONCE = 50  # Connections.
PATIENCE_SECONDS = 60.0
THREADS = 2  # In which letters are stored.


class Receiver:
    """What aiosmtpd asks about each letter. A letter is acknowledged once it is stored, and not before."""

    def __init__(self) -> None:
        self.threads = ThreadPoolExecutor(THREADS, thread_name_prefix="letters")

    async def in_thread(self, do: Callable[[], Any]) -> Any:
        return await asyncio.get_running_loop().run_in_executor(self.threads, partial(with_fresh_connections, do))

    async def handle_RCPT(  # noqa: N802  (aiosmtpd's signature)
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        try:
            known = await self.in_thread(moderator_addresses)
        except Exception:  # Whatever it is, the sender's server tries again later.
            log.exception("Nobody could be asked whether %s takes letters.", address)
            return "451 4.3.0 Try again later"
        if address.strip().lower() not in known:
            return "550 5.1.1 No moderators are reached at this address"
        if len(envelope.rcpt_tos) >= MOST_RECIPIENTS:
            return "452 4.5.3 Too many recipients"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        content, to = envelope.content or b"", list(envelope.rcpt_tos)
        content = content.encode("utf-8", "surrogateescape") if isinstance(content, str) else content
        nobody = not (envelope.mail_from or "").strip("<> ")
        take = partial(receive_letter, content, to=to, nobody=nobody, now=timezone.now())
        try:
            await self.in_thread(take)
        except Exception:  # Whatever it is, the letter is not lost: the sender's server keeps it and tries again.
            log.exception("A letter could not be stored; its sender was asked to try again.")
            return "451 4.3.0 Try again later"
        return "250 2.0.0 The letter has arrived"


def with_fresh_connections(do: Callable[[], Any]) -> Any:
    close_old_connections()
    return do()


class OneOfMany(SMTP):
    """One connection; where too many are open, whoever comes is asked to come again."""

    line_length_limit = 64 * 1024  # Some mail programs write lines that are too long.

    def __init__(self, *arguments: Any, others: set[SMTP], **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.others = others

    def connection_made(self, transport: Any) -> None:
        if len(self.others) >= MOST_AT_ONCE:
            transport.write(b"421 4.3.2 Too many connections, come again later\r\n")
            transport.close()
            return
        self.others.add(self)
        super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        if self in self.others:
            self.others.discard(self)
            super().connection_lost(error)


class OneOfManyLocal(OneOfMany, LMTP):
    """The same for a mail server on this machine."""


def protocols(place: Place) -> Callable[[], SMTP]:
    """Makes one a connection."""
    return partial(
        OneOfManyLocal if place.lmtp else OneOfMany,
        Receiver(),
        others=set(),
        hostname=place.name,
        ident="Standfirst",
        data_size_limit=settings.STANDFIRST_MOST_LETTER,
        enable_SMTPUTF8=True,
        timeout=PATIENCE_SECONDS,
        tls_context=certificate(),
    )


def certificate() -> ssl.SSLContext | None:
    """With which letters are encrypted on their way, where the settings name one."""
    if not settings.STANDFIRST_LETTERS_CERTIFICATE:
        return None
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(
        settings.STANDFIRST_LETTERS_CERTIFICATE, settings.STANDFIRST_LETTERS_CERTIFICATE_KEY or None
    )
    return context


async def listen(place: Place, *, on_ready: Callable[[], None] = lambda: None) -> None:
    """Receive letters until SIGTERM."""
    loop, ended = asyncio.get_running_loop(), asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, ended.set)
    async with await open_server(place):
        on_ready()
        await ended.wait()


async def open_server(place: Place) -> asyncio.AbstractServer:
    factory = protocols(place)
    loop = asyncio.get_running_loop()
    if place.path:
        Path(place.path).unlink(missing_ok=True)  # What an earlier receiver left behind.
        server = await loop.create_unix_server(factory, place.path)
        Path(place.path).chmod(0o660)  # The mail server writes to it as a member of our group.
        return server
    return await loop.create_server(factory, place.host, place.port)


def run_receiver(place: Place, *, on_ready: Callable[[], None] = lambda: None) -> None:
    """Run one in this process."""
    asyncio.run(listen(place, on_ready=on_ready))
