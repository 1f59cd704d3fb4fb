"""A news item as an agency sent it, in our words, whatever the format it came in."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class WirePicture:
    """A picture of an item: the file names under which it may lie beside the document, widest first."""

    files: tuple[str, ...]
    caption: str
    credit: str
    uri: str = ""


@dataclass(frozen=True, slots=True)
class WireStory:
    """One version of one item. `html` is not yet cleaned; `status` is `usable`, `withheld` or `canceled`."""

    uri: str
    version: str
    status: str
    headline: str
    standfirst: str
    html: str
    dateline: str
    byline: str
    language: str
    created: datetime | None
    changed: datetime | None
    embargo: datetime | None
    tags: tuple[str, ...]
    pictures: tuple[WirePicture, ...]
