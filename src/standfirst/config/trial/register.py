"""Registers a reader through the real pages: form, captcha, mail, confirmation."""

import json
import re
import secrets

import altcha

from standfirst.config.trial.browser import Browser
from standfirst.config.trial.clean_site import TrialError

LETTERS = "ABCEFHKLMPSTUXYZ"  # Of which no two make a word that a standard forbids, in any language.
CONFIRMATION = re.compile(r"https?://[^/\s]+(/account/confirm/\S+)")


def register(site: str, number: int) -> Browser:
    """A browser in which reader `number` has registered, confirmed the address and signed in. Raises `TrialError`."""
    browser = Browser(site)
    address = f"reader{number}@example.org"
    form = browser.get("/account/register/")
    answer = browser.submit(
        form,
        "/account/register/",
        {
            "email": address,
            "display_name": f"Reader {name_of(number)}",
            "password1": secrets.token_urlsafe(16),
            "standards": "on",
            "captcha": solved(browser),
        },
    )
    if "/account/register/" in answer.address:
        raise TrialError(f"Reader {number} could not register: {answer.said()}")
    confirm(browser, address)
    return browser


def solved(browser: Browser) -> str:
    """What the widget on the page would send: the site's sum, solved."""
    challenge = altcha.Challenge.from_dict(json.loads(browser.get("/account/captcha/challenge/").text))
    solution = altcha.solve_challenge(challenge)
    if solution is None:
        raise TrialError("The captcha could not be solved in time.")
    return altcha.Payload(challenge, solution).to_base64()


def confirm(browser: Browser, address: str) -> None:
    """Follow the link of the mail, and press the button behind it."""
    mail = browser.get(f"/dev/outbox/newest.txt?to={address}")
    link = CONFIRMATION.search(mail.text)
    if link is None:
        raise TrialError(f"No mail with a confirmation came to {address}: {mail.said()}")
    page = browser.get(link[1])
    browser.submit(page, "/account/confirm/", {})


def name_of(number: int) -> str:
    """A, B … Z, AA …: names that differ in letters none of which, alone or in pairs, looks like another."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, len(LETTERS))
        letters = LETTERS[rest] + letters
    return letters
