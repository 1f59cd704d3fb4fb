"""Signing in without a password, with two steps, on several devices; and finding the way back in."""

import base64
import hmac
import re
import struct
import time
from collections.abc import Callable

from playwright.sync_api import CDPSession, Page, expect

from standfirst.readers.password_strength import password_strength
from tests.journeys.conftest import PASSWORD, NewBrowser, sign_in
from tests.journeys.test_accessibility import violations_by_day_and_night

NEW = "another long pass phrase"
Register = Callable[..., tuple[Page, str]]
SAMPLES = ("", "aaaaaaaaaaaa", "Summer2024", "harbour lights", "кораблик-на-ветру-77", "a long enough pass phrase")


def newest_mail(page: Page, address: str, pattern: str) -> str:
    """What the newest mail to the address says at that place."""
    mail = page.request.get(f"/dev/outbox/newest.txt?to={address}").text()
    found = re.search(pattern, mail)
    assert found, mail
    return found[1]


def hold_passkeys(page: Page) -> CDPSession:
    """Give the browser a device that knows its owner, as a telephone does."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    session.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    return session


def prove(page: Page) -> None:
    """Type the password once more where it is asked for."""
    if "/account/reauthenticate/" in page.url:
        page.fill("input[name=password]", PASSWORD)
        page.get_by_role("button", name="Go on").click()
        page.wait_for_url(lambda url: "/account/reauthenticate/" not in url)


def sign_out(page: Page) -> None:
    page.goto("/account/sign-out/")
    page.locator("main form button[type=submit]").click()
    page.wait_for_url(lambda url: "/account/" not in url)


def test_a_reader_adds_a_passkey_and_signs_in_with_it(register: Register, shoot) -> None:
    page, _address = register()
    hold_passkeys(page)
    page.goto("/account/two-steps/webauthn/add/")
    prove(page)
    shoot(page, "passkey")
    page.fill("input[name=name]", "My telephone")
    page.get_by_role("button", name="Add a passkey").click()
    expect(page.locator("h1")).to_have_text("Recovery codes")
    assert page.locator(".codes li").count() == 10
    shoot(page, "recovery-codes")
    page.goto("/account/two-steps/webauthn/")
    expect(page.locator("main")).to_contain_text("My telephone")
    shoot(page, "passkeys")

    sign_out(page)
    page.goto("/account/sign-in/?next=/account/devices/")
    page.get_by_role("button", name="Sign in with a passkey").click()
    expect(page.locator("h1")).to_have_text("Where you are signed in")


def test_a_device_without_a_passkey_is_told_so_in_words(new_browser: NewBrowser) -> None:
    page = new_browser()
    hold_passkeys(page)
    page.goto("/account/sign-in/")
    page.get_by_role("button", name="Sign in with a passkey").click()
    expect(page.get_by_role("alert")).to_contain_text("this device holds no passkey for this site")


def test_a_password_alone_is_not_enough_once_there_is_a_passkey(register: Register, new_browser: NewBrowser) -> None:
    page, address = register()
    hold_passkeys(page)
    page.goto("/account/two-steps/webauthn/add/")
    prove(page)
    page.get_by_role("button", name="Add a passkey").click()
    code = page.locator(".codes li").first.inner_text()

    other = new_browser()
    other.goto("/account/sign-in/")
    sign_in(other, address)
    expect(other.locator("h1")).to_have_text("The second step")
    other.fill("input[name=code]", "12345678")
    other.get_by_role("button", name="Sign in").click()
    expect(other.get_by_role("alert")).to_contain_text("This is not right")
    other.fill("input[name=code]", code)
    other.get_by_role("button", name="Sign in").click()
    other.wait_for_url(re.compile("/account/$"))


def number_of(secret: str, *, later: int = 0) -> str:
    """What an app would show that holds the secret; `later` is so many half minutes from now."""
    counter = struct.pack(">Q", int(time.time()) // 30 + later)
    digest = hmac.digest(base64.b32decode(secret), counter, "sha1")
    start = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[start : start + 4])[0] & 0x7FFFFFFF) % 10**6:06}"


def second_step(page: Page, address: str, code: str) -> None:
    page.goto("/account/sign-in/")
    sign_in(page, address)
    page.fill("input[name=code]", code)
    page.get_by_role("button", name="Sign in").click()


def test_the_app_opens_an_account_and_without_the_telephone_a_recovery_code_does(
    register: Register, new_browser: NewBrowser, shoot
) -> None:
    page, address = register(bypass_csp=True)
    page.goto("/account/two-steps/totp/activate/")
    prove(page)
    shoot(page, "two-steps-app")
    secret = page.locator("code.secret").inner_text()
    page.fill("input[name=code]", first := number_of(secret))
    page.get_by_role("button", name="Switch the app on").click()
    expect(page.locator("h1")).to_have_text("Recovery codes")
    code = page.locator(".codes li").first.inner_text()

    with_telephone = new_browser()
    second_step(with_telephone, address, first)
    expect(with_telephone.get_by_role("alert")).to_contain_text("it was used before")
    with_telephone.fill("input[name=code]", number_of(secret, later=1))
    with_telephone.get_by_role("button", name="Sign in").click()
    with_telephone.wait_for_url(re.compile("/account/$"))

    without = new_browser()
    second_step(without, address, code)
    without.wait_for_url(re.compile("/account/$"))
    page.goto("/account/two-steps/")
    expect(page.locator("main")).to_contain_text("9 codes are left")
    broken = {}
    for part in ("", "totp/deactivate/", "recovery-codes/", "recovery-codes/generate/"):
        page.goto(f"/account/two-steps/{part}")
        broken[part] = violations_by_day_and_night(page)
    page.context.clear_cookies()
    page.goto("/account/sign-in/")
    sign_in(page, address)
    broken["second step"] = violations_by_day_and_night(page)
    assert [found for found in broken.values() if found] == []


def test_a_reader_signs_in_with_a_code_from_the_mail_without_scripts(
    register: Register, new_browser: NewBrowser
) -> None:
    _page, address = register()
    page = new_browser(java_script_enabled=False)
    page.goto("/account/sign-in/")
    expect(page.get_by_role("button", name="Sign in with a passkey")).to_be_hidden()
    page.get_by_role("link", name="Have a code sent by e-mail").click()
    page.fill("input[name=email]", address)
    page.get_by_role("button", name="Send the code").click()
    page.fill("input[name=code]", "WRONG1")
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("alert")).to_contain_text("This is not the code")
    page.fill("input[name=code]", newest_mail(page, address, r"ten minutes:\s+(\S+)"))
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(re.compile("/account/$"))


def test_devices_are_told_by_mail_listed_and_signed_out(register: Register, new_browser: NewBrowser, shoot) -> None:
    here, address = register()
    there = new_browser(user_agent="Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0")
    there.goto("/account/sign-in/")
    sign_in(there, address)
    assert newest_mail(here, address, "(Firefox on Android)")

    here.goto("/account/devices/")
    shoot(here, "devices")
    here.get_by_role("button", name="Sign out there Firefox on Android").click()
    expect(here.get_by_role("status")).to_contain_text("That device is signed out.")
    there.goto("/account/")
    there.wait_for_url(re.compile("/account/sign-in/"))


def test_a_forgotten_password_is_replaced_and_others_are_signed_out(
    register: Register, new_browser: NewBrowser, shoot
) -> None:
    signed_in, address = register()
    page = new_browser()
    page.goto("/account/sign-in/")
    page.get_by_role("link", name="I have forgotten my password").click()
    page.fill("input[name=email]", address)
    page.locator("altcha-widget [data-state=verified], altcha-widget[data-state=verified]").first.wait_for(
        state="attached"
    )
    shoot(page, "forgotten-password")
    page.get_by_role("button", name="Send the link").click()
    page.wait_for_url(re.compile("/sent/"))
    link = newest_mail(page, address, r"https?://[^/\s]+(/account/password/new/\S+)")
    page.goto(link)
    page.fill("input[name=password1]", NEW)
    expect(page.locator(".strength [role=status]")).to_have_text("strong")
    page.fill("input[name=password2]", NEW)
    shoot(page, "new-password")
    page.get_by_role("button", name="Save the password").click()
    page.wait_for_url(re.compile("/done/"))
    signed_in.goto("/account/")
    signed_in.wait_for_url(re.compile("/account/sign-in/"))
    again = new_browser()
    again.goto(link)
    expect(again.locator("h1")).to_have_text("This link doesn't work")
    page.goto("/account/sign-in/")
    sign_in(page, address, NEW)
    page.wait_for_url(re.compile("/account/$"))


def test_the_address_is_changed_by_a_link_to_the_new_one(register: Register, shoot) -> None:
    page, address = register()
    page.goto("/account/address/")
    page.fill("input[name=email]", f"new.{address}")
    page.get_by_role("button", name="Send the link").click()
    prove(page)
    page.goto("/account/address/")
    expect(page.locator("main")).to_contain_text(f"new.{address} waits to be confirmed")
    shoot(page, "address")
    page.goto(newest_mail(page, f"new.{address}", r"https?://[^/\s]+(/account/confirm/\S+)"))
    page.get_by_role("button", name="Confirm").click()
    page.goto("/account/")
    expect(page.locator("main")).to_contain_text(f"new.{address}")
    assert newest_mail(page, address, f"(new.{address})")


def test_the_strength_that_is_shown_is_the_one_that_the_site_means(new_browser: NewBrowser, shoot) -> None:
    page = new_browser()
    page.goto("/account/register/")
    for sample in SAMPLES:
        page.fill("input[name=password1]", sample)
        shown = page.locator(".strength meter").evaluate("meter => meter.value")
        assert shown == (password_strength(sample) if sample else 0), sample
    page.get_by_label("Show the password").check()
    expect(page.locator("input[name=password1]")).to_have_attribute("type", "text")
    shoot(page, "register-strength")


def test_the_captcha_is_solved_by_keyboard(new_browser: NewBrowser) -> None:
    page = new_browser()
    page.goto("/account/password/forgotten/")
    box = page.get_by_role("checkbox").first
    expect(box).to_be_visible()
    assert box.evaluate("box => box.labels.length > 0 || Boolean(box.getAttribute('aria-label'))")
    page.locator("input[name=email]").focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('altcha-widget') !== null")
