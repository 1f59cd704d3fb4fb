"""A first block, the letter that a real mail client sends to the running site, restoration, a final second block."""

import re
import smtplib
from email.message import EmailMessage

from playwright.sync_api import Page, expect

from tests.journeys.conftest import NewBrowser, first_story, sign_in
from tests.journeys.test_discussion import post
from tests.journeys.test_sanctions import at_work, comment_of

HERS = "The lamp on the eastern pier went out at nine, and three boats found the harbour by the smell of bread."
AGAIN = "The pianist kept the whole hall still before her concert, and at the last note nobody dared to applaud."
WHY = "A script of mine posted the same notice twelve times. It is gone, and I am sorry for the noise."
SUBJECT = "Re: Restoration of the account"
MISSING = "Your letter to the moderators: something is missing"
HOPELESS = "Your letter to the moderators: no appeal is possible"


def write_letter(port: int, sender: str, text: str, subject: str = SUBJECT) -> None:
    """What a mail program does."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, "moderators@example.org", subject
    mail.set_content(text)
    with smtplib.SMTP("127.0.0.1", port) as client:
        client.send_message(mail)


def block(senior: Page, comment: str) -> None:
    """Until an appeal succeeds, from the page of a comment."""
    senior.goto(f"/desk/comments/{comment}/")
    senior.get_by_text("Block …").click()
    senior.get_by_label("Until an appeal succeeds").check()
    senior.locator("#standard-block").select_option("no-spam")
    button = senior.get_by_role("button", name="Block the author")
    button.click()
    expect(button).to_have_count(0)


def mail_about(page: Page, address: str, subject: str) -> str:
    """The only mail to the address with that subject; an answer is sent once it can't be undone any more."""
    link = page.get_by_role("link", name=subject)
    for _ in range(60):
        page.goto(f"/dev/outbox/?to={address}")
        if link.count():
            break
        page.wait_for_timeout(500)
    expect(link).to_have_count(1)
    return page.request.get(f"{(link.get_attribute('href') or '').rstrip('/')}.txt").text()


def user_id(page: Page, address: str) -> str:
    """As a blocked reader finds it: on the page that tells of the block."""
    page.goto("/account/")
    sign_in(page, address)
    expect(page.get_by_role("heading", name="Your account is blocked")).to_be_visible()
    page.goto("/account/blocked/")
    return page.locator("dd code").first.inner_text()


def test_a_letter_opens_a_blocked_account_once(register, new_browser: NewBrowser, letters_port: int, shoot) -> None:
    reader, address = register()
    story = first_story(reader, section="culture")
    reader.goto(story)
    post(reader, HERS)
    senior = at_work(new_browser, "senior")
    block(senior, comment_of(reader, HERS))
    number = user_id(reader, address)

    reader.goto("/en/standards/#appeals")
    expect(reader.locator("#appeals")).to_contain_text("moderators@example.org")
    expect(reader.locator("#appeals")).to_contain_text("Restoration of the account")
    shoot(reader, "standards-appeals")

    write_letter(letters_port, address, "Please let me in again.")
    answer = mail_about(reader, address, MISSING)
    assert "Your user ID is missing" in answer
    assert "An explanation is missing" in answer
    write_letter(letters_port, address, f"My user ID is {number}.\n\n{WHY}")
    assert "no machine decides on it" in mail_about(reader, address, "Your appeal has arrived")

    senior.goto("/desk/appeals/")
    shoot(senior, "desk-appeals")
    senior.locator("[data-item]", has_text="A script of mine posted").get_by_role("link").click()
    expect(senior.get_by_text("You took or confirmed this decision yourself")).to_be_visible()

    editor = at_work(new_browser, "editor")
    editor.goto("/desk/appeals/")
    editor.locator("[data-item]", has_text="A script of mine posted").get_by_role("link").click()
    editor.wait_for_url(re.compile(r"/desk/appeals/."))  # Loaded, so that the key meets its page.
    editor.keyboard.press("w")
    expect(editor.get_by_label("Your reasons")).to_be_focused()
    editor.keyboard.type("A script that was stopped is no reason to keep somebody out.")
    shoot(editor, "desk-appeal")
    editor.get_by_role("button", name="Reverse the decision").click()
    expect(editor.locator("[data-undo]")).to_contain_text("the decision was reversed")
    editor.keyboard.press("z")
    expect(editor.get_by_text("Undone. Nobody was told.")).to_be_visible()
    expect(editor.get_by_label("Your reasons")).to_have_value(re.compile("^A script that was stopped"))
    editor.get_by_role("button", name="Reverse the decision").click()
    expect(editor.locator("[data-undo]")).to_be_visible()
    outcome = mail_about(reader, address, "Your appeal: the decision was reversed")
    assert "The block is lifted" in outcome
    assert "that block is final" in outcome

    reader.goto(story)
    post(reader, AGAIN)
    expect(reader.locator("article.comment", has_text=AGAIN)).to_be_visible()

    block(senior, comment_of(reader, AGAIN))
    write_letter(letters_port, address, f"My user ID is {number}.\n\n{WHY}", subject="Unlock access")
    write_letter(letters_port, "news@localhost", f"{number} {WHY}")  # A mail of the site's own that came back.
    assert "Such a block is final" in mail_about(reader, address, HOPELESS)
    reader.goto("/account/")
    sign_in(reader, address)
    reader.goto("/account/blocked/")
    expect(reader.get_by_role("heading", name="Your account is blocked for good")).to_be_visible()


def test_an_appeal_by_form_needs_no_session_and_no_script(register, new_browser: NewBrowser, shoot) -> None:
    reader, address = register()
    story = first_story(reader, section="sport")
    reader.goto(story)
    words = "The rowing club counts eleven boats, of which ten float and one is used as a flower bed."
    post(reader, words)
    block(at_work(new_browser, "senior"), comment_of(reader, words))
    link = statement_of_the_block(reader, address)

    stranger = new_browser(java_script_enabled=False)
    stranger.goto(f"{link}appeal/")
    stranger.get_by_role("button", name="Send the appeal").click()
    expect(stranger.get_by_text("Please say why the decision is wrong").last).to_be_visible()
    stranger.get_by_role("textbox").fill(WHY)
    stranger.get_by_role("button", name="Send the appeal").click()
    expect(stranger.get_by_role("heading", name="Your appeal waits for its answer")).to_be_visible()
    expect(stranger.get_by_text(WHY)).to_be_visible()
    reader.goto(f"{link}appeal/")
    shoot(reader, "appeal")


def statement_of_the_block(reader: Page, address: str) -> str:
    """Where the page that tells of the block leads."""
    user_id(reader, address)
    return reader.get_by_role("link", name="Read the statement of reasons").get_attribute("href") or ""
