"""docs/asvs.md names every requirement once, and nothing that isn't there; and what no other test covers holds."""

import ast
import re
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from allauth.account.adapter import get_adapter
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, generate_totp_secret, hotp_value
from django.conf import settings as site_settings
from django.contrib.auth.password_validation import validate_password
from django.core import mail
from django.test import Client

from standfirst.readers.models import OpenSession, Reader
from tests.factories.reader import ReaderFactory
from tests.factories.registration import PASSWORD
from tests.factories.story import EditionFactory
from tests.staff.test_second_factor import code_for

ROOT = Path(__file__).resolve().parents[1]
DOCUMENT = (ROOT / "docs" / "asvs.md").read_text("utf-8")
ROW = re.compile(r"^\| (\d\.\d\.\d+) \| ([12]) \| (.+?) \| (yes|partly|no|n/a) \| (.+?) \|$", re.MULTILINE)
# The requirements of levels 1 and 2: section, and the level of each in turn; a dot is one of level 3 alone.
LEVELS = {
    "6.1": "122",
    "6.2": "111111112222",
    "6.3": "1122....",
    "6.4": "1122..",
    "6.5": "22222...",
    "6.6": "222.",
    "6.7": "..",
    "6.8": "2222",
    "7.1": "222",
    "7.2": "1111",
    "7.3": "22",
    "7.4": "11222",
    "7.5": "22.",
    "7.6": "22",
    "9.1": "111",
    "9.2": "1222",
}
WANTED = [
    (f"{section}.{number}", level)
    for section, levels in LEVELS.items()
    for number, level in enumerate(levels, 1)
    if level != "."
]


def test_every_requirement_of_levels_1_and_2_stands_in_the_table_once() -> None:
    assert [(row[0], row[1]) for row in ROW.findall(DOCUMENT)] == WANTED


def test_every_test_that_is_named_exists() -> None:
    missing = [
        f"{file}::{name}"
        for file, name in re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", DOCUMENT)
        if name not in functions_of(ROOT / file)
    ]
    assert missing == []


def test_every_setting_that_is_named_exists() -> None:
    named = set(re.findall(r"`([A-Z][A-Z_]{5,})`", DOCUMENT))
    environment = set(re.findall(r"`(STANDFIRST_\w+)`", (ROOT / "docs" / "operate.md").read_text("utf-8")))
    assert [name for name in sorted(named) if not hasattr(site_settings, name) and name not in environment] == []


def test_what_is_met_names_a_proof_and_what_is_not_says_why() -> None:
    for number, _level, _asked, met, how in ROW.findall(DOCUMENT):
        assert "`" in how or "above" in how or met in {"n/a", "partly"}, number
        assert len(how) > 10, number


def functions_of(file: Path) -> set[str]:
    if not file.exists():
        return set()
    return {node.name for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.FunctionDef)}


# What no other test covers.


def signed_in(client: Client, reader: Any, password: str = PASSWORD) -> Client:
    client.post("/account/sign-in/", {"login": reader.email, "password": password})
    return client


def is_in(client: Client) -> bool:
    return client.get("/account/").status_code == 200


@pytest.mark.django_db
def test_a_new_site_has_no_account() -> None:
    assert not Reader.objects.exists()


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/account/sign-in/", "/account/register/"])
def test_password_fields_are_masked_and_let_password_managers_in(client: Client, address: str) -> None:
    fields = re.findall(r'<input[^>]*name="password1?"[^>]*>', client.get(address).content.decode())
    assert fields
    for field in fields:
        assert 'type="password"' in field
        assert re.search(r'autocomplete="(current|new)-password"', field)
        assert "onpaste" not in field
        assert "maxlength" not in field


@pytest.mark.django_db
def test_no_field_asks_for_a_hint_or_a_secret_question(client: Client) -> None:
    page = client.get("/account/register/").content.decode()
    named = set(re.findall(r'<input[^>]*name="(\w+)"', page))
    assert named <= {"csrfmiddlewaretoken", "email", "display_name", "password1", "standards", "next", "captcha"}


@pytest.mark.django_db
def test_a_password_is_taken_as_it_is_long_and_in_any_script(client: Client) -> None:
    password = "  Ünïcode und Großbuchstaben, слова, كلمات, 言葉, and a good many more words  "
    assert len(password) > 64
    reader = ReaderFactory(password=password)
    assert not is_in(signed_in(Client(), reader, password.strip()))
    assert not is_in(signed_in(Client(), reader, password.lower()))
    assert not is_in(signed_in(Client(), reader, password[:64]))
    assert is_in(signed_in(client, reader, password))


@pytest.mark.django_db
def test_a_new_password_needs_the_present_one(client: Client) -> None:
    reader = ReaderFactory()
    signed_in(client, reader)
    new = "quite another pass phrase"
    client.post("/account/password/", {"oldpassword": "not the present one", "password1": new, "password2": new})
    reader.refresh_from_db()
    assert reader.check_password(PASSWORD)


@pytest.mark.django_db
def test_codes_of_second_steps_work_once(client: Client) -> None:
    reader = ReaderFactory()
    TOTP.activate(reader, secret := generate_totp_secret())
    recovery = RecoveryCodes.activate(reader).get_unused_codes()[0]
    for code in (code_for(secret), recovery):
        first, second = (signed_in(Client(), reader) for _ in range(2))
        first.post("/account/two-steps/authenticate/", {"code": code})
        second.post("/account/two-steps/authenticate/", {"code": code})
        assert is_in(first)
        assert not is_in(second)


@pytest.mark.django_db
@pytest.mark.parametrize("later", [45, 75])
def test_a_number_of_the_app_works_once_however_long_the_clock_would_take_it(
    client: Client, monkeypatch: pytest.MonkeyPatch, later: int
) -> None:
    reader, now = ReaderFactory(), 1_800_000_000
    TOTP.activate(reader, secret := generate_totp_secret())
    number = format_hotp_value(hotp_value(secret, now // 30 + 1))  # An app whose clock is early by half a minute.
    clock = mock.Mock(return_value=now)
    monkeypatch.setattr("allauth.mfa.totp.internal.auth.time.time", clock)
    for shift, opens in ((0, True), (later, False)):
        clock.return_value = now + shift
        browser = signed_in(Client(), reader)
        browser.post("/account/two-steps/authenticate/", {"code": number})
        assert is_in(browser) is opens


@pytest.mark.django_db
def test_the_number_that_sets_the_app_up_opens_nothing_afterwards(client: Client) -> None:
    reader = ReaderFactory()
    signed_in(client, reader)
    client.post("/account/reauthenticate/", {"password": PASSWORD})
    page = client.get("/account/two-steps/totp/activate/")
    number = code_for(page.context["form"].secret)
    client.post("/account/two-steps/totp/activate/", {"code": number})
    other = signed_in(Client(), reader)
    other.post("/account/two-steps/authenticate/", {"code": number})
    assert not is_in(other)


@pytest.mark.django_db
@pytest.mark.parametrize("by", ["password", "number"])
def test_the_session_gets_another_key_when_its_reader_is_proved_once_more(client: Client, by: str) -> None:
    reader = ReaderFactory()
    signed_in(client, reader)
    key = client.session.session_key
    if by == "number":
        TOTP.activate(reader, secret := generate_totp_secret())
        client.post("/account/two-steps/reauthenticate/", {"code": code_for(secret)})
    else:
        client.post("/account/reauthenticate/", {"password": PASSWORD})
    assert client.session.session_key != key
    assert is_in(client)
    old = Client()
    old.cookies[site_settings.SESSION_COOKIE_NAME] = key
    assert not is_in(old)
    assert [one.session_key for one in OpenSession.objects.all()] == [client.session.session_key]


@pytest.mark.django_db
def test_digits_alone_are_a_password_where_they_stand_on_no_list() -> None:
    validate_password("8305162947480", ReaderFactory())


@pytest.mark.django_db
def test_codes_and_seeds_are_long_and_never_the_same() -> None:
    adapter = get_adapter()
    by_mail = {adapter.generate_login_code().replace("-", "") for _ in range(50)}
    seeds = {generate_totp_secret() for _ in range(50)}
    recovery = RecoveryCodes.activate(ReaderFactory()).get_unused_codes()
    assert len(by_mail) == len(seeds) == 50
    assert len(set(recovery)) == len(recovery) == 10
    assert all(len(code) >= 8 for code in (*by_mail, *recovery))  # Eight digits hold 26 bits.
    assert all(len(seed) >= 32 for seed in seeds)  # In base 32: 160 bits.


def code_in_mail() -> str:
    found = re.search(r"^([A-Z0-9]{4}-?[A-Z0-9]{4})$", str(mail.outbox[-1].body), re.MULTILINE)
    assert found, mail.outbox[-1].body
    return found[1]


@pytest.fixture
def ask_for_code(django_capture_on_commit_callbacks: Any) -> Any:
    def ask(client: Client, reader: Any) -> str:
        with django_capture_on_commit_callbacks(execute=True):
            client.post("/account/sign-in/code/", {"email": reader.email})
        return code_in_mail()

    return ask


@pytest.mark.django_db
def test_a_code_by_mail_opens_only_the_browser_that_asked(ask_for_code: Any) -> None:
    reader, here, elsewhere = ReaderFactory(), Client(), Client()
    old = ask_for_code(here, reader)
    ask_for_code(elsewhere, reader)
    elsewhere.post("/account/sign-in/code/typed/", {"code": old})
    assert not is_in(elsewhere)
    here.post("/account/sign-in/code/typed/", {"code": old})
    assert is_in(here)


@pytest.mark.django_db
def test_a_code_by_mail_is_dead_after_three_guesses(client: Client, ask_for_code: Any) -> None:
    code = ask_for_code(client, ReaderFactory())
    for _ in range(3):
        client.post("/account/sign-in/code/typed/", {"code": "WRNG-CODE"})
    client.post("/account/sign-in/code/typed/", {"code": code})
    assert not is_in(client)


@pytest.mark.django_db
def test_the_key_of_a_session_holds_128_bits(client: Client) -> None:
    signed_in(client, ReaderFactory())
    assert re.fullmatch(r"[a-z0-9]{32}", client.cookies["sessionid"].value)  # 36 signs each: 165 bits.


@pytest.mark.django_db
def test_a_session_that_was_ended_opens_nothing(client: Client) -> None:
    signed_in(client, ReaderFactory())
    stolen = Client()
    stolen.cookies["sessionid"] = client.cookies["sessionid"].value
    assert is_in(stolen)
    client.post("/account/sign-out/")
    assert not is_in(stolen)


@pytest.mark.django_db
def test_a_closed_account_has_no_session(client: Client) -> None:
    reader = ReaderFactory()
    signed_in(client, reader)
    Reader.objects.filter(pk=reader.pk).update(is_active=False)
    assert not is_in(client)
    Reader.objects.filter(pk=reader.pk).update(is_active=True)
    reader.delete()
    assert not is_in(client)


@pytest.mark.django_db
def test_signing_out_is_on_the_page_of_the_account(client: Client) -> None:
    EditionFactory()
    page = signed_in(client, ReaderFactory()).get("/account/").content.decode()
    assert '<form method="post" action="/account/sign-out/">' in page
    assert "/account/sign-out/" in client.get("/me/").content.decode()
