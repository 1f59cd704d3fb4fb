"""Moderators work through what waits, by key and by button, and authors read why."""

import re

from playwright.sync_api import Page, expect

from standfirst.config.demo.log_ins import LOG_INS, PASSWORD
from tests.journeys.conftest import NewBrowser, first_story, sign_in
from tests.journeys.test_discussion import post


def log_in_of(role: str) -> str:
    return next(address for address, log_in in LOG_INS.items() if log_in.role == role)


def at_the_desk(new_browser: NewBrowser, *, role: str = "moderator") -> Page:
    page = new_browser()
    page.goto("/account/sign-in/?next=/desk/")
    sign_in(page, log_in_of(role), PASSWORD)
    page.wait_for_url(re.compile("/desk/"))
    return page


def open_item(page: Page, words: str) -> None:
    """Open the item with these words, on whichever page of the queue it is."""
    line = page.locator("[data-item]", has_text=words)
    while not line.count():
        page.get_by_role("link", name="Show less urgent ones").click()
    line.get_by_role("link").first.click()
    expect(page.locator(".desk-text")).to_contain_text(words)


def waiting(page: Page) -> int:
    return int(re.findall(r"\d+", page.locator("#desk-navigation [aria-current]").inner_text())[0])


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
    shoot(desk, "desk-queue")
    before = waiting(desk)
    open_item(desk, words)
    expect(desk.locator(".desk-text mark")).to_have_text("harbour.master@example.org")
    shoot(desk, "desk-item")
    desk.keyboard.press("p")
    expect(desk.locator("[data-undo]")).to_contain_text("published")
    expect(desk.locator("#desk-navigation")).to_contain_text(str(before - 1))
    expect(desk.locator(".desk-text")).not_to_contain_text(words)

    visitor = new_browser()
    visitor.goto(story)
    expect(visitor.locator("article.comment", has_text=words)).to_be_visible()


def test_a_decision_is_undone_by_key_and_the_item_is_back(register, new_browser: NewBrowser) -> None:
    author, _ = register()
    story = first_story(author, section="sport")
    author.goto(story)
    words = "The trainer of the rowing club can be asked at trainer.of.rowers@example.org on any evening."
    post(author, words)

    desk = at_the_desk(new_browser)
    open_item(desk, words)
    desk.keyboard.press("p")
    expect(desk.locator("[data-undo]")).to_be_visible()
    desk.keyboard.press("z")
    expect(desk.locator("#desk-said")).to_contain_text("Nobody was told.")
    expect(desk.locator(".desk-text")).to_contain_text(words)
    expect(desk.locator(".desk-main .badge").first).to_have_text("held")
    visitor = new_browser()
    visitor.goto(story)
    expect(visitor.locator("article.comment", has_text=words)).to_have_count(0)


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
    open_item(desk, words)
    desk.keyboard.press("r")
    removing = desk.locator("form[action*='/remove/']")
    expect(removing.locator("select")).to_be_focused()
    expect(removing.locator("select")).to_have_value("privacy")
    removing.locator("textarea").fill("Please leave your landlord out of it.")
    shoot(desk, "desk-removing")
    removing.get_by_role("button", name="Remove the comment").click()
    expect(desk.locator("[data-undo]")).to_contain_text("removed")

    author.goto(hold)
    author.get_by_role("link", name="A later decision has changed this one.").click()
    expect(author.locator("h1")).to_have_text("This comment was removed")
    expect(author.locator("main")).to_contain_text("Please leave your landlord out of it.")
    expect(author.locator("mark")).to_have_text("landlord.of.mine@example.org")
    shoot(author, "statement-of-a-removal")


def test_words_are_made_unreadable_without_scripts_and_the_rest_is_read(register, new_browser: NewBrowser) -> None:
    author, _ = register()
    story = first_story(author, section="world")
    author.goto(story)
    words = "Our choir meets on Tuesdays, and its leader is choir.leader@example.org, who likes letters."
    post(author, words)

    desk = new_browser(java_script_enabled=False)
    desk.goto("/account/sign-in/?next=/desk/")
    sign_in(desk, log_in_of("moderator"), PASSWORD)
    open_item(desk, words)
    desk.get_by_text("Make words unreadable …").click()
    desk.get_by_role("button", name="Make unreadable and publish").click()
    expect(desk.locator("#desk-said")).to_contain_text("edited")

    visitor = new_browser()
    visitor.goto(story)
    comment = visitor.locator("article.comment", has_text="Our choir meets on Tuesdays")
    expect(comment).to_contain_text("█")
    expect(comment).not_to_contain_text("choir.leader")
    expect(comment.locator(".badge", has_text="edited")).to_be_visible()


def test_the_second_of_two_moderators_is_told_and_keeps_what_they_wrote(register, new_browser: NewBrowser) -> None:
    author, _ = register()
    author.goto(first_story(author, section="world"))
    words = "The baker of our street takes orders at baker.of.ours@example.org until noon, they say."
    post(author, words)

    first, second = at_the_desk(new_browser), at_the_desk(new_browser, role="senior")
    open_item(first, words)
    open_item(second, words)
    expect(second.locator(".desk-main .notice").first).to_contain_text("Milo Moderator has opened this comment")
    second.keyboard.press("r")
    second.locator("form[action*='/remove/'] textarea").fill("The baker may not like this.")
    first.keyboard.press("p")
    expect(first.locator("[data-undo]")).to_be_visible()
    second.locator("form[action*='/remove/']").get_by_role("button", name="Remove the comment").click()
    expect(second.get_by_role("alert")).to_contain_text("Published meanwhile by Milo Moderator.")
    expect(second.locator("form[action*='/remove/'] textarea")).to_have_value("The baker may not like this.")


def test_the_keys_move_through_the_queue_and_are_shown_on_demand(new_browser: NewBrowser, shoot) -> None:
    desk = at_the_desk(new_browser)
    desk.keyboard.press("j")
    desk.keyboard.press("j")
    expect(desk.locator("[data-item]").nth(1)).to_have_attribute("data-current", "")
    desk.keyboard.press("k")
    expect(desk.locator("[data-item]").first).to_have_attribute("data-current", "")
    desk.keyboard.press("?")
    expect(desk.get_by_text("next comment")).to_be_visible()
    desk.keyboard.press("o")
    desk.wait_for_url(re.compile("/desk/comments/"))
    desk.keyboard.press("?")
    expect(desk.get_by_text("make words unreadable", exact=True)).to_be_visible()
    shoot(desk, "desk-keys")
    desk.keyboard.press("u")
    desk.wait_for_url(re.compile("/desk/$"))
    desk.keyboard.press("Enter")
    desk.wait_for_url(re.compile("/desk/comments/"))
