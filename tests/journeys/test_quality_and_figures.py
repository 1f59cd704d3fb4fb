"""A moderator reads a comment blind and sees the error meter; everybody reads an edition's figures."""

import csv
import re

from playwright.sync_api import expect

from tests.journeys.conftest import NewBrowser
from tests.journeys.test_desk import at_the_desk


def test_a_comment_is_read_blind_and_counted_by_the_error_meter(new_browser: NewBrowser, shoot) -> None:
    desk = at_the_desk(new_browser)
    desk.get_by_role("navigation", name="Desk").get_by_role("link", name=re.compile("Random sample")).click()
    words = desk.locator(".desk-text").inner_text()
    expect(desk.locator("mark")).to_have_count(0)
    shoot(desk, "quality-sample")
    desk.get_by_role("button", name="It breaks the chosen standard").click()
    expect(desk.get_by_role("alert")).to_contain_text("breaks one, and which")
    expect(desk.locator(".desk-text")).to_have_text(words)
    desk.get_by_role("button", name="It keeps the standards").click()
    expect(desk.get_by_role("status")).to_contain_text("keeps the standards")
    expect(desk.locator(".desk-text")).not_to_have_text(words)
    desk.get_by_role("button", name="Take your opinion back").click()
    expect(desk.get_by_role("status")).to_have_count(0)

    desk.get_by_role("link", name="Error meter").click()
    expect(desk.get_by_role("term").filter(has_text="Held in error")).to_be_visible()
    expect(desk.get_by_role("table", name="By language")).to_contain_text("%")
    shoot(desk, "quality")
    senior = at_the_desk(new_browser, role="senior")
    senior.goto("/desk/quality/")
    expect(senior.get_by_role("table", name="Who agrees with whom")).to_contain_text("Milo Moderator")
    shoot(senior, "quality-senior")


def test_samples_are_read_by_keys_on_an_arabic_keyboard_too(new_browser: NewBrowser) -> None:
    """There the key of R types ق."""
    desk = at_the_desk(new_browser)
    desk.goto("/desk/quality/sample/")
    words = desk.locator(".desk-text").inner_text()
    desk.evaluate(
        """document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "ق", code: "KeyR", bubbles: true }))"""
    )
    choice = desk.get_by_label("If it breaks one")
    expect(choice).to_be_focused()
    choice.select_option(index=2)
    desk.keyboard.press("Control+Enter")
    expect(desk.get_by_role("status")).to_contain_text("breaks")
    desk.locator("body").press("z")
    expect(desk.get_by_role("status")).to_have_count(0)
    expect(desk.locator(".desk-text")).to_have_text(words)


def test_everybody_reads_the_figures_of_an_edition_as_charts_tables_and_csv(new_browser: NewBrowser, shoot) -> None:
    for edition, name in (("en", "Transparency"), ("ar", "الشفافية")):
        page = new_browser(java_script_enabled=False)
        page.goto(f"/{edition}/")
        page.locator("footer").get_by_role("link", name=name).click()
        expect(page.locator("h1")).to_contain_text(name)
        expect(page.locator(".figures-charts svg rect").first).to_be_visible()
        page.locator("main details").nth(2).locator("summary").click()
        expect(page.locator("main details").nth(2).get_by_role("table").first).to_be_visible()
        shoot(page, f"transparency-{edition}")
    page = new_browser()
    page.goto("/en/transparency/")
    with page.expect_download() as downloading:
        page.get_by_role("link", name="All figures as CSV").click()
    with downloading.value.path().open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert {line["measure"] for line in lines} >= {"published", "held", "removed"}
    numbers = [int(line["number"]) for line in lines if line["number"] != "hidden"]
    assert not [number for number in numbers if 0 < number < 5]
