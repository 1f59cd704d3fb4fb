"""Keeps a correction from stopping what the standards themselves show as harmless."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from standfirst.learning.heads import thresholds
from standfirst.signals.correction import Correction, apply_correction, word_buckets
from standfirst.signals.toxicity import measure_many
from standfirst.standards.policy import Policy
from standfirst.standards.published import STANDARDS


class Setting(NamedTuple):
    """Where a correction is to serve: what language is spoken there, and by which policy comments are judged."""

    language: str
    policy: Policy


def stopped_example(head: str, now: Correction, then: Correction, setting: Setting) -> str:
    """A published example that keeps the standards and that the new correction, unlike the old, would stop; or ""."""
    least = min(thresholds(head, setting.policy).values(), default=2.0)
    for text, scores in harmless(setting.language.partition("-")[0]):
        words = word_buckets(text)
        was, would_be = (apply_correction(scores, words, how).get(head, 0.0) for how in (now, then))
        if was < least <= would_be:
            return text
    return ""


@cache
def harmless(language: str) -> tuple[tuple[str, Mapping[str, float]], ...]:
    """The examples in a language with their scores; those in all languages where there are none in this one."""
    shown = sorted(set(examples()))
    texts = [one for one in shown if one[1] == language] or shown
    return tuple(zip((text for text, _ in texts), measure_many(*zip(*texts, strict=True)), strict=True))


def examples() -> Iterator[tuple[str, str]]:
    for standard in STANDARDS:
        for example in standard.kept_by:
            yield example.text, (example.in_.edition_language or "").partition("-")[0]
