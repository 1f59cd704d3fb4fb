"""An editor publishes a privacy policy that needs consent, and a signed-in reader decides about it."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.journeys.conftest import NewBrowser, first_story
from tests.journeys.test_accessibility import violations_by_day_and_night
from tests.journeys.test_publishing import at_the_newsroom

CHANGED = "Nous gardons les lettres des lecteurs six mois."
WORDS = "Le ferry de sept heures est parti à l'heure, et personne sur le quai n'y croyait vraiment."


def publish_policy(cms: Page) -> None:
    """That of the French edition, with one sentence more: readers of the other editions are asked nothing."""
    cms.goto("/cms/snippets/consents/editiontext/")
    cms.get_by_role("row", name="Le Méridien").get_by_role("link", name="Privacy policy", exact=True).click()
    cms.locator(".public-DraftEditor-content").click()
    cms.keyboard.press("Control+End")
    cms.keyboard.type(f" {CHANGED}")
    cms.get_by_role("textbox", name="What changed").fill(CHANGED)
    cms.get_by_role("checkbox", name="Needs consent").check()
    cms.locator("footer .w-dropdown__toggle").click()
    cms.get_by_role("button", name="Publish").click()
    expect(cms.locator(".messages")).to_contain_text("published")


def write(page: Page, story: str) -> None:
    page.goto(story)
    page.locator("#form-new textarea").fill(WORDS)
    page.locator("#form-new button[type=submit]").first.click()


def test_after_a_new_version_a_reader_reads_but_accepts_before_they_write(
    register: Callable[..., tuple[Page, str]], new_browser: NewBrowser, shoot: Callable[..., None]
) -> None:
    reader, _address = register(locale="fr-FR", bypass_csp=True)
    name = re.search(r"<bdi>(Traveller [^<]+)</bdi>", reader.request.get("/account/").text())
    assert name
    story = first_story(reader, edition="fr")
    cms = at_the_newsroom(lambda **options: new_browser(bypass_csp=True, **options))
    publish_policy(cms)

    reader.goto(story)
    reader.wait_for_url(re.compile("/account/consent/"))
    expect(reader.locator(".what-changed")).to_contain_text(CHANGED)
    assert violations_by_day_and_night(reader) == []
    shoot(reader, "consent")
    reader.locator("main a[href='/account/delete/']").click()
    expect(reader.locator("input[name=proof]")).to_be_visible()

    write(reader, story)
    expect(reader.locator("#form-new textarea")).to_have_value(WORDS)
    reader.locator("#form-new a[href^='/account/consent/']").click()
    reader.locator("main form.stack button[type=submit]").click()
    expect(reader.locator(".field.wrong")).to_have_count(1)
    reader.locator(".question input[type=checkbox]").check()
    reader.locator("main form.stack button[type=submit]").click()
    expect(reader.locator("main form textarea[name=text]")).to_have_value(WORDS)
    reader.locator("main form:has(textarea[name=text]) button[type=submit]").first.click()
    expect(reader.locator("article.comment", has_text=WORDS).first).to_be_visible()

    cms.goto("/cms/consents/?edition=fr")
    line = cms.get_by_role("row", name=name[1]).filter(has_text="the page that asks for it")
    expect(line.get_by_role("link", name=re.compile("Privacy policy [0-9]+"))).to_be_visible()
    assert violations_by_day_and_night(cms, within="main") == []
    with cms.expect_download() as log:
        cms.get_by_role("button", name="Download as CSV").click()
    assert "privacy" in log.value.path().read_text()
    shoot(cms, "cms-consents")
