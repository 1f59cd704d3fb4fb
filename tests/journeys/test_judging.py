"""All four actions reach the reader: published, asked, held, refused."""

import re

from playwright.sync_api import expect

from tests.journeys.conftest import NewBrowser, first_story
from tests.journeys.test_discussion import box, post


def test_a_reader_is_asked_sees_the_words_and_the_standard_and_may_edit(register, shoot) -> None:
    page, _ = register()
    page.goto(first_story(page, section="politics"))
    post(page, "THE COUNCIL HAS DECIDED THIS WITHOUT ASKING ANYBODY WHO LIVES IN THE STREET.")
    told = page.locator("[data-outcome=ask]")
    expect(told).to_be_visible()
    expect(told.locator("[data-standard=plain-writing]")).to_be_visible()
    expect(told.locator("mark").first).to_be_visible()
    expect(box(page)).to_have_value(re.compile("^THE COUNCIL"))
    shoot(page, "asked")
    box(page).fill("The council has decided this without asking anybody who lives in the street.")
    page.get_by_role("button", name="Post the edited text").click()
    expect(page.locator("article.comment", has_text="The council has decided this")).to_be_visible()


def test_a_reader_who_was_asked_may_post_it_as_it_is(register) -> None:
    page, _ = register()
    page.goto(first_story(page, section="politics"))
    shouted = "MY NEIGHBOUR AND I SAW THE WHOLE THING FROM THE BALCONY OF THE BAKERY."
    post(page, shouted)
    page.get_by_role("button", name="Post it as it is").click()
    expect(page.locator("article.comment", has_text=shouted)).to_be_visible()


def test_a_held_comment_is_seen_by_its_author_only_who_can_read_why(register, new_browser: NewBrowser, shoot) -> None:
    page, _ = register()
    story = first_story(page, section="politics")
    page.goto(story)
    words = "Ask my cousin at cousin.of.mine@example.org, she counted the votes herself."
    post(page, words)
    mine = page.locator("article.comment.own", has_text=words)
    expect(mine).to_be_visible()
    expect(mine.locator(".badge")).to_contain_text("waits for a moderator")
    shoot(page, "held")
    page.reload()
    expect(page.locator("article.comment.own", has_text=words)).to_be_visible()

    visitor = new_browser()
    visitor.goto(story)
    expect(visitor.locator("#discussion-title")).to_be_visible()
    expect(visitor.get_by_text("cousin.of.mine")).to_have_count(0)

    page.locator("article.comment.own", has_text=words).get_by_role("link", name="Why it is held").click()
    expect(page.locator("mark")).to_have_text("cousin.of.mine@example.org")
    expect(page.locator("h1")).to_have_text("This comment waits for a moderator")
    shoot(page, "statement-of-a-hold")


def test_who_wrote_something_held_is_told_so_where_they_wrote_it(register) -> None:
    page, _ = register(viewport={"width": 360, "height": 640})
    page.goto(first_story(page, section="economy"))
    told = page.locator("[data-outcome=hold]")

    post(page, "Ask the pilot at the.pilot@example.org, he measured the quay himself.")
    expect(told).to_be_focused()
    expect(told).to_be_in_viewport()
    told.get_by_role("link", name="Your comment").click()
    expect(page.locator("article.comment.own", has_text="the.pilot@")).to_be_focused()

    comment = page.locator(".threads article.comment:not(.gone)").first
    comment.get_by_role("link", name=re.compile("Reply")).click()
    reply = page.locator("form.comment-form:not(#form-new)")
    reply.locator("textarea").fill("His sister at the.sister@example.org has the other half of the drawings.")
    reply.locator("button[type=submit]").first.click()
    expect(page.locator(".threads .box [data-outcome=hold]")).to_be_focused()
    expect(told).to_have_count(1)
    expect(told).to_be_in_viewport()

    post(page, "The quay was repaired twice in ten years, and both times with the same stone.")
    page.locator("article.comment", has_text="with the same stone").get_by_role("link", name=re.compile("Edit")).click()
    editing = page.locator("form[action*='/edit/']")
    editing.locator("textarea").fill("The mason at the.mason@example.org knows which stone it was, both times.")
    editing.get_by_role("button", name="Save").click()
    expect(page.locator(".threads .box [data-outcome=hold]")).to_be_focused()
    expect(told).to_have_count(1)
    told.get_by_role("link", name="Your comment").click()
    expect(page.locator("article.comment.own", has_text="the.mason@")).to_be_focused()


def test_what_is_refused_stays_in_the_box_with_the_reason(register, shoot) -> None:
    page, _ = register()
    page.goto(first_story(page, section="politics"))
    words = "I read the whole report on the tram, and it is shorter than the summary of it."
    post(page, words)
    expect(page.locator("article.comment", has_text=words)).to_be_visible()
    page.goto(first_story(page, section="world"))
    post(page, words)
    told = page.locator("[data-outcome=refuse]")
    expect(told.locator("[data-standard=no-flooding]")).to_be_visible()
    expect(box(page)).to_have_value(words)
    shoot(page, "refused")


def test_a_reader_of_the_arabic_edition_is_told_in_arabic_from_right_to_left(register, shoot) -> None:
    page, _ = register()
    page.goto(first_story(page, edition="ar", section="politics"))
    post(page, "اكتبوا إليّ على العنوان someone.else@example.org لأرسل إليكم الصور كلها من الميناء.")
    expect(page.locator("article.comment.own")).to_be_visible()
    assert page.locator("html").get_attribute("dir") == "rtl"
    shoot(page, "held-arabic")
