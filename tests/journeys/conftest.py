"""A real browser before a real site: the demo newspaper with edge, streams and worker, started once for all."""

import os
import re
import shutil
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request, expect

from standfirst.config.trial.clean_site import STANDFIRST, environment_of, free_port, running, wait_for

ARTEFACTS = Path(__file__).resolve().parents[2] / "artefacts" / "journeys"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PASSWORD = "a long enough pass phrase"
NUMBERS = count()
USUAL = {"locale": "en-GB", "reduced_motion": "reduce"}  # So that nothing is looked at while its colours still change.

NewBrowser = Callable[..., Page]
PATIENCE = 20_000  # milliseconds for whatever has to appear: a machine that runs the tests may be busy with others
expect.set_options(timeout=PATIENCE)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark them, before anybody chooses by mark."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker("journey")


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """The system's browser; without one, journeys are left out with a word, and in CI they fail."""
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        missing = "No Chromium on this machine, so no journey was made. Install it: apt-get install chromium"
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(missing)
    return {**browser_type_launch_args, "executable_path": path, "args": QUIET}


@pytest.fixture(scope="session")
def letters_port() -> int:
    """Where the running site takes letters to its moderators."""
    return free_port()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, letters_port: int) -> Iterator[str]:
    """The address of the running demo newspaper."""
    folder = tmp_path_factory.mktemp("site")
    port = free_port()
    log = folder / "site.log"
    environment = environment_of(folder) | {
        "STANDFIRST_LETTERS": f"smtp://127.0.0.1:{letters_port}",
        "STANDFIRST_PUSH_SERVICES": "push.example.net",
    }
    with running([*STANDFIRST, "run", "--port", str(port)], environment, log) as process:
        address = f"http://localhost:{port}"
        wait_for(address, process, log)
        yield address


@pytest.fixture(scope="session")
def partners() -> frozenset[str]:
    """Hosts besides the site's that browsers may ask: none, but where a journey leads there."""
    return frozenset()


@pytest.fixture
def new_browser(browser: Browser, site: str, partners: frozenset[str]) -> Iterator[NewBrowser]:
    """Opens browsers of different people. Afterwards: none of them asked another host, none complained."""
    known = partners | {urlsplit(site).netloc}
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def open_browser(**options: Any) -> Page:
        context = browser.new_context(base_url=site, **USUAL | options)
        contexts.append(context)
        context.on("request", lambda request: complaints.extend(strangers(request, known)))
        context.on("weberror", lambda error: complaints.append(str(error.error)))
        context.on("console", lambda message: complaints.extend(complained(message.type, message.text)))
        context.set_default_timeout(PATIENCE)
        return context.new_page()

    yield open_browser
    for context in contexts:
        context.close()
    assert complaints == []


def strangers(request: Request, known: frozenset[str]) -> list[str]:
    parts = urlsplit(request.url)
    return [] if parts.scheme in ("data", "blob") or parts.netloc in known else [request.url]


def complained(kind: str, text: str) -> list[str]:
    """What a browser says of pages that were refused on purpose (422, 403, 404) is no complaint about the page."""
    return [text] if kind == "error" and not re.search(r"(status of|Status Error Code) 4\d\d", text) else []


@pytest.fixture
def shoot(request: pytest.FixtureRequest) -> Callable[..., None]:
    """Keep a picture of a page, on a telephone and at a desk, light and dark."""

    def take(page: Page, name: str) -> None:
        ARTEFACTS.mkdir(parents=True, exist_ok=True)
        before = page.viewport_size
        for width in (360, 1280):
            page.set_viewport_size({"width": width, "height": 900})
            for scheme in ("light", "dark"):
                page.emulate_media(color_scheme=scheme)
                page.screenshot(path=ARTEFACTS / f"{name}-{width}-{scheme}.png", full_page=True)
            assert not page.evaluate("document.documentElement.scrollWidth > innerWidth"), (
                f"{name} scrolls sideways at {width}"
            )
        page.emulate_media(color_scheme="light")
        page.set_viewport_size(before or {"width": 1280, "height": 900})

    return take


@pytest.fixture
def register(new_browser: NewBrowser) -> Callable[..., tuple[Page, str]]:
    """Register, and unless told otherwise confirm, through the pages; the reader's browser and e-mail address."""

    def do(*, confirmed: bool = True, **options: Any) -> tuple[Page, str]:
        page, number = new_browser(**options), next(NUMBERS)
        address = f"journey{number}@example.org"
        page.goto("/account/register/")
        fill_registration(
            page, address, name=f"Traveller {'ABCEFHKLMPSTUXYZ'[number % 16]}{'ABCEFHKLMPSTUXYZ'[number // 16]}"
        )
        page.locator("main form:has(input[name=password1]) button[type=submit]").click()
        page.wait_for_url(lambda url: "/account/register/" not in url)
        if confirmed:
            page.goto(confirmation_link(page, address))
            page.locator("main form button[type=submit]").click()
            page.wait_for_load_state()
        return page, address

    return do


def fill_registration(page: Page, address: str, *, name: str) -> None:
    """Fill the form and wait until the browser has solved the captcha's sum."""
    page.fill("input[name=email]", address)
    page.fill("input[name=display_name]", name)
    page.fill("input[name=password1]", PASSWORD)
    page.check("input[name=standards]")
    page.locator("altcha-widget [data-state=verified], altcha-widget[data-state=verified]").first.wait_for(
        state="attached"
    )


def confirmation_link(page: Page, address: str) -> str:
    """The link in the newest mail to the address."""
    mail = page.request.get(f"/dev/outbox/newest.txt?to={address}").text()
    found = re.search(r"https?://[^/\s]+(/account/confirm/\S+)", mail)
    assert found, mail
    return found[1]


def sign_in(page: Page, address: str, password: str = PASSWORD) -> None:
    """Sign in through the form that is open."""
    page.fill("input[name=login]", address)
    page.fill("input[name=password]", password)
    page.locator("main form button[type=submit]").first.click()
    page.wait_for_url(lambda url: "/account/sign-in/" not in url)


def first_story(page: Page, *, edition: str = "en", section: str = "world") -> str:
    """The address of the newest story of a section."""
    page.goto(f"/{edition}/{section}/")
    href = page.locator(f"main a[href^='/{edition}/{section}/2']").first.get_attribute("href")
    assert href
    return href


def mail_saying(page: Page, address: str, pattern: str) -> str:
    """What the newest mail to the address says at that place; the worker may take a moment to send it."""
    for _ in range(60):
        answer = page.request.get(f"/dev/outbox/newest.txt?to={address}")
        if answer.ok and (found := re.search(pattern, answer.text())):
            return found[1]
        page.wait_for_timeout(500)
    raise AssertionError(f"no mail to {address} with {pattern}")
