"""What a decision rests on, as whoever decides hands it to the verb that acts."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Grounds:
    """`by` is empty where the policy decides; `standards` are worded for the reader: code, title and text."""

    edition: str
    policy: str
    by: Any = None
    standards: list[dict[str, str]] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)
    note: str = ""
