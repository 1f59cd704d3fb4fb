"""A real mail client delivers over a real socket; nothing is acknowledged that is not stored."""

import asyncio
import smtplib
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from standfirst.appeals.letters import receiver
from standfirst.appeals.letters.listen_at import Place
from standfirst.appeals.letters.receiver import open_server
from standfirst.config.server.port import free_port
from tests.factories.appeal import MODERATORS, letter

Taken = list[dict[str, Any]]


@pytest.fixture
def taken(monkeypatch: pytest.MonkeyPatch) -> Taken:
    """What was handed over to be stored; the address of one edition is known."""
    found: Taken = []

    def take(content: bytes, **options: Any) -> None:
        found.append({"content": content, **options})

    monkeypatch.setattr(receiver, "receive_letter", take)
    monkeypatch.setattr(receiver, "moderator_addresses", lambda: {MODERATORS})
    return found


@contextmanager
def listening(place: Place) -> Iterator[Place]:
    """A receiver in a thread of its own."""
    loop, ready, stop = asyncio.new_event_loop(), threading.Event(), asyncio.Event()

    async def serve() -> None:
        async with await open_server(place):
            ready.set()
            await stop.wait()

    thread = threading.Thread(target=lambda: loop.run_until_complete(serve()))
    thread.start()
    assert ready.wait(10)
    try:
        yield place
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join(10)
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()


@pytest.fixture
def port(taken: Taken) -> Iterator[int]:
    with listening(Place(lmtp=False, host="127.0.0.1", port=free_port("127.0.0.1"))) as place:
        yield place.port


def test_a_letter_sent_by_a_mail_client_is_handed_over(port: int, taken: Taken) -> None:
    with smtplib.SMTP("127.0.0.1", port) as client:
        assert client.sendmail("ada@mail.example", [MODERATORS], letter("ada@mail.example")) == {}
    assert taken[0]["to"] == [MODERATORS]
    assert taken[0]["nobody"] is False
    assert b"Subject: Restoration of the account" in taken[0]["content"]


def test_a_bounce_is_handed_over_as_such(port: int, taken: Taken) -> None:
    with smtplib.SMTP("127.0.0.1", port) as client:
        client.sendmail("", [MODERATORS], letter("mailer-daemon@mail.example"))
    assert taken[0]["nobody"] is True


def test_only_the_moderators_take_letters(port: int, taken: Taken) -> None:
    with smtplib.SMTP("127.0.0.1", port) as client, pytest.raises(smtplib.SMTPRecipientsRefused) as refused:
        client.sendmail("ada@mail.example", ["elsewhere@other.example"], letter("ada@mail.example"))
    assert refused.value.recipients["elsewhere@other.example"][0] == 550
    assert taken == []


def test_what_is_too_large_is_refused_before_and_after_it_is_sent(port: int, taken: Taken, settings: Any) -> None:
    large = letter("ada@mail.example", text="again\n" * 300_000)
    with smtplib.SMTP("127.0.0.1", port) as client:
        client.ehlo()
        assert int(client.esmtp_features["size"]) == settings.STANDFIRST_MOST_LETTER
        with pytest.raises(smtplib.SMTPSenderRefused) as announced:
            client.sendmail("ada@mail.example", [MODERATORS], large)
        assert announced.value.smtp_code == 552
    with smtplib.SMTP("127.0.0.1", port) as client:
        client.ehlo()
        client.docmd("MAIL FROM:<ada@mail.example>")
        client.docmd(f"RCPT TO:<{MODERATORS}>")
        assert client.data(large)[0] == 552
    assert taken == []


def test_bytes_that_are_no_text_pass(port: int, taken: Taken) -> None:
    content = letter("ada@mail.example") + b"\xff\xfe\x00 \xd0"
    with smtplib.SMTP("127.0.0.1", port) as client:
        client.sendmail("ada@mail.example", [MODERATORS], content, mail_options=["BODY=8BITMIME"])
    assert b"\xff\xfe" in taken[0]["content"]


def test_where_nothing_can_be_stored_the_sender_keeps_the_letter(
    port: int, taken: Taken, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: Any, **__: Any) -> None:
        raise RuntimeError("the disk is full")

    monkeypatch.setattr(receiver, "receive_letter", fails)
    with smtplib.SMTP("127.0.0.1", port) as client, pytest.raises(smtplib.SMTPDataError) as refused:
        client.sendmail("ada@mail.example", [MODERATORS], letter("ada@mail.example"))
    assert refused.value.smtp_code == 451


def test_who_comes_while_too_many_are_there_is_asked_to_come_again(
    port: int, taken: Taken, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receiver, "MOST_AT_ONCE", 1)
    with smtplib.SMTP("127.0.0.1", port) as first:
        first.ehlo()
        with pytest.raises(smtplib.SMTPConnectError) as refused:
            smtplib.SMTP("127.0.0.1", port)
        assert refused.value.smtp_code == 421
        assert first.noop()[0] == 250


def test_a_mail_server_on_the_same_machine_hands_over_by_lmtp(tmp_path: Path, taken: Taken) -> None:
    socket = str(tmp_path / "letters.sock")
    with listening(Place(lmtp=True, path=socket)), smtplib.LMTP(socket) as client:
        client.sendmail("ada@mail.example", [MODERATORS], letter("ada@mail.example"))
    assert taken[0]["to"] == [MODERATORS]


def test_letters_are_encrypted_on_their_way_where_there_is_a_certificate(
    tmp_path: Path, taken: Taken, settings: Any
) -> None:
    settings.STANDFIRST_LETTERS_CERTIFICATE = str(self_signed(tmp_path))
    strangers = ssl.create_default_context(cafile=settings.STANDFIRST_LETTERS_CERTIFICATE)
    place = Place(lmtp=False, host="127.0.0.1", port=free_port("127.0.0.1"))
    with listening(place), smtplib.SMTP("localhost", place.port) as client:
        assert client.starttls(context=strangers)[0] == 220
        client.sendmail("ada@mail.example", [MODERATORS], letter("ada@mail.example"))
    assert len(taken) == 1


def self_signed(folder: Path) -> Path:
    """A certificate for this machine, with its key in the same file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    made = x509.CertificateBuilder(name, name, key.public_key(), 1, now - timedelta(days=1), now + timedelta(days=1))
    made = made.add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
    pem = made.sign(key, hashes.SHA256()).public_bytes(Encoding.PEM)
    file = folder / "certificate.pem"
    file.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()) + pem)
    return file
