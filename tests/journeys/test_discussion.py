"""A reader writes, edits, answers and withdraws, with scripts and without, and others see it."""

import re

from playwright.sync_api import Page, expect

from tests.journeys.conftest import PASSWORD, NewBrowser, confirmation_link, fill_registration, first_story, sign_in

SENTENCE = "The new pier is shorter than the old one, and nobody at the market seems to mind."


def box(page: Page):
    return page.locator("#form-new textarea")


def post(page: Page, text: str) -> None:
    box(page).fill(text)
    page.locator("#form-new button[type=submit]").first.click()


def test_a_comment_appears_without_a_reload_is_edited_answered_and_withdrawn(
    register, new_browser: NewBrowser, shoot
) -> None:
    page, _ = register()
    story = first_story(page, section="economy")
    page.goto(story)
    post(page, SENTENCE)
    comment = page.locator("article.comment", has_text=SENTENCE)
    expect(comment).to_be_visible()
    assert page.url.split("#")[0].endswith(story)

    comment.get_by_role("link", name=re.compile("Edit")).click()
    editing = page.locator("form[action*='/edit/']")
    editing.locator("textarea").fill(f"{SENTENCE} Except the gulls.")
    editing.get_by_role("button", name="Save").click()
    edited = page.locator("article.comment", has_text="Except the gulls.")
    expect(edited).to_be_visible()
    expect(edited.locator(".badge")).to_contain_text("edited")

    other, _ = register()
    other.goto(story)
    other.locator("article.comment", has_text="Except the gulls.").get_by_role("link", name=re.compile("Reply")).click()
    reply = other.locator("form.comment-form:not(#form-new)")
    reply.locator("textarea").fill("The gulls mind everything, they always have, and so did my grandmother.")
    reply.locator("button[type=submit]").first.click()
    expect(other.locator(".comment", has_text="so did my grandmother")).to_be_visible()
    shoot(other, "discussion-reply")

    page.goto(story)
    mine = page.locator("article.comment", has_text="Except the gulls.")
    mine.get_by_role("link", name=re.compile("Withdraw")).first.click()
    page.locator("form[action*='/withdraw/'] button[type=submit]").first.click()
    expect(page.get_by_text("Except the gulls.")).to_have_count(0)

    visitor = new_browser()
    visitor.goto(story)
    expect(visitor.get_by_text("Except the gulls.")).to_have_count(0)
    expect(visitor.get_by_text("The author has withdrawn this comment.")).to_be_visible()
    expect(visitor.get_by_text("so did my grandmother")).to_be_visible()


def test_who_reads_along_is_told_of_a_new_comment(register, new_browser: NewBrowser) -> None:
    writer, _ = register()
    story = first_story(writer, section="culture")
    watcher = new_browser()
    with watcher.expect_request(re.compile("/live$")):
        watcher.goto(story)
    writer.goto(story)
    post(writer, "I was in the second row that evening, and the silence afterwards was the best part of it.")
    expect(writer.locator(".comment", has_text="in the second row")).to_be_visible()
    button = watcher.locator("#news button")
    expect(button).to_be_visible()
    button.click()
    expect(watcher.locator(".comment", has_text="in the second row")).to_be_visible()


def test_everything_works_without_scripts(register, new_browser: NewBrowser, shoot) -> None:
    page, _ = register()
    cookies = page.context.storage_state()
    plain = new_browser(java_script_enabled=False, storage_state=cookies)
    story = first_story(plain, section="sport")
    plain.goto(story)
    post(plain, "A fair result in the end, although the second half felt twice as long as the first.")
    expect(plain.locator(".comment", has_text="twice as long as the first")).to_be_visible()
    plain.get_by_role("link", name="Oldest first").click()
    expect(plain.locator("[aria-current]", has_text="Oldest first")).to_be_visible()
    plain.locator(".comment", has_text="twice as long as the first").get_by_role(
        "link", name=re.compile("Reply")
    ).click()
    plain.locator("textarea[name=text]").fill(
        "I should add that the referee was rather good, which is rare enough to say."
    )
    plain.locator("form.comment-form button[type=submit]").first.click()
    expect(plain.locator(".comment", has_text="referee was rather good")).to_be_visible()
    shoot(plain, "discussion-without-scripts")


def test_the_text_survives_a_session_that_has_expired(register, shoot) -> None:
    page, address = register()
    story = first_story(page)
    page.goto(story)
    words = "I typed this slowly, on a telephone, in a train without a seat."
    box(page).fill(words)
    page.context.clear_cookies()  # The session has expired meanwhile.
    page.locator("#form-new button[type=submit]").first.click()
    page.wait_for_url(re.compile("/account/sign-in/"))
    expect(page.get_by_text("What you wrote is kept.")).to_be_visible()
    shoot(page, "sign-in-with-kept-text")
    sign_in(page, address)
    expect(page.locator("textarea[name=text]")).to_have_value(words)
    page.locator("form.comment-form button[type=submit]").first.click()
    expect(page.locator(".comment", has_text=words)).to_be_visible()


def test_a_newcomer_s_first_words_are_kept_until_the_address_is_confirmed(new_browser: NewBrowser) -> None:
    page, address = new_browser(), "first.words@example.org"
    page.goto(first_story(page))
    words = "My first words here, and the mail is still on its way to me."
    post(page, words)
    page.wait_for_url(re.compile("/account/sign-in/"))
    sign_in_page = page.url
    page.get_by_role("main").get_by_role("link", name="Register").click()
    fill_registration(page, address, name="First Words")
    page.locator("main form button[type=submit]").last.click()
    page.wait_for_url(re.compile("/account/confirm/"))

    page.goto(sign_in_page)  # Too early: whoever typed the address of somebody else would get in.
    page.fill("input[name=login]", address)
    page.fill("input[name=password]", PASSWORD)
    page.locator("main form button[type=submit]").first.click()
    expect(page.get_by_role("alert").first).to_contain_text("first open the link in the mail")

    page.goto(confirmation_link(page, address))
    page.get_by_role("button", name="Confirm").click()
    expect(page.locator("textarea[name=text]")).to_have_value(words)


def test_an_overlong_and_an_empty_comment_are_told_and_kept(register) -> None:
    page, _ = register()
    page.goto(first_story(page))
    post(page, "   ")
    expect(page.locator(".errorlist").first).to_be_visible()
    expect(box(page)).to_be_focused()
    long = "All words count here. " * 300
    post(page, long)
    expect(page.locator(".errorlist").first).to_contain_text("3000")
    expect(box(page)).to_be_focused()
    expect(box(page)).to_have_value(re.compile(r"(All words count here\. ){299}"))


def test_words_sent_to_a_discussion_that_is_gone_are_shown_for_copying(register) -> None:
    page, _ = register()
    page.goto(first_story(page))
    form = page.locator("#form-new")
    form.evaluate("form => form.setAttribute('action', '/discussions/999999/write/')")
    form.evaluate("form => { form.setAttribute('hx-disable', ''); window.htmx.process(form) }")
    post(page, "These words must not be lost, whatever became of the story meanwhile.")
    expect(page.locator("main")).to_contain_text("These words must not be lost")
