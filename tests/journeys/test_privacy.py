"""A reader deletes the account, restores it by the mailed link, takes the data along, and is erased in the end."""

import io
import json
import re
import subprocess
import zipfile
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from standfirst.config.trial.clean_site import STANDFIRST, environment_of
from tests.journeys.conftest import PASSWORD, NewBrowser, first_story, mail_saying, sign_in
from tests.journeys.test_accessibility import violations

WORDS = "The ferry to the outer isles was on time again this morning, which nobody in our street believes."


def newest_link(page: Page, address: str, part: str) -> str:
    """The link in the newest mail to the address."""
    return mail_saying(page, address, rf"https?://[^/\s]+(/account/{part}/\S+)")


def say(page: Page, words: str) -> str:
    """Comment on a story; its address."""
    story = first_story(page)
    page.goto(story)
    page.locator("textarea[name=text]").first.fill(words)
    page.locator("form:has(textarea[name=text]) button[type=submit]").first.click()
    expect(page.get_by_text(words).first).to_be_visible()
    return story


def prove(page: Page) -> None:
    if "/account/reauthenticate/" in page.url:
        page.fill("input[name=password]", PASSWORD)
        page.locator("main form button[type=submit]").first.click()
        page.wait_for_url(lambda url: "/account/reauthenticate/" not in url)


def delete(page: Page, *, choice: str) -> None:
    page.goto("/account/")
    page.get_by_role("link", name="Delete my account").click()
    page.get_by_label(choice).check()
    page.fill("input[name=proof]", PASSWORD)
    page.locator("main form button.danger").click()
    page.wait_for_url("**/account/deleted/")


def test_deleted_at_once_and_restored_by_the_mailed_link(
    register: Callable[..., tuple[Page, str]], new_browser: NewBrowser, shoot: Callable[..., None]
) -> None:
    page, address = register()
    story = say(page, WORDS)
    name = page.request.get("/account/").text()
    shown = re.search(r"<bdi>(Traveller [^<]+)</bdi>", name)
    assert shown
    page.goto("/account/delete/")
    shoot(page, "delete-account")
    delete(page, choice="Delete them with the account")
    shoot(page, "account-deleted")
    visitor = new_browser()
    visitor.goto(story)
    expect(visitor.get_by_text(WORDS)).to_have_count(0)
    assert shown[1] not in visitor.content()
    page.goto("/account/")
    assert "/account/sign-in/" in page.url
    visitor.goto(newest_link(page, address, "restore"))
    shoot(visitor, "restore-account")
    visitor.get_by_role("button", name="Restore my account").click()
    expect(visitor.get_by_role("heading", name="Your account is restored")).to_be_visible()
    visitor.goto(story)
    expect(visitor.get_by_text(WORDS)).to_be_visible()
    expect(visitor.get_by_text(shown[1]).first).to_be_visible()
    page.goto("/account/sign-in/")
    sign_in(page, address)
    assert shown[1] in page.request.get("/account/").text()


def test_comments_that_are_kept_have_no_name_for_a_visitor(
    register: Callable[..., tuple[Page, str]], new_browser: NewBrowser
) -> None:
    page, _address = register()
    words = WORDS.replace("ferry", "tram").replace("outer isles", "old town")
    story = say(page, words)
    shown = re.search(r"<bdi>(Traveller [^<]+)</bdi>", page.request.get("/account/").text())
    assert shown
    delete(page, choice="Leave them, without my name")
    visitor = new_browser()
    visitor.goto(story)
    comment = visitor.locator("article.comment", has_text=words)
    expect(comment).to_contain_text("deleted account")
    assert shown[1] not in visitor.content()


def test_thirty_days_later_all_is_erased_and_a_receipt_comes(
    register: Callable[..., tuple[Page, str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    page, address = register()
    delete(page, choice="Delete them with the account")
    link = newest_link(page, address, "restore")
    environment = environment_of(tmp_path_factory.getbasetemp() / "site0")
    later = "from standfirst.privacy.models import *; from django.utils.timezone import now; "
    later += "DeletedAccount.objects.update(erase_at=now())"
    for arguments in (["shell", "-v0", "-c", later], ["erase-due"]):
        subprocess.run([*STANDFIRST, *arguments], env=environment, check=True, capture_output=True, text=True)
    receipt = page.request.get(f"/dev/outbox/newest.txt?to={address}").text()
    assert "This is the receipt" in receipt
    page.goto(link)
    expect(page.get_by_role("heading", name="This link doesn't work")).to_be_visible()


def test_the_data_come_as_one_file_by_mail(
    register: Callable[..., tuple[Page, str]], shoot: Callable[..., None]
) -> None:
    page, address = register()
    page.goto("/account/data/")
    shoot(page, "download-data")
    page.get_by_role("button", name="Make the file").click()
    prove(page)
    expect(page.locator("main .notice")).to_be_visible()
    link = newest_link(page, address, "data")
    with page.expect_download() as loading:
        page.evaluate("link => { location.href = link }", link)
    package = zipfile.ZipFile(io.BytesIO(loading.value.path().read_bytes()))
    assert json.loads(package.read("my-data/account.json"))[0]["email"] == address
    assert b"comments.html" in package.read("my-data/index.html")


def test_axe_finds_nothing_on_these_pages(
    register: Callable[..., tuple[Page, str]], shoot: Callable[..., None]
) -> None:
    found: dict[str, Any] = {}
    for scheme, locale in (("light", "en"), ("dark", "en"), ("light", "ar")):
        page, _address = register(color_scheme=scheme, locale=locale, bypass_csp=True)
        for address in (
            "/account/delete/",
            "/account/data/",
            "/account/deleted/",
            "/account/rights/",
            "/account/restore/x/",
        ):
            page.goto(address)
            if violations(page):
                found[f"{address} {scheme} {locale}"] = violations(page)
        if locale == "ar":
            page.goto("/account/delete/")
            assert page.locator("html").get_attribute("dir") == "rtl"
            shoot(page, "delete-account-ar")
            page.goto("/account/data/")
            shoot(page, "download-data-ar")
    assert found == {}
