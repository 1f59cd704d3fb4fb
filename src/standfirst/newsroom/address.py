"""Where a page stands on the site, told without asking the database."""

from django.conf import settings
from wagtail.models import Page


def address_of(page: Page) -> str:
    """`/en/economy/…/`: the page's path below the house, which is the root of the site."""
    below_house = page.url_path.lstrip("/").partition("/")[2]
    return f"/{below_house}"


def absolute(address: str) -> str:
    """The address with the site's own name before it, for machines elsewhere; never taken from a request."""
    return f"{settings.SITE_URL.rstrip('/')}{address}"
