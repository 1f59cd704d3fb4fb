"""An editor rehearses a change of the policy, adopts it, and goes back."""

import re

from playwright.sync_api import expect

from standfirst.config.demo.log_ins import PASSWORD
from tests.journeys.conftest import NewBrowser, sign_in


def test_a_rehearsal_is_adopted_and_rolled_back(new_browser: NewBrowser, shoot) -> None:
    editor = new_browser()
    editor.goto("/account/sign-in/?next=/desk/policy/")
    sign_in(editor, "editor@example.org", PASSWORD)
    editor.get_by_role("navigation", name="Desk").get_by_role("link", name="The policy").click()
    editor.locator("a[href='/desk/policy/fr/']").click()
    expect(editor.locator("li", has_text="in force")).to_contain_text("house-")

    editor.get_by_role("link", name="Change and rehearse").click()
    editor.get_by_role("group", name="Nobody's personal data").get_by_label("A machine looks after it").uncheck()
    editor.get_by_label("Words that offend").fill("bateau\nport")
    editor.get_by_role("group", name="No hatred").get_by_label("Hold for a moderator from").fill("10")
    shoot(editor, "policy-change")
    editor.get_by_role("button", name="Rehearse").click()
    expect(editor.get_by_role("alert")).to_be_visible()
    expect(editor.get_by_label("Words that offend")).to_have_value("bateau\nport")
    editor.get_by_role("group", name="No hatred").get_by_label("Hold for a moderator from").fill("85")
    editor.get_by_role("button", name="Rehearse").click()

    expect(editor.get_by_role("heading", name="What it would do")).to_be_visible(timeout=60_000)
    expect(editor.get_by_text(re.compile(r"Treated otherwise: [1-9]"))).to_be_visible()
    expect(editor.locator("mark", has_text="+33 1 99 00 12 34").first).to_be_visible()
    shoot(editor, "policy-rehearsal")
    editor.get_by_label("Why?").fill("Half of the comments speak of the harbour.")
    editor.get_by_role("button", name="Adopt as the new version").click()

    in_force = editor.locator("li", has_text="in force")
    expect(in_force).to_contain_text("fr-1")
    expect(in_force).to_contain_text("Half of the comments speak of the harbour.")
    editor.get_by_role("link", name=re.compile("house-")).click()
    editor.get_by_label("Why?").fill("Nobody can write about ships any more.")
    shoot(editor, "policy-version")
    editor.get_by_role("button", name="Go back to this version").click()
    expect(in_force).to_contain_text("fr-2")
    expect(in_force).to_contain_text("Nobody can write about ships any more.")
    shoot(editor, "policy")

    editor.get_by_role("link", name="How much can you read a day?").click()
    editor.get_by_label("Comments that the desk can read a day").fill("1")
    editor.get_by_role("button", name="Propose").click()
    expect(editor.get_by_role("heading", name="What that would take")).to_be_visible()
    shoot(editor, "policy-capacity")
