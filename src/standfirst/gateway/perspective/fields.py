"""Reads the fields of a request as the API does: by either spelling of a name, null as absent, each by its type."""

import json
import math
import re
from collections.abc import Iterator
from typing import Any, NoReturn

from standfirst.gateway.perspective.api_error import bad_request

MOST_BYTES = 256 * 1024  # 20 KB of text, each letter escaped, with an article around it.
CAPITAL = re.compile("[A-Z]")
TRUTHS = {"true": True, "false": False}


class Fields:
    """An object of the request; `path` is where it stands, for what is told of it."""

    def __init__(self, given: dict[str, Any], path: str = "") -> None:
        self.given = given
        self.path = path

    def __contains__(self, name: str) -> bool:
        return self.value(name) is not None

    def value(self, name: str) -> Any:
        """The value of a field, named `doNotStore` or `do_not_store`."""
        found = self.given.get(name)
        return self.given.get(snake(name)) if found is None else found

    def text(self, name: str) -> str:
        found = self.value(name)
        if found is None:
            return ""
        return whole(found) if isinstance(found, str) else self.refuse(name, "TYPE_STRING", found)

    def flag(self, name: str) -> bool:
        found = self.value(name)
        if found is None:
            return False
        truth = TRUTHS.get(found) if isinstance(found, str) else found
        return truth if isinstance(truth, bool) else self.refuse(name, "TYPE_BOOL", found)

    def number(self, name: str) -> float | None:
        found = self.value(name)
        if found is None:
            return None
        try:
            number = math.nan if isinstance(found, bool) else float(found)
        except (TypeError, ValueError, OverflowError):
            number = math.nan
        return number if math.isfinite(number) else self.refuse(name, "TYPE_FLOAT", found)

    def part(self, name: str) -> "Fields":
        """An object within this one, empty where it is absent."""
        found = self.value(name)
        if not isinstance(found, dict | None):
            self.refuse(name, "TYPE_MESSAGE", found)
        return Fields(found or {}, self.where(name))

    def parts(self) -> Iterator[tuple[str, "Fields"]]:
        """The objects of a map, by name."""
        return ((whole(name), self.part(name)) for name in self.given)

    def texts(self, name: str) -> list[str]:
        """A list of texts; one text alone will do."""
        found = self.value(name)
        listed = [found] if isinstance(found, str) else found or []
        if not isinstance(listed, list) or not all(isinstance(each, str) for each in listed):
            self.refuse(name, "TYPE_STRING", found)
        return [whole(each) for each in listed]

    def where(self, name: str) -> str:
        return f"{self.path}.{snake(name)}".lstrip(".")

    def refuse(self, name: str, kind: str, found: Any) -> NoReturn:
        shown = json.dumps(found)[:100]
        raise bad_request(f"Invalid value at '{self.where(name)}' ({kind}), {shown}")


def read_fields(body: bytes) -> Fields:
    """The request in `body`, whatever its content type says."""
    if len(body) > MOST_BYTES:
        raise too_long()
    try:
        given = json.loads(body, parse_constant=refuse_constant)
    except (ValueError, RecursionError):  # Also of what is not UTF-8, and of numbers of a thousand digits.
        raise bad_request("Invalid JSON payload received. It could not be parsed.") from None
    if not isinstance(given, dict):
        raise bad_request("Invalid JSON payload received. Expected an object.")
    return Fields(given)


def too_long() -> Exception:
    return bad_request("Comment text too long.", "COMMENT_TOO_LONG")


def refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)


def snake(name: str) -> str:
    return name if name.isupper() else CAPITAL.sub(lambda found: f"_{found[0].lower()}", name)


def whole(text: str) -> str:
    """A text without halves of surrogate pairs, each of which becomes one other sign, so that offsets still hold."""
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
