"""Shows a reader's picture: their own, or one that is drawn for them."""

from typing import Any
from zlib import crc32

from django import template
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString

register = template.Library()

FIGURES, HUES = 12, 8  # In `img/avatars.svg` and `css/avatars.css`.
OWN = '<img class="avatar{}" src="{}" alt="" width="40" height="40" loading="lazy" decoding="async">'
DRAWN = (
    '<svg class="avatar hue-{}{}" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">'
    '<use href="{}#f{}"/><text x="20" y="27" text-anchor="middle">{}</text></svg>'
)


@register.simple_tag
def avatar(reader: Any, size: str = "") -> SafeString:
    """Beside the name, which says whose it is, so it says nothing itself. Costs no query."""
    kind = f" {size}" if size else ""
    if reader.avatar and not reader.deleted_at:
        return format_html(OWN, kind, reader.avatar.url)
    number = crc32(reader.reader_id.encode())
    figure = number // HUES % FIGURES
    return format_html(DRAWN, number % HUES, kind, static("img/avatars.svg"), figure, initial(reader.display_name))


def initial(name: str) -> str:
    """The first letter or digit, large where its script knows large letters."""
    return next((letter.upper()[:1] for letter in name if letter.isalnum()), "")
