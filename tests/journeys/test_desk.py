"""A moderator works through what is held, by key and by button, and the author reads why."""

import re

from playwright.sync_api import Page, expect

from standfirst.config.demo.log_ins import LOG_INS, PASSWORD
from tests.journeys.conftest import NewBrowser, first_story, sign_in
from tests.journeys.test_discussion import post


def log_in_of(role: str) -> str:
    return next(address for address, log_in in LOG_INS.items() if log_in.role == role)


def at_the_desk(new_browser: NewBrowser) -> Page:
    page = new_browser()
    page.goto("/account/sign-in/?next=/desk/")
    sign_in(page, log_in_of("moderator"), PASSWORD)
    page.wait_for_url(re.compile("/desk/"))
    return page


def last_item(page: Page, words: str):
    """The item with these words, on whichever page of the queue it is."""
    while not page.locator("[data-item]", has_text=words).count():
        page.get_by_role("link", name=re.compile("newer")).click()
    return page.locator("[data-item]", has_text=words)


def test_a_held_comment_is_published_by_one_key_and_everybody_reads_it(
    register, new_browser: NewBrowser, shoot
) -> None:
    author, _ = register()
    story = first_story(author, section="world")
    author.goto(story)
    words = "The harbour master answers at harbour.master@example.org, as the notice on the quay says."
    post(author, words)
    expect(author.locator("article.comment.own")).to_be_visible()

    desk = at_the_desk(new_browser)
    shoot(desk, "desk")
    waiting = int(re.findall(r"\d+", desk.locator("#number-held").inner_text())[0])
    item = last_item(desk, words)
    expect(item.locator("mark")).to_have_text("harbour.master@example.org")
    item.focus()
    desk.keyboard.press("p")
    expect(desk.locator("[data-decided]")).to_contain_text("published")
    expect(desk.locator("#number-held")).to_contain_text(str(waiting - 1))

    visitor = new_browser()
    visitor.goto(story)
    expect(visitor.locator("article.comment", has_text=words)).to_be_visible()


def test_a_comment_is_removed_under_a_standard_and_its_author_reads_the_reason(
    register, new_browser: NewBrowser, shoot
) -> None:
    author, _ = register()
    story = first_story(author, section="culture")
    author.goto(story)
    words = "My landlord can be asked at landlord.of.mine@example.org at any hour of the night."
    post(author, words)
    author.get_by_role("link", name="Why it is held").click()
    hold = author.url

    desk = at_the_desk(new_browser)
    item = last_item(desk, words)
    item.focus()
    desk.keyboard.press("r")
    expect(item.locator("select")).to_be_focused()
    expect(item.locator("select")).to_have_value("privacy")
    item.locator("textarea").fill("Please leave your landlord out of it.")
    shoot(desk, "desk-removing")
    item.get_by_role("button", name="Remove the comment").click()
    decided = desk.locator("[data-decided]")
    expect(decided).to_contain_text("removed")

    author.goto(hold)
    author.get_by_role("link", name="A later decision has changed this one.").click()
    expect(author.locator("h1")).to_have_text("This comment was removed")
    expect(author.locator("main")).to_contain_text("Please leave your landlord out of it.")
    expect(author.locator("mark")).to_have_text("landlord.of.mine@example.org")
    shoot(author, "statement-of-a-removal")


def test_the_keys_move_through_the_queue_and_are_shown_on_demand(new_browser: NewBrowser) -> None:
    desk = at_the_desk(new_browser)
    desk.keyboard.press("j")
    desk.keyboard.press("j")
    second = desk.locator("[data-item]").nth(1)
    expect(second).to_have_attribute("data-current", "")
    desk.keyboard.press("k")
    expect(desk.locator("[data-item]").first).to_have_attribute("data-current", "")
    desk.keyboard.press("?")
    expect(desk.get_by_text("next comment")).to_be_visible()
