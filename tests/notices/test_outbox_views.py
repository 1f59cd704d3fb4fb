"""The outbox in a browser."""

from pathlib import Path
from typing import Any

import pytest
from django.core.mail import EmailMultiAlternatives
from django.test import Client

from standfirst.notices.outbox import OutboxBackend

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _two_mails(settings: Any, tmp_path: Path) -> None:
    settings.STANDFIRST_OUTBOX = tmp_path
    for to in ("ada@example.org", "bo@example.org"):
        mail = EmailMultiAlternatives(f"To {to}", "Open http://testserver/account/x/ now.", "news@example.org", [to])
        mail.attach_alternative("<script>alert(1)</script><p>Open</p>", "text/html")
        OutboxBackend().send_messages([mail])


def test_the_list_shows_all_or_those_to_one_address(client: Client) -> None:
    assert "To ada@example.org" in client.get("/dev/outbox/").content.decode()
    assert "To ada@example.org" not in client.get("/dev/outbox/?to=bo@example.org").content.decode()


def test_a_mail_shows_a_link_to_click_and_its_html_boxed_in(client: Client) -> None:
    name = client.get("/dev/outbox/").context["mails"][0].name
    page = client.get(f"/dev/outbox/{name}/").content.decode()
    assert '<a href="http://testserver/account/x/"' in page
    assert "<script>alert" not in page
    assert "<iframe" in page
    assert "sandbox" in page


def test_a_program_reads_the_newest_mail_to_an_address(client: Client) -> None:
    response = client.get("/dev/outbox/newest.txt?to=ada@example.org")
    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert "To: ada@example.org" in response.content.decode()
    assert "http://testserver/account/x/" in response.content.decode()
    assert client.get("/dev/outbox/newest.txt?to=nobody@example.org").status_code == 404


def test_a_mail_is_there_as_text(client: Client) -> None:
    name = client.get("/dev/outbox/").context["mails"][0].name
    assert "Open http" in client.get(f"/dev/outbox/{name}.txt").content.decode()


def test_nothing_is_shown_on_a_real_site(client: Client, settings: Any) -> None:
    name = client.get("/dev/outbox/").context["mails"][0].name
    settings.STANDFIRST_DEVELOPMENT = False
    for address in ("", "newest.txt", f"{name}/", f"{name}.txt"):
        assert client.get(f"/dev/outbox/{address}").status_code == 404
