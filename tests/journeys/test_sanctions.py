"""A reader is blocked, appeals and is let in again; the second block is final."""

import re

from playwright.sync_api import Page, expect

from standfirst.config.demo.log_ins import PASSWORD
from tests.journeys.conftest import NewBrowser, first_story, sign_in
from tests.journeys.test_discussion import box, post

HERS = "The ferry came in at noon with flour, mail and two bicycles, and nobody at the quay was late for it."
SORRY = "A script of mine ran wild; I have taken it down and am sorry for the noise."
AGAIN = "The crane operators asked the Harbour Board for an answer in writing, and that is not much to ask of a board."


def at_work(new_browser: NewBrowser, who: str) -> Page:
    page = new_browser()
    page.goto("/account/sign-in/?next=/desk/blocks/")
    sign_in(page, f"{who}@example.org", PASSWORD)
    expect(page.get_by_role("heading", name="Blocks", level=1)).to_be_visible()
    return page


def block(senior: Page, comment: str) -> None:
    """Until an appeal succeeds, from the page of a comment."""
    senior.goto(f"/desk/comments/{comment}/")
    senior.get_by_text("Block …").click()
    senior.get_by_label("Until an appeal succeeds").check()
    senior.locator("#standard-block").select_option("no-spam")
    senior.locator("#note-block").fill("Twelve times the same within the hour.")
    senior.get_by_role("button", name="Block the author").click()
    expect(senior.get_by_text(re.compile("Blocked (until an appeal succeeds|for good)"))).to_be_visible()


def comment_of(page: Page, words: str) -> str:
    return (page.locator("article.comment", has_text=words).get_attribute("id") or "").removeprefix("c")


def until_answered(page: Page, case: str) -> None:
    """An answer takes effect once it can't be undone any more."""
    for _ in range(60):
        page.goto(case)
        if page.get_by_role("heading", name="The decision was reversed").count():
            return
        page.wait_for_timeout(500)


def test_a_first_block_is_lifted_on_appeal_and_a_second_one_is_final(register, new_browser: NewBrowser, shoot) -> None:
    reader, address = register()
    story = first_story(reader, section="economy")
    reader.goto(story)
    post(reader, HERS)
    expect(reader.locator("article.comment", has_text=HERS)).to_be_visible()
    comment = comment_of(reader, HERS)

    senior = at_work(new_browser, "senior")
    block(senior, comment)

    reader.goto("/account/")  # Every device is signed out.
    sign_in(reader, address)
    expect(reader.get_by_role("heading", name="Your account is blocked")).to_be_visible()
    reader.goto(story)
    expect(reader.locator("#own-note")).to_contain_text("Your account is blocked")
    post(reader, AGAIN)
    expect(reader.get_by_role("alert")).to_contain_text("Your account is blocked")
    expect(box(reader)).to_have_value(AGAIN)
    reader.get_by_role("alert").get_by_role("link").click()
    expect(reader.get_by_text("until an appeal succeeds", exact=True)).to_be_visible()
    shoot(reader, "blocked")

    reader.get_by_role("link", name="Read the statement of reasons").click()
    expect(reader.get_by_text("Twelve times the same within the hour.")).to_be_visible()
    reader.get_by_role("link", name="Appeal", exact=True).click()
    reader.get_by_role("textbox").fill(SORRY)
    reader.get_by_role("button", name="Send the appeal").click()
    expect(reader.get_by_role("heading", name="Your appeal waits for its answer")).to_be_visible()

    editor = at_work(new_browser, "editor")
    editor.goto("/desk/appeals/")
    editor.locator("[data-item]", has_text=SORRY[:20]).get_by_role("link").click()  # Others' appeals wait there too.
    editor.wait_for_url(re.compile(r"/desk/appeals/."))
    case = editor.url
    editor.locator("form textarea").last.fill("A script that was stopped is no reason to keep somebody out.")
    editor.get_by_role("button", name="Reverse the decision").click()
    expect(editor.get_by_text("the decision was reversed").first).to_be_visible()
    until_answered(editor, case)

    reader.goto(story)
    post(reader, AGAIN)
    expect(reader.locator("article.comment", has_text=AGAIN)).to_be_visible()

    block(senior, comment_of(reader, AGAIN))
    reader.goto("/account/")
    sign_in(reader, address)
    reader.goto("/account/blocked/")
    expect(reader.get_by_role("heading", name="Your account is blocked for good")).to_be_visible()
    shoot(reader, "blocked-for-good")
    reader.get_by_role("link", name="Read the statement of reasons").click()
    expect(reader.get_by_text("This block is final").first).to_be_visible()
    expect(reader.get_by_role("link", name="Appeal", exact=True)).to_have_count(0)

    senior.goto("/desk/blocks/")
    shoot(senior, "desk-blocks")
