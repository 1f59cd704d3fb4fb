"""Why a comment breaks a standard, kept in a form that can be told in any language."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check noticed.

    `reason` is a translatable sentence and `details` fills its {gaps}; details that are words are translatable too.
    `span` is [start, end) in the text's characters.
    """

    reason: str
    details: Mapping[str, str | int] = field(default_factory=dict)
    span: tuple[int, int] | None = None
    certainty: float = 1.0
