"""A reader lets a browser tell them at once, sees what arrives, and ends it; the push service alone is played."""

import json
import re
from typing import Any

from playwright.sync_api import CDPSession, Page, expect

from tests.journeys.test_accessibility import violations
from tests.notices.push.a_browser import Browser

NOTICE = {"title": "The Meridian", "words": "Your comment was removed.", "path": "/decisions/"}
SUBSCRIBE = """
PushManager.prototype.subscribe = async function () {
  return { toJSON: () => (%s) };
};
"""


def test_a_reader_is_told_on_a_device_until_they_stop_it(register, shoot) -> None:
    page, _ = register(permissions=["notifications"], bypass_csp=True)
    keys = Browser("").subscription()
    answer = {"endpoint": "https://push.example.net/one", "keys": {"p256dh": keys["p256dh"], "auth": keys["auth"]}}
    page.add_init_script(SUBSCRIBE % json.dumps(answer))
    page.goto("/account/")
    page.get_by_role("link", name="Notices on devices").click()
    assert violations(page) == []
    tools, registered = watch_workers(page)
    page.get_by_role("button", name="Show notices on this device").click()
    expect(page.get_by_text("Notices will be shown on this device.")).to_be_visible()
    shoot(page, "push-device")

    deliver(page, tools, registered[-1])
    shown = page.evaluate(
        "navigator.serviceWorker.ready.then(r => r.getNotifications()).then(all => all.map(n => n.body))"
    )
    assert shown == ["Your comment was removed."]

    page.get_by_role("button", name=re.compile("^No more notices there")).click()
    expect(page.get_by_text("No device shows notices yet.")).to_be_visible()


def watch_workers(page: Page) -> tuple[CDPSession, list[str]]:
    """The browser's tools, and the numbers of the service workers that it comes to know."""
    tools, numbers = page.context.new_cdp_session(page), []
    tools.on("ServiceWorker.workerRegistrationUpdated", lambda event: numbers.extend(numbers_in(event)))
    tools.send("ServiceWorker.enable")
    return tools, numbers


def numbers_in(event: dict[str, Any]) -> list[str]:
    return [each["registrationId"] for each in event["registrations"]]


def deliver(page: Page, tools: CDPSession, number: str) -> None:
    """As if a notice had come from the push service; back once it is shown."""
    origin = page.evaluate("location.origin")
    sent = {"origin": origin, "registrationId": number, "data": json.dumps(NOTICE)}
    tools.send("ServiceWorker.deliverPushMessage", sent)
    page.wait_for_function(
        "() => navigator.serviceWorker.ready.then(r => r.getNotifications()).then(all => all.length > 0)"
    )
