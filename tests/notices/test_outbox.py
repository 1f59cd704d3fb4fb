"""The folder to which development sends its mails."""

from pathlib import Path
from typing import Any

import pytest
from django.core.mail import EmailMultiAlternatives

from standfirst.notices.outbox import OutboxBackend, find_mail, mails


@pytest.fixture(autouse=True)
def _own_folder(settings: Any, tmp_path: Path) -> None:
    settings.STANDFIRST_OUTBOX = tmp_path / "outbox"


def send(to: str, subject: str = "Hello", text: str = "A word.", html: str = "") -> None:
    mail = EmailMultiAlternatives(subject, text, "news@example.org", [to])
    if html:
        mail.attach_alternative(html, "text/html")
    OutboxBackend().send_messages([mail])


def test_a_mail_is_kept_whole() -> None:
    send("ada@example.org", "Bonjour, é", "Texte: ça va", "<p>ça va</p>")
    mail = next(mails())
    assert (mail.to, mail.subject) == ("ada@example.org", "Bonjour, é")
    assert mail.text.strip() == "Texte: ça va"
    assert mail.html.strip() == "<p>ça va</p>"


def test_the_newest_comes_first() -> None:
    for number in range(3):
        send("ada@example.org", f"Mail {number}")
    assert [mail.subject for mail in mails()] == ["Mail 2", "Mail 1", "Mail 0"]


def test_mails_to_one_address_are_found_whatever_the_case() -> None:
    send("ada@example.org")
    send("bo@example.org")
    assert [mail.to for mail in mails(to="ADA@example.org")] == ["ada@example.org"]


def test_an_empty_outbox_is_no_error() -> None:
    assert list(mails()) == []


@pytest.mark.parametrize("name", ["../secret-key", "nothing", "", "/etc/passwd"])
def test_a_name_never_leads_out_of_the_folder(name: str, tmp_path: Path) -> None:
    send("ada@example.org")
    (tmp_path / "secret-key.eml").write_text("secret")
    assert find_mail(name) is None
