from contextlib import suppress

import pytest
from django.db import transaction
from django.test import TestCase

from standfirst.commons import announce
from standfirst.commons.models import Version
from standfirst.commons.touch import touch

pytestmark = pytest.mark.django_db


def test_each_touch_moves_a_thing_on_by_one() -> None:
    for _ in range(3):
        touch("story-1", "story-1")
    assert Version.objects.get(key="story-1").number == 3


def test_listeners_are_told_at_the_commit_and_not_before(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[frozenset[str]] = []
    monkeypatch.setattr(announce, "listeners", [told.append])
    with TestCase.captureOnCommitCallbacks(execute=True):
        touch("story-1", "discussion-1")
        assert not told
    assert told == [frozenset({"story-1", "discussion-1"})]


def test_what_is_rolled_back_is_never_told(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[frozenset[str]] = []
    monkeypatch.setattr(announce, "listeners", [told.append])
    with TestCase.captureOnCommitCallbacks(execute=True), suppress(ZeroDivisionError), transaction.atomic():
        touch("story-1")
        raise ZeroDivisionError
    assert not told


def test_a_listener_that_fails_loses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: frozenset[str]) -> None:
        raise ValueError

    monkeypatch.setattr(announce, "listeners", [fail])
    with TestCase.captureOnCommitCallbacks(execute=True):
        touch("story-1")
    assert Version.objects.filter(key="story-1").exists()
