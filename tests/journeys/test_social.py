"""A reader comes with an account that they have elsewhere: before a real browser, a real site and a real provider."""

import json
import re
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from standfirst.config.trial.clean_site import STANDFIRST, environment_of, free_port, running, wait_for
from tests.journeys.conftest import PASSWORD, NewBrowser
from tests.journeys.test_accessibility import violations
from tests.provider.accounts import PASSWORD as THERE
from tests.provider.run import Provider, provider

LANGUAGES = ("en", "fr", "de", "es", "ru", "tr", "ar")


@pytest.fixture(scope="module")
def port() -> int:
    return free_port()


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory, port: int) -> Iterator[Provider]:
    with provider(
        tmp_path_factory.mktemp("provider"), f"http://localhost:{port}/account/social/paper/done/"
    ) as running_there:
        yield running_there


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, paper: Provider, port: int) -> Iterator[str]:
    """A site of its own, with the provider's keys."""
    folder = tmp_path_factory.mktemp("site")
    log = folder / "site.log"
    environment = environment_of(folder) | {
        "STANDFIRST_OPENID": json.dumps([paper.as_setting()]),
        "STANDFIRST_PROVIDER_SECONDS": "60",  # The machine may be busy.
        "STANDFIRST_LIMIT_SOCIAL": "1000/m/ip",
    }
    with running([*STANDFIRST, "run", "--port", str(port)], environment, log) as process:
        address = f"http://localhost:{port}"
        wait_for(address, process, log)
        yield address


@pytest.fixture(scope="module")
def partners(paper: Provider) -> frozenset[str]:
    """Where a browser may go besides: to the provider, after a button was pressed."""
    return frozenset({urlsplit(paper.address).netloc})


def to_provider(page: Page) -> None:
    page.goto("/account/sign-in/")
    page.get_by_role("button", name="Sign in with Paper ID").click()


def sign_in_there(page: Page, who: str, *, allow: bool = True) -> None:
    """Type the password at the provider, where it asks, and answer its question."""
    page.get_by_role("button", name="Sign in at Paper ID").or_(page.get_by_role("button", name="Authorize")).wait_for()
    if page.get_by_role("button", name="Sign in at Paper ID").count():
        page.fill("input[name=username]", who)
        page.fill("input[name=password]", THERE)
        page.get_by_role("button", name="Sign in at Paper ID").click()
    page.get_by_role("button", name="Authorize" if allow else "Cancel").click()


def test_first_time_no_registers_and_the_next_time_signs_in(new_browser: NewBrowser, paper: Provider, shoot) -> None:
    paper.person("nora", name="Nora Field", email="nora.field@example.org")
    page = new_browser()
    to_provider(page)
    sign_in_there(page, "nora")
    expect(page.get_by_role("heading", name="Welcome, Nora Field")).to_be_visible()
    shoot(page, "social-welcome")
    page.get_by_role("link", name="No, register").click()
    expect(page.get_by_label("E-mail address")).to_have_value("nora.field@example.org")
    shoot(page, "social-register")
    page.check("input[name=standards]")
    page.locator("altcha-widget [data-state=verified], altcha-widget[data-state=verified]").first.wait_for(
        state="attached"
    )
    page.get_by_role("button", name="Register").click()
    expect(page.get_by_role("heading", name="Look into your inbox")).to_be_visible()
    mail = page.request.get("/dev/outbox/newest.txt?to=nora.field@example.org").text()
    found = re.search(r"https?://[^/\s]+(/account/social/confirm/\S+)", mail)
    assert found, mail
    page.goto(found[1])
    shoot(page, "social-confirm")
    page.get_by_role("button", name="Confirm").click()
    expect(page.get_by_text("nora.field@example.org")).to_be_visible()
    page.get_by_role("link", name="Accounts elsewhere").click()
    expect(page.get_by_text("This is your last way in, so it can't be removed.")).to_be_visible()
    shoot(page, "social-last-way-in")
    page.context.clear_cookies()
    to_provider(page)
    sign_in_there(page, "nora")
    expect(page.get_by_role("heading", name="My account")).to_be_visible()


def test_first_time_yes_links_and_the_link_can_be_removed(
    register, new_browser: NewBrowser, paper: Provider, shoot
) -> None:
    paper.person("omar", name="Omar Haddad", email="omar@elsewhere.example", email_verified=True)
    _, address = register()
    page = new_browser()
    to_provider(page)
    sign_in_there(page, "omar")
    page.get_by_role("link", name="Yes, connect the two").click()
    shoot(page, "social-link")
    page.get_by_label("E-mail address").fill(address)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Sign in and connect").click()
    expect(page.get_by_role("heading", name="My account")).to_be_visible()
    page.goto("/account/social/")
    expect(page.get_by_text("omar@elsewhere.example")).to_be_visible()
    shoot(page, "social-linked")
    page.get_by_role("button", name="Remove Paper ID").click()
    page.fill("input[name=password]", PASSWORD)
    page.get_by_role("button", name="Go on").click()
    expect(page.get_by_text("You can no longer sign in with Paper ID here.")).to_be_visible()
    expect(page.get_by_text("So far there are none.")).to_be_visible()


def test_calling_it_off_there(new_browser: NewBrowser, paper: Provider, shoot) -> None:
    paper.person("pia", name="Pia", email="pia@example.org")
    page = new_browser()
    to_provider(page)
    sign_in_there(page, "pia", allow=False)
    expect(page.get_by_role("heading", name="You called it off")).to_be_visible()
    shoot(page, "social-denied")
    page.get_by_role("link", name="To the sign-in").click()
    expect(page.get_by_role("button", name="Sign in with Paper ID")).to_be_visible()


def test_it_works_without_a_script(new_browser: NewBrowser, paper: Provider) -> None:
    paper.person("quinn", name="Quinn", email="quinn@example.org")
    page = new_browser(java_script_enabled=False)
    to_provider(page)
    sign_in_there(page, "quinn")
    expect(page.get_by_role("heading", name="Welcome, Quinn")).to_be_visible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_and_nothing_for_axe_to_find(
    new_browser: NewBrowser, paper: Provider, site: str, shoot, language: str
) -> None:
    """Light and dark; Arabic right-to-left."""
    paper.person("rosa", name="Rosa Lind", email="rosa@example.org")
    page = new_browser(bypass_csp=True)
    page.context.add_cookies([{"name": "sf_language", "value": language, "url": site}])
    page.goto("/account/sign-in/")
    broken = {"sign-in": seen(page, language)}
    page.locator(".social-ways button").click()
    sign_in_there(page, "rosa")
    page.wait_for_url("**/account/social/welcome/")
    for name in ("welcome", "yes", "no"):
        page.goto(f"/account/social/welcome/{'' if name == 'welcome' else name + '/'}")
        broken[name] = seen(page, language)
        if language == "ar":
            shoot(page, f"social-{name}-ar")
    page.goto("/account/social/paper/done/?state=never&code=begun")
    broken["trouble"] = seen(page, language)
    assert {name: found for name, found in broken.items() if found} == {}


def seen(page: Page, language: str) -> list[str]:
    """What axe says of the page in light and dark, once it is in the language."""
    assert page.locator("html").get_attribute("lang") == language
    assert page.locator("html").get_attribute("dir") == ("rtl" if language == "ar" else "ltr")
    found = []
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        found += violations(page)
    page.emulate_media(color_scheme="light")
    return found
