"""A model that needs no training, and a key."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

import pytest

from standfirst.gateway import score
from standfirst.gateway.make_key import make_key

HEADS = ("toxicity", "severe_toxicity", "identity_attack", "insult", "obscenity", "threat")


class Model:
    """Finds toxic what speaks of fools; knows five languages and no sexually explicit words."""

    LANGUAGES = frozenset(["en", "fr", "de", "zh", "hi-Latn"])

    def __init__(self) -> None:
        self.asked: list[tuple[str, str | None]] = []

    def heads(self) -> Sequence[str]:
        return HEADS

    def measure_many(self, texts: Sequence[str], languages: Sequence[str | None]) -> Sequence[Mapping[str, float]]:
        self.asked += zip(texts, languages, strict=True)
        return [dict.fromkeys(HEADS, 0.9 if "fool" in text else 0.1) if text.strip(".!") else {} for text in texts]


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> Model:
    """The model in place of the trained one."""
    stand_in = Model()
    monkeypatch.setattr(score, "model", lambda: stand_in)
    return stand_in


@pytest.fixture
def secret(db: None) -> str:
    """A key in use."""
    return make_key("forum", now=datetime(2026, 11, 20, 12, tzinfo=UTC))[1]
