"""Takes the pictures of the README from a running demo: `.venv/bin/python scripts/take_screenshots.py [ADDRESS]`."""

import io
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from standfirst.config.demo.log_ins import PASSWORD

IMAGES = Path(__file__).resolve().parents[1] / "docs" / "images"
SHOUTED = "THE COUNCIL HAS DECIDED THIS WITHOUT ASKING ANYBODY WHO LIVES IN THE STREET."


def main(site: str) -> None:
    """Home, a reader who is asked, the desk."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        home(browser, site)
        asked(browser, site)
        desk(browser, site)


def home(browser: Browser, site: str) -> None:
    """The front page, as a visitor sees it."""
    page = browser.new_page(viewport={"width": 1280, "height": 1000})
    page.goto(f"{site}/en/")
    page.wait_for_load_state("load")
    keep(page, "home")


def asked(browser: Browser, site: str) -> None:
    """A reader on a telephone who is shown the standard before posting."""
    page = browser.new_page(viewport={"width": 400, "height": 860}, device_scale_factor=2)
    sign_in(page, site, "reader@example.org")
    page.goto(f"{site}/en/politics/")
    page.locator("main a[href^='/en/politics/2']").first.click()
    page.locator("#own-note p").wait_for()
    page.fill("#form-new textarea", SHOUTED)
    page.locator("#form-new button[type=submit]").click()
    page.locator("[data-outcome=ask]").wait_for()
    page.locator("#discussion-title").scroll_into_view_if_needed()
    page.evaluate("document.getElementById('discussion-title').scrollIntoView()")
    keep(page, "asked")


def desk(browser: Browser, site: str) -> None:
    """The moderators' queue."""
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    sign_in(page, site, "moderator@example.org")
    page.goto(f"{site}/desk/")
    page.keyboard.press("r")
    page.evaluate("window.scrollTo(0, 0)")
    keep(page, "desk")


def sign_in(page: Page, site: str, address: str) -> None:
    """Sign in with the demo's password."""
    page.goto(f"{site}/account/sign-in/")
    page.fill("input[name=login]", address)
    page.fill("input[name=password]", PASSWORD)
    page.locator("main form button[type=submit]").first.click()
    page.wait_for_url(lambda url: "/account/sign-in/" not in url)


def keep(page: Page, name: str) -> None:
    """Store what the window shows, small enough for a repository."""
    image = Image.open(io.BytesIO(page.screenshot()))
    image.convert("RGB").save(IMAGES / f"{name}.webp", quality=80, method=6)
    print(f"docs/images/{name}.webp {(IMAGES / f'{name}.webp').stat().st_size // 1024} kB")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "http://localhost:8000")
