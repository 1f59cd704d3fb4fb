"""Somebody writes to an edition, with an account and without, and an editor answers from the CMS."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.journeys.conftest import NewBrowser, mail_saying
from tests.journeys.test_accessibility import violations_by_day_and_night
from tests.journeys.test_publishing import at_the_newsroom

QUESTION = "The tide table on page three is last year's, and the ferry left without my aunt."
WISH = "Please tell me how long you keep the letters that I write to you."
ANSWER = "Thank you. The right table stands online now, and our regards to your aunt."


def fill_letter(page: Page, topic: str, text: str) -> None:
    page.get_by_label("What is it about?").select_option(topic)
    page.get_by_label("Your letter").fill(text)


def send(page: Page) -> None:
    page.get_by_role("button", name="Send the letter").click()
    expect(page.get_by_role("heading", name="Your letter is here")).to_be_visible()


def write_as_visitor(page: Page, address: str, shoot: Callable[..., None]) -> None:
    """From the foot of the front page, past the captcha."""
    page.goto("/en/")
    page.get_by_role("contentinfo").get_by_role("link", name="Contact").click()
    fill_letter(page, "editors", QUESTION)
    page.get_by_label("Your name").fill("Ida Isle")
    page.get_by_label("E-mail address").fill(address)
    page.locator("altcha-widget [data-state=verified], altcha-widget[data-state=verified]").first.wait_for(
        state="attached"
    )
    shoot(page, "contact")
    send(page)
    shoot(page, "contact-sent")


def open_letter(cms: Page, sender: str) -> None:
    cms.goto("/cms/")
    cms.get_by_role("link", name="Letters", exact=True).click()
    cms.get_by_role("row", name=re.compile(sender)).get_by_role("link").first.click()


def test_a_visitor_s_letter_is_confirmed_and_answered_by_mail_from_the_cms(
    new_browser: NewBrowser, shoot: Callable[..., None]
) -> None:
    visitor, address = new_browser(), "ida@example.org"
    write_as_visitor(visitor, address, shoot)
    assert mail_saying(visitor, address, "(To the editors)")

    cms = at_the_newsroom(lambda **options: new_browser(bypass_csp=True, **options))
    open_letter(cms, "Ida Isle")
    shoot(cms, "cms-letter")
    broken = {"letter": violations_by_day_and_night(cms, within="main")}
    cms.get_by_label("Your answer").fill(ANSWER)
    cms.get_by_role("button", name="Send the answer").click()
    expect(cms.get_by_role("heading", name="Answered")).to_be_visible()
    assert mail_saying(visitor, address, f"({re.escape(ANSWER)})")
    cms.get_by_role("link", name="All letters").click()
    broken["letters"] = violations_by_day_and_night(cms, within="main")
    shoot(cms, "cms-letters")
    assert broken == {"letter": [], "letters": []}


def test_a_reader_is_known_and_the_letter_reaches_the_mailbox_of_its_topic(
    register: Callable[..., tuple[Page, str]], new_browser: NewBrowser
) -> None:
    cms, mailbox = at_the_newsroom(new_browser), "privacy@example.org"
    cms.goto("/cms/contact/addresses/en/")
    cms.get_by_label("Privacy").fill(mailbox)
    cms.get_by_role("button", name="Save").click()

    page, address = register()
    page.goto("/en/contact/")
    expect(page.get_by_label("E-mail address")).to_have_value(address)
    expect(page.locator("altcha-widget")).to_have_count(0)
    fill_letter(page, "privacy", WISH)
    send(page)
    assert mail_saying(page, mailbox, f"({re.escape(WISH[:40])})")
