"""Tells a device by what its browser says of itself: "Firefox on Android", and nothing that marks one person."""

from django.utils.translation import gettext as _

# In this order: each of them also claims to be some of those below.
BROWSERS = (
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser", "Samsung Internet"),
    ("YaBrowser", "Yandex Browser"),
    ("FxiOS", "Firefox"),
    ("Firefox", "Firefox"),
    ("CriOS", "Chrome"),
    ("Chrome", "Chrome"),
    ("Safari", "Safari"),
)
SYSTEMS = (
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("CrOS", "ChromeOS"),
    ("Macintosh", "macOS"),
    ("Linux", "Linux"),
)


def name_device(user_agent: str) -> str:
    """`"Firefox/Android"`: a browser and a system, each empty where it is none of the usual ones."""
    return f"{_first(user_agent, BROWSERS)}/{_first(user_agent, SYSTEMS)}"


def device_words(name: str) -> str:
    """The name as a reader reads it."""
    browser, _slash, system = name.partition("/")
    if browser and system:
        return _("{browser} on {system}").format(browser=browser, system=system)
    return browser or system or _("an unknown device")


def _first(user_agent: str, names: tuple[tuple[str, str], ...]) -> str:
    return next((name for mark, name in names if mark in user_agent), "")
