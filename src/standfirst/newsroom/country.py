"""Which codes are those of a country: ISO 3166, two letters."""

from functools import cache
from importlib.resources import files

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _


def validate_country(code: str) -> None:
    """Accept the codes of ISO 3166, such as `FR`."""
    if code.upper() not in country_codes():
        raise ValidationError(_("There is no country with the code “%(code)s”."), params={"code": code})


@cache
def country_codes() -> frozenset[str]:
    """All codes in use."""
    table = files("tzdata").joinpath("zoneinfo", "iso3166.tab").read_text("utf-8")
    return frozenset(line[:2] for line in table.splitlines() if line and not line.startswith("#"))
