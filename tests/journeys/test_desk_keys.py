"""What keys and buttons of an item do with the page: nothing jumps, and a slip is taken back as fast as it was made."""

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.conftest import NewBrowser, first_story
from tests.journeys.test_desk import at_the_desk, open_item, waiting
from tests.journeys.test_discussion import post

ACTS = ".desk-acts > form > button, .desk-acts > details > summary"
PLACES = """buttons => buttons.map(one => {
  const {x, y, width} = one.getBoundingClientRect();
  return [one.innerText, Math.round(x + scrollX), Math.round(y + scrollY), Math.round(width)].join(" ");
})"""


def places(desk: Page) -> list[str]:
    """Of all buttons, on the page and not on the screen."""
    found: list[str] = desk.locator(ACTS).evaluate_all(PLACES)
    return found


def held(register, words: str) -> None:
    author, _ = register()
    author.goto(first_story(author, section="world"))
    post(author, words)


@pytest.mark.parametrize("width", [360, 1280])
def test_no_button_jumps_when_a_form_opens_and_the_form_is_seen(
    register, new_browser: NewBrowser, shoot, width
) -> None:
    words = f"The lighthouse keeper of number {width} answers at keeper.{width}@example.org after dark."
    held(register, words)
    desk = at_the_desk(new_browser, role="senior")
    open_item(desk, words)
    desk.set_viewport_size({"width": width, "height": 800})
    before = places(desk)
    assert len(before) >= 9
    acts = desk.locator(".desk-acts > details")
    for number in range(acts.count()):
        act = acts.nth(number)
        act.locator("summary").click()
        assert places(desk) == before
        expect(act.locator("select, textarea, input:not([type=hidden])").first).to_be_in_viewport()
    shoot(desk, f"desk-act-open-{width}")


def test_two_slips_are_undone_as_fast_as_keys_are_pressed(register, new_browser: NewBrowser) -> None:
    words = "The judge of the regatta can be reached at judge.regatta@example.org at once."
    held(register, words)
    desk = at_the_desk(new_browser)
    before = waiting(desk)
    open_item(desk, words)
    desk.wait_for_load_state()  # No key works before the page's scripts do.
    desk.keyboard.press("p")
    expect(desk.locator("[data-undo]")).to_contain_text("published")
    for key in "pzz":  # The answer to the first of them is still on its way.
        desk.keyboard.press(key)
    expect(desk.locator(".desk-text")).to_contain_text(words)
    expect(desk.locator("#desk-said")).to_contain_text("Nobody was told.")
    expect(desk.locator("[data-undo]")).to_have_count(0)
    desk.goto("/desk/")
    assert waiting(desk) == before


def test_an_account_is_deleted_by_key_only_by_who_is_sure(register, new_browser: NewBrowser, shoot) -> None:
    words = "The customs officer has the number of the crate from crate.number@example.org already."
    held(register, words)
    desk = at_the_desk(new_browser, role="senior")
    open_item(desk, words)
    desk.keyboard.press("?")
    expect(desk.locator(".desk-keys")).to_contain_text("delete the account")
    desk.keyboard.press("?")
    desk.keyboard.press("d")
    expect(desk.locator("#standard-delete")).to_be_focused()
    desk.locator("#standard-delete").select_option("no-spam")
    desk.keyboard.press("Control+Enter")
    expect(desk.locator("[data-undo]")).to_have_count(0)
    desk.get_by_label("Yes, delete this account").check()
    shoot(desk, "desk-deleting-an-account")
    desk.locator("#note-delete").press("Control+Enter")
    expect(desk.locator("[data-undo]")).to_contain_text("account deleted")
    desk.keyboard.press("z")
    expect(desk.locator("#desk-said")).to_contain_text("Nobody was told.")
