"""axe finds no violation on the pages that readers and moderators use, in light and dark, and right-to-left."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.journeys.conftest import NewBrowser, first_story
from tests.journeys.test_desk import at_the_desk

PAGES = (
    "/en/",
    "/ar/",
    "/en/world/",
    "/en/standards/",
    "/ar/standards/",
    "/account/sign-in/",
    "/account/register/",
    "/nowhere/",
)


def violations(page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{one['id']}: {node['html'][:120]}" for one in found for node in one["nodes"]]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_public_pages(new_browser: NewBrowser, scheme: str) -> None:
    page = new_browser(color_scheme=scheme, bypass_csp=True)
    stories = [first_story(page, edition=edition) for edition in ("en", "ar")]
    broken = {}
    for address in (*PAGES, *stories):
        page.goto(address)
        broken |= {address: violations(page)} if violations(page) else {}
    assert broken == {}


def test_the_desk(new_browser: NewBrowser) -> None:
    desk = at_the_desk(lambda **options: new_browser(bypass_csp=True, **options))
    assert violations(desk) == []
    desk.get_by_role("link", name="Begin with the most urgent").click()
    desk.wait_for_url(re.compile("/desk/comments/"))
    desk.keyboard.press("b" if desk.locator("[data-key=b]").count() else "r")
    assert violations(desk) == []
