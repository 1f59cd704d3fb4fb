"""Coming from a provider for the first time, as far as a real provider and the pages go."""

import re
from typing import Any

import pytest
from allauth.account.models import EmailAddress
from allauth.socialaccount.models import SocialAccount
from django.core import mail
from django.test import Client

from standfirst.readers.models import Reader
from tests.factories.reader import ReaderFactory
from tests.factories.registration import PASSWORD
from tests.provider.run import Provider

pytestmark = pytest.mark.django_db


def test_the_reader_is_greeted_by_name_and_asked(client: Client, arrive: Any) -> None:
    response = arrive()
    page = response.content.decode()
    assert response.redirect_chain == [("/account/social/welcome/", 302)]
    assert "Welcome, Nora Field" in page
    assert ">NF<" in page
    assert "Do you have an account here?" in page


def test_without_a_name_the_reader_is_greeted_all_the_same(client: Client, paper: Provider, arrive: Any) -> None:
    paper.person("nameless", email="nameless@example.org", email_verified=True)
    page = arrive("nameless").content.decode()
    assert "<h1>Welcome</h1>" in page
    assert "nameless@example.org" in page


def test_yes_asks_for_the_password_and_links(
    client: Client, arrive: Any, django_capture_on_commit_callbacks: Any
) -> None:
    reader = ReaderFactory(email="other@example.org")
    arrive()
    assert 'value="nora@example.org"' in client.get("/account/social/welcome/yes/").content.decode()
    wrong = client.post("/account/social/welcome/yes/", {"login": reader.email, "password": "not the password"})
    assert "The e-mail address and the password don&#x27;t belong together." in wrong.content.decode()
    assert not SocialAccount.objects.exists()
    with django_capture_on_commit_callbacks(execute=True):
        client.post("/account/social/welcome/yes/", {"login": reader.email, "password": PASSWORD})
    assert SocialAccount.objects.get().user == reader
    assert client.session["_auth_user_id"] == str(reader.pk)
    assert [(one.to, one.subject) for one in mail.outbox] == [([reader.email], "A way to sign in was added")]
    assert reader.emailaddress_set.count() == 1  # The provider's address became none of the reader's.


def test_from_then_on_the_provider_signs_in(client: Client, arrive: Any) -> None:
    reader = ReaderFactory()
    arrive()
    client.post("/account/social/welcome/yes/", {"login": reader.email, "password": PASSWORD})
    client.logout()
    response = arrive(next="/en/standards/")
    assert response.redirect_chain[0] == ("/en/standards/", 302)
    assert client.session["_auth_user_id"] == str(reader.pk)


def test_nobody_is_signed_in_to_the_account_that_has_the_same_address(client: Client, arrive: Any) -> None:
    ReaderFactory(email="nora@example.org")
    response = arrive()
    assert response.redirect_chain == [("/account/social/welcome/", 302)]
    assert "_auth_user_id" not in client.session
    assert not SocialAccount.objects.exists()


def test_signing_in_by_the_usual_page_does_not_link(client: Client, arrive: Any) -> None:
    """Somebody else may have left the browser at the question."""
    reader = ReaderFactory()
    arrive()
    client.post("/account/sign-in/", {"login": reader.email, "password": PASSWORD})
    assert client.session["_auth_user_id"] == str(reader.pk)
    assert not SocialAccount.objects.exists()


def test_no_registers_and_mails_a_link_where_nobody_answers_for_the_address(
    client: Client, arrive: Any, finish: Any, link_in: Any
) -> None:
    arrive(next="/en/standards/")
    response = finish(email="nora@example.org", display_name="Nora")
    assert response["Location"] == "/account/social/welcome/sent/"
    assert not Reader.objects.exists()
    link = link_in(mail.outbox[-1])
    page = client.get(link).content.decode()
    assert "nora@example.org" in page
    assert not Reader.objects.exists()  # Programs that read mail open links, too.
    assert client.post(link)["Location"] == "/en/standards/"
    reader = Reader.objects.get()
    assert client.session["_auth_user_id"] == str(reader.pk)
    assert (reader.display_name, reader.has_usable_password()) == ("Nora", False)
    assert reader.standards_accepted_at is not None
    assert EmailAddress.objects.get(user=reader).verified
    assert SocialAccount.objects.get().user == reader
    assert client.post(link).status_code == 410


def test_the_link_connects_nobody_to_the_account_elsewhere_of_somebody_else(
    client: Client, arrive: Any, finish: Any, link_in: Any
) -> None:
    """Who registers with the address of another waits for its owner to press the button."""
    arrive()
    finish()
    owner, link = Client(), link_in(mail.outbox[-1])
    for answer in (owner.get(link), owner.post(link)):
        assert answer.status_code == 403
        assert "Open this link in the other browser" in answer.content.decode()
    assert not Reader.objects.exists()
    client.post(link)
    assert Reader.objects.count() == 1


def test_no_with_an_address_that_has_an_account_is_told_by_mail_alone(client: Client, arrive: Any, finish: Any) -> None:
    """Pages, redirects and what a second try shows are the same for a free address and a taken one."""
    owner = ReaderFactory(email="taken@example.org")
    shown = []
    for address in ("free@example.org", "taken@example.org"):
        arrive()
        response = finish(email=address, display_name="Nora")
        page = client.get(response["Location"]).content.decode().replace(address, "")
        again = client.get("/account/social/welcome/sent/").status_code
        shown.append((response.status_code, response["Location"], re.sub(r'value="[^"]*"', "", page), again))
        client.cookies.clear()
        assert arrive().redirect_chain == [("/account/social/welcome/", 302)]
        client.cookies.clear()
    assert shown[0] == shown[1]
    assert [(one.to, one.subject) for one in mail.outbox] == [
        (["free@example.org"], "Confirm your address"),
        (["taken@example.org"], "You already have an account"),
    ]
    assert not SocialAccount.objects.exists()
    assert list(Reader.objects.all()) == [owner]


def test_a_trusted_provider_spares_the_mail(client: Client, arrive: Any, finish: Any, with_paper: Any) -> None:
    with_paper(verifies_email=True)
    arrive()
    response = finish(email="nora@example.org", display_name="Nora")
    assert response["Location"] == "/account/"
    assert mail.outbox == []
    assert EmailAddress.objects.get().verified
    assert client.session["_auth_user_id"] == str(Reader.objects.get().pk)
