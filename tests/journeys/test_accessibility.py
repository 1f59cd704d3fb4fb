"""axe finds no violation on the pages that readers and moderators use, in light and dark, and right-to-left."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe

from standfirst.config.demo.log_ins import PASSWORD
from tests.journeys.conftest import NewBrowser, first_story, sign_in
from tests.journeys.test_desk import at_the_desk

PAGES = (
    "/en/",
    "/ar/",
    "/en/world/",
    "/en/standards/",
    "/ar/standards/",
    "/en/standards/1/",
    "/en/privacy/",
    "/ar/privacy/",
    "/en/privacy/1/",
    "/en/contact/",
    "/ar/contact/",
    "/en/contact/sent/",
    "/ar/contact/sent/",
    "/account/sign-in/",
    "/account/register/",
    "/nowhere/",
)

WITHOUT_AN_ACCOUNT = (
    "/account/sign-in/",
    "/account/sign-in/code/",
    "/account/register/",
    "/account/password/forgotten/",
    "/account/password/forgotten/sent/",
    "/account/confirm/",
    "/account/confirm/no-such-key/",
    "/account/inactive/",
)
WITH_AN_ACCOUNT = (
    "/account/",
    "/account/address/",
    "/account/devices/",
    "/account/password/",
    "/account/reauthenticate/",
    "/account/two-steps/",
    "/account/two-steps/totp/activate/",
    "/account/two-steps/webauthn/",
    "/account/two-steps/webauthn/add/",
    "/account/sign-out/",
)


FIGURES = ("/en/transparency/", "/ar/transparency/")


def violations(page, *, within: str | None = None) -> list[str]:
    """`within` is our own part of a page, where the rest of it is Wagtail's."""
    found = Axe().run(page, context=within).response["violations"]
    return [f"{one['id']}: {node['html'][:120]}" for one in found for node in one["nodes"]]


def violations_by_day_and_night(page, *, within: str | None = None) -> list[str]:
    found = []
    page.add_style_tag(content="* { transition: none !important; }")  # A colour on its way to another is none.
    for scheme in ("dark", "light"):
        page.emulate_media(color_scheme=scheme)
        found += [f"{scheme}: {one}" for one in violations(page, within=within)]
    return found


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_public_pages(new_browser: NewBrowser, scheme: str) -> None:
    page = new_browser(color_scheme=scheme, bypass_csp=True)
    stories = [first_story(page, edition=edition) for edition in ("en", "ar")]
    broken = {}
    for address in (*PAGES, *stories):
        page.goto(address)
        broken |= {address: violations(page)} if violations(page) else {}
    assert broken == {}


@pytest.mark.parametrize(("scheme", "language"), [("light", "en"), ("dark", "en"), ("light", "ar")])
def test_the_pages_of_an_account(new_browser: NewBrowser, site: str, scheme: str, language: str) -> None:
    page = new_browser(color_scheme=scheme, bypass_csp=True)
    page.context.add_cookies([{"name": "sf_language", "value": language, "url": site}])
    broken = look_at(page, WITHOUT_AN_ACCOUNT)
    page.goto("/account/sign-in/")
    sign_in(page, "reader@example.org", PASSWORD)
    page.goto("/account/two-steps/totp/activate/")
    page.fill("input[name=password]", PASSWORD)
    page.locator("main form.stack button[type=submit]").click()
    broken |= look_at(page, WITH_AN_ACCOUNT)
    assert broken == {}


def look_at(page, addresses) -> dict[str, list[str]]:
    """What axe finds, by address; each page is the one that was asked for, and does not scroll sideways."""
    broken = {}
    page.set_viewport_size({"width": 360, "height": 800})
    for address in addresses:
        page.goto(address)
        assert page.url.endswith(address), page.url
        assert not page.evaluate("document.documentElement.scrollWidth > innerWidth"), address
        broken |= {address: violations(page)} if violations(page) else {}
    return broken


def test_the_desk(new_browser: NewBrowser) -> None:
    desk = at_the_desk(lambda **options: new_browser(bypass_csp=True, **options))
    assert violations(desk) == []
    desk.get_by_role("link", name="Begin with the most urgent").click()
    desk.wait_for_url(re.compile("/desk/comments/"))
    desk.keyboard.press("b" if desk.locator("[data-key=b]").count() else "r")
    assert violations(desk) == []


def test_what_editors_see_and_the_figures_that_everybody_sees(new_browser: NewBrowser) -> None:
    desk = at_the_desk(lambda **options: new_browser(bypass_csp=True, **options), role="editor")
    broken = {}
    for address in ("/desk/quality/", "/desk/people/", "/desk/policy/en/change/", "/desk/flash-mobs/", *FIGURES):
        desk.goto(address)
        for folded in desk.locator("main details > summary").all()[:3]:
            folded.click()
        broken |= {address: violations(desk)} if violations(desk) else {}
    assert broken == {}
