"""An editor looks after a reader who wrote a letter: finds the file, sends the archive, deletes the account."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.journeys.conftest import PASSWORD, NewBrowser, mail_saying
from tests.journeys.test_accessibility import violations_by_day_and_night
from tests.journeys.test_publishing import at_the_newsroom

REASON = "Letter of this morning, asks what we keep"
WISH = "By a letter from the confirmed address"


def find(cms: Page, query: str) -> None:
    cms.goto("/cms/")
    cms.get_by_role("link", name="Readers", exact=True).click()
    cms.get_by_label("Display name, user ID or e-mail address").fill(query)
    cms.get_by_role("button", name="Find").click()


def open_file(cms: Page, name: str) -> None:
    """Only after saying why."""
    cms.get_by_role("link", name=name).click()
    cms.get_by_role("button", name="Open the file").click()
    expect(cms.get_by_text("Say why in a few words.")).to_be_visible()
    cms.get_by_label("Why do you open this file?").fill(REASON)
    cms.get_by_role("button", name="Open the file").click()


def delete(cms: Page) -> None:
    number = re.search(r"/file/([^/]+)/", cms.url)
    assert number
    cms.get_by_role("link", name="Delete the account at the reader’s wish").click()
    cms.get_by_label("How did the reader ask for it?").fill(WISH)
    cms.get_by_label("Delete them with the account").check()
    cms.get_by_label("Type the reader's user ID").fill(number[1])
    cms.get_by_role("button", name="Delete the account").click()


def test_an_editor_opens_a_file_for_a_reason_sends_the_archive_and_deletes_with_each_look_logged(
    register: Callable[..., tuple[Page, str]], new_browser: NewBrowser, shoot: Callable[..., None]
) -> None:
    reader, address = register()
    name = re.search(r"<bdi>(Traveller [^<]+)</bdi>", reader.request.get("/account/").text())
    assert name
    cms = at_the_newsroom(lambda **options: new_browser(bypass_csp=True, **options))
    broken = {}
    find(cms, address)
    broken["find"] = violations_by_day_and_night(cms, within="main")
    shoot(cms, "cms-readers")
    open_file(cms, name[1])
    expect(cms.get_by_role("row", name=re.compile("Privacy policy 1"))).to_contain_text("registration")
    broken["file"] = violations_by_day_and_night(cms, within="main")
    shoot(cms, "cms-reader-file")
    cms.get_by_role("button", name="Send the reader the archive").click()
    assert mail_saying(reader, address, r"https?://[^/\s]+(/account/data/\S+)")
    delete(cms)
    assert mail_saying(reader, address, r"https?://[^/\s]+(/account/restore/\S+)")
    reader.goto("/account/")
    reader.fill("input[name=login]", address)
    reader.fill("input[name=password]", PASSWORD)
    reader.locator("main form button[type=submit]").first.click()
    expect(reader.locator("main [role=alert]").first).to_be_visible()

    cms.goto("/cms/readers/looks/")
    log = cms.locator("main tbody")
    for line in ("found by the e-mail address", "opened the file", "had the archive sent", "deleted the account"):
        expect(log).to_contain_text(line)
    expect(log).to_contain_text(REASON)
    broken["looks"] = violations_by_day_and_night(cms, within="main")
    shoot(cms, "cms-looks")
    assert broken == {"find": [], "file": [], "looks": []}
