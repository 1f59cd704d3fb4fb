"""A newcomer registers, confirms, signs out and in."""

import re

from playwright.sync_api import expect

from tests.journeys.conftest import (
    PASSWORD,
    NewBrowser,
    confirmation_link,
    fill_registration,
    first_story,
    sign_in,
)
from tests.journeys.test_accessibility import violations_by_day_and_night


def test_a_newcomer_registers_confirms_signs_out_and_in_again(new_browser: NewBrowser, shoot) -> None:
    page = new_browser()
    page.goto("/en/")
    page.get_by_role("link", name="Register").first.click()
    fill_registration(page, "newcomer@example.org", name="The Newcomer")
    shoot(page, "register")
    page.locator("main form button[type=submit]").last.click()
    page.wait_for_url(lambda url: "/account/register/" not in url)
    expect(page.locator("main")).to_contain_text(re.compile("mail", re.I))
    shoot(page, "mail-sent")

    page.goto("/dev/outbox/?to=newcomer@example.org")
    shoot(page, "outbox")
    page.goto(confirmation_link(page, "newcomer@example.org"))
    shoot(page, "confirm")
    page.get_by_role("button", name="Confirm").click()
    page.goto("/account/")
    expect(page.locator("main")).to_contain_text("confirmed")
    shoot(page, "account")

    page.goto("/en/")
    expect(page.locator("#account-slot")).to_contain_text("The Newcomer")
    page.goto("/account/sign-out/")
    page.locator("main form button[type=submit]").click()
    page.goto("/en/")
    expect(page.locator("#account-slot")).to_contain_text("Sign in")
    page.goto("/account/sign-in/")
    shoot(page, "sign-in")
    sign_in(page, "newcomer@example.org")
    page.goto("/en/")
    expect(page.locator("#account-slot")).to_contain_text("The Newcomer")


def test_the_owner_of_an_address_that_somebody_else_registered_chooses_the_password(
    register, new_browser: NewBrowser, shoot
) -> None:
    stranger, address = register(confirmed=False)
    owner = new_browser(bypass_csp=True)
    owner.goto(confirmation_link(stranger, address))
    assert violations_by_day_and_night(owner) == []
    shoot(owner, "confirm-elsewhere")
    owner.get_by_label("New password").fill("seven lamps on the old quay")
    owner.check("input[name=standards]")
    owner.get_by_role("button", name="Save the password and confirm").click()
    expect(owner.locator("main")).to_contain_text("confirmed")
    stranger.goto("/account/sign-in/")
    stranger.fill("input[name=login]", address)
    stranger.fill("input[name=password]", PASSWORD)
    stranger.locator("main form button[type=submit]").first.click()
    expect(stranger.locator("main [role=alert]").first).to_contain_text("don't belong together")


def test_a_form_with_faults_says_which_and_keeps_the_rest(new_browser: NewBrowser, shoot) -> None:
    page = new_browser()
    page.goto("/account/register/")
    fill_registration(page, "not an address", name="The Newcomer (2)")
    page.fill("input[name=password1]", "short")
    page.locator("main form button[type=submit]").last.click()
    page.wait_for_load_state()
    expect(page.locator(".field.wrong").first).to_be_visible()
    expect(page.locator("input[name=email]")).to_have_value("not an address")
    expect(page.locator("input[name=display_name]")).to_have_value("The Newcomer (2)")
    shoot(page, "register-with-faults")


def test_a_wrong_password_says_nothing_of_who_has_an_account(new_browser: NewBrowser) -> None:
    page = new_browser()
    said = []
    for address in ("reader@example.org", "nobody.at.all@example.org"):
        page.goto("/account/sign-in/")
        page.fill("input[name=login]", address)
        page.fill("input[name=password]", "certainly the wrong one")
        page.locator("main form button[type=submit]").first.click()
        page.wait_for_load_state()
        said.append(page.locator("main [role=alert]").first.inner_text())
    assert said[0] == said[1]


def test_a_visitor_s_page_makes_no_personal_request(new_browser: NewBrowser) -> None:
    page = new_browser()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(first_story(page))
    page.wait_for_load_state("load")
    assert not [url for url in asked if "/me/" in url]
