"""Marks a response as the same for everybody, and names what it shows, so that the edge may keep it."""

from django.http import HttpResponse

SHOWS = "Standfirst-Shows"  # Read and taken off by the edge; browsers never see it.


def public_page(response: HttpResponse, *keys: str) -> HttpResponse:
    """Let the edge keep `response` until one of `keys` is touched. Raises `ValueError` where it would set a cookie."""
    if response.cookies:
        raise ValueError("A page that is the same for everybody sets no cookie.")
    response[SHOWS] = " ".join(sorted(set(keys)))
    response["Cache-Control"] = "public, max-age=0, must-revalidate"
    return response
