"""Reads IPTC ninjs 2.x and 3.x documents (iptc.org/std/ninjs): JSON in, `WireStory` out."""

from html import escape
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit

from django.utils.translation import gettext as _

from standfirst.newsroom.wires.fields import BadField, Document, lower_keys, objects_of, text_of, time_of
from standfirst.newsroom.wires.item import WirePicture, WireStory

STATUSES = ("usable", "withheld", "canceled")
CARRIES_TEXT = ("", "text", "composite", "package")  # ninjs makes `type` optional; without one a body decides.
HTML_TYPES = ("text/html", "application/xhtml+xml")
WHOLE_PICTURE = "picture"


def read_ninjs(raw: Any) -> WireStory:
    """Turn a parsed JSON document into an item. Raises `BadField` with the field that is missing or wrong."""
    if not isinstance(raw, dict):
        raise BadField("(document)", _("must be one JSON object."))
    document = lower_keys(raw)
    _refuse_what_is_no_item(document)
    status = text_of(document, "pubStatus") or "usable"
    if status not in STATUSES:
        raise BadField(
            "pubStatus", _("“%(status)s” is not one of usable, withheld, canceled.") % {"status": status[:40]}
        )
    return WireStory(
        uri=text_of(document, "uri", limit=500),
        version=text_of(document, "version", limit=60),
        status=status,
        headline=_headline(document, needed=status != "canceled"),
        standfirst=_described(document, ("summary", "standfirst", "abstract", "text", "main", "")),
        html=_html(document),
        dateline=text_of(document, "located", limit=80),
        byline=text_of(document, "by", limit=120),
        language=text_of(document, "language", limit=20),
        created=time_of(document, "firstCreated") or time_of(document, "contentCreated"),
        changed=time_of(document, "versionCreated"),
        embargo=time_of(document, "embargoedUntil"),
        tags=_tags(document),
        pictures=_pictures(document),
    )


def _refuse_what_is_no_item(document: Document) -> None:
    if "$schema" in document and "uri" not in document:
        raise BadField("uri", _("is missing; this is a JSON schema, not a news item."))
    if not text_of(document, "uri"):
        raise BadField("uri", _("is missing; without it a later version can't find its story."))
    if "body_text" in document or "body_xhtml" in document:
        raise BadField("bodies", _("is missing; this is ninjs 1.x, which has body_text. Ask for 2.x or 3.x."))
    kind = text_of(document, "type")
    if kind not in (*CARRIES_TEXT, WHOLE_PICTURE):
        raise BadField("type", _("“%(kind)s” can't become a story; text and picture can.") % {"kind": kind[:40]})


def _headline(document: Document, *, needed: bool) -> str:
    headlines = objects_of(document, "headlines")
    main = [one for one in headlines if text_of(one, "role") in ("main", "")] or headlines
    headline = (text_of(main[0], "value", limit=255) if main else "") or text_of(document, "title", limit=255)
    if needed and not headline:
        raise BadField("headlines", _("holds no headline, and there is no title."))
    return " ".join(headline.split())


def _described(document: Document, roles: tuple[str, ...]) -> str:
    by_role = {text_of(one, "role").lower(): text_of(one, "value") for one in objects_of(document, "descriptions")}
    return next((by_role[role] for role in roles if by_role.get(role)), "")


def _html(document: Document) -> str:
    bodies = objects_of(document, "bodies")
    values = []
    for index, body in enumerate(bodies):
        if not text_of(body, "value"):
            raise BadField(f"bodies[{index}].value", _("is missing or empty."))
        values.append((text_of(body, "contentType").split(";")[0].strip().lower(), text_of(body, "value")))
    for kind, value in values:
        if kind in HTML_TYPES:
            return value
    plain = [value for kind, value in values if kind in ("text/plain", "")]
    if values and not plain:
        kinds = ", ".join(kind for kind, _value in values)
        raise BadField("bodies", _("has neither HTML nor plain text, only %(kinds)s.") % {"kinds": kinds})
    return _paragraphs(plain[0]) if plain else ""


def _paragraphs(text: str) -> str:
    return "".join(f"<p>{escape(line.strip())}</p>" for line in text.splitlines() if line.strip())


def _tags(document: Document) -> tuple[str, ...]:
    names = [text_of(one, "name", limit=100) for one in objects_of(document, "subjects")]
    return tuple(dict.fromkeys(name for name in names if name))


def _pictures(document: Document) -> tuple[WirePicture, ...]:
    pictured = [one for one in objects_of(document, "associations") if text_of(one, "type") == WHOLE_PICTURE]
    if text_of(document, "type") == WHOLE_PICTURE:
        pictured.insert(0, document)
    return tuple(_picture(one) for one in pictured)


def _picture(item: Document) -> WirePicture:
    widest_first = sorted(objects_of(item, "renditions"), key=lambda one: -_width(one))
    signed = (_described(item, ("creditline",)), text_of(item, "by"), text_of(item, "copyrightHolder"))
    return WirePicture(
        files=tuple(name for name in map(_file_name, widest_first) if name),
        caption=_described(item, ("caption", "main", "")),
        credit=next(filter(None, signed), ""),
        uri=text_of(item, "uri"),
    )


def _width(rendition: Document) -> int:
    width = rendition.get("width")
    return width if isinstance(width, int) else 0


def _file_name(rendition: Document) -> str:
    """The last part of the address; never a path that leads out of the document's folder."""
    return PurePosixPath(unquote(urlsplit(text_of(rendition, "href")).path)).name.replace("\\", "")
