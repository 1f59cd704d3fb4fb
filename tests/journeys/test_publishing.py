"""An editor publishes a story, and visitors read it."""

import re

from playwright.sync_api import Page, expect

from standfirst.config.demo.log_ins import PASSWORD
from tests.journeys.conftest import NewBrowser, first_story, sign_in
from tests.journeys.test_desk import log_in_of


def at_the_newsroom(new_browser: NewBrowser) -> Page:
    page = new_browser()
    page.goto("/account/sign-in/?next=/cms/")
    sign_in(page, log_in_of("editor"), PASSWORD)
    page.wait_for_url(re.compile("/cms/"))
    return page


def test_an_editor_publishes_a_story_and_it_stands_on_the_front_page(new_browser: NewBrowser, shoot) -> None:
    page = at_the_newsroom(new_browser)
    sections = page.request.get("/cms/api/main/pages/?type=newsroom.SectionPage&locale=en").json()["items"]
    world = next(section["id"] for section in sections if section["meta"]["slug"] == "world")
    page.goto(f"/cms/pages/add/newsroom/storypage/{world}/")
    page.fill("#id_title", "A bridge of paper holds for an hour")
    page.fill("#id_standfirst", "Pupils of the harbour school built it in a week, out of last month's newspapers.")
    page.screenshot(path="artefacts/journeys/cms-edit.png")
    page.locator("[data-dropdown-target=toggle], .w-dropdown__toggle").last.click()
    page.locator("button[name=action-publish]").click()
    page.wait_for_load_state()
    visitor = new_browser()
    visitor.goto("/en/")
    visitor.get_by_role("link", name="A bridge of paper holds for an hour").first.click()
    expect(visitor.locator("h1")).to_have_text("A bridge of paper holds for an hour")
    assert re.search(r"/en/world/\d{9,}-a-bridge-of-paper-holds-for-an-hour/$", visitor.url)


def test_the_pages_of_the_paper_hold_on_every_screen(new_browser: NewBrowser, shoot) -> None:
    page = new_browser()
    for edition in ("en", "fr", "ar"):
        page.goto(f"/{edition}/")
        shoot(page, f"home-{edition}")
        page.goto(f"/{edition}/world/")
        shoot(page, f"section-{edition}")
        page.goto(first_story(page, edition=edition))
        shoot(page, f"story-{edition}")
        page.goto(f"/{edition}/standards/")
        shoot(page, f"standards-{edition}")


def test_a_visitor_is_led_to_the_edition_of_the_browser_s_language(new_browser: NewBrowser) -> None:
    page = new_browser(locale="fr-FR")
    page.goto("/")
    assert page.url.endswith("/fr/")
