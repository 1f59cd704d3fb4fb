"""What every template of the site knows of the edition."""

from django.http import HttpRequest


def edition(request: HttpRequest) -> dict[str, object]:
    """Nothing yet."""
    return {}
