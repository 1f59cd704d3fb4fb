"""What moderators and editors do less often: a flash mob in one act, a removal under the law, a new colleague."""

import re

from playwright.sync_api import expect

from tests.journeys.conftest import NewBrowser, first_story
from tests.journeys.test_desk import at_the_desk, open_item
from tests.journeys.test_discussion import post

MOB = "Keep the night ferry!"


def test_a_flash_mob_is_removed_in_one_act_but_for_the_one_voice_that_is_left(new_browser: NewBrowser, shoot) -> None:
    desk = at_the_desk(new_browser)
    desk.get_by_role("navigation", name="Desk").get_by_role("link", name=re.compile("Flash mobs")).click()
    shoot(desk, "desk-mobs")
    desk.locator("[data-item]", has_text=MOB).get_by_role("link").click()
    voices = desk.get_by_role("checkbox")
    number = voices.count()
    assert number >= 4
    voices.first.uncheck()
    desk.get_by_label("A word to the author").fill("The same text reached us from several accounts; yours counts once.")
    shoot(desk, "desk-mob")
    desk.get_by_role("button", name="Remove those ticked").click()
    expect(desk.locator("[data-undo]")).to_contain_text(str(number - 1))
    desk.goto("/desk/flash-mobs/")
    desk.locator("[data-item]", has_text=MOB).get_by_role("link").click()
    expect(desk.locator(".desk-voices > li")).to_have_count(1)


def test_a_comment_is_removed_as_illegal_and_only_its_author_still_reads_it(
    register, new_browser: NewBrowser, shoot
) -> None:
    author, _ = register()
    author.goto(first_story(author, section="world"))
    words = "Whoever wants the list of witnesses can ask for it at list.of.names@example.org this evening."
    post(author, words)
    author.get_by_role("link", name="Why it is held").click()
    hold = author.url

    desk = at_the_desk(new_browser)
    open_item(desk, words)
    desk.keyboard.press("i")
    law = desk.get_by_label("Which law do they break?")
    expect(law).to_be_focused()
    law.fill("Section 353d of the criminal code")
    form = desk.locator("form[action*='/remove-illegal/']")
    form.locator("textarea").fill("Short.")
    shoot(desk, "desk-removing-as-illegal")
    form.get_by_role("button").click()
    expect(desk.get_by_role("alert")).to_contain_text("Explain in a sentence or two")
    expect(law).to_have_value("Section 353d of the criminal code")
    form.locator("textarea").fill("Names of witnesses in a running trial may not be spread before the verdict.")
    form.get_by_role("button").click()
    expect(desk.locator("[data-undo]")).to_contain_text("removed")

    author.goto(hold)
    author.get_by_role("link", name="A later decision has changed this one.").click()
    expect(author.locator("main")).to_contain_text("It is illegal: Section 353d of the criminal code")
    expect(author.locator(".desk-text")).to_contain_text("list of witnesses")
    shoot(author, "statement-illegal")
    stranger = new_browser()
    stranger.goto(author.url)
    expect(stranger.locator("h1")).to_have_text("This comment was removed")
    expect(stranger.locator("main")).not_to_contain_text("list of witnesses")


def test_an_editor_gives_a_reader_a_role_who_then_finds_the_desk(register, new_browser: NewBrowser, shoot) -> None:
    reader, address = register()
    reader.goto("/account/")
    number = reader.locator("main dd code").first.inner_text()
    editor = at_the_desk(new_browser, role="editor")
    editor.get_by_role("navigation", name="Desk").get_by_role("link", name="Who works here").click()
    editor.get_by_label("Display name or user ID").fill("Nobody of that name")
    editor.get_by_label("Role", exact=True).select_option("senior")
    editor.get_by_label("Edition", exact=True).select_option("fr")
    editor.get_by_role("button", name="Give the role").click()
    expect(editor.get_by_role("alert")).to_contain_text("Nobody here has that display name")
    expect(editor.get_by_label("Role", exact=True)).to_have_value("senior")
    editor.get_by_label("Display name or user ID").fill(number)
    editor.get_by_role("button", name="Give the role").click()
    expect(editor.get_by_text("has the role now")).to_be_visible()
    shoot(editor, "people")

    mail = reader.request.get(f"/dev/outbox/newest.txt?to={address}").text()
    assert "senior moderator" in mail
    reader.goto("/desk/")
    expect(reader.get_by_role("navigation", name="Desk")).to_be_visible()

    line = editor.locator(".desk-line", has_text=number)
    line.get_by_text("Take the role …").click()
    line.get_by_role("button").click()
    expect(editor.get_by_text("no longer has the role")).to_be_visible()
    expect(editor.locator("#log ~ ul li").first).to_contain_text("taken")
    reader.goto("/desk/")
    expect(reader.get_by_role("navigation", name="Desk")).to_have_count(0)
