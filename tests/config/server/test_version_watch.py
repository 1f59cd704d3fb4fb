from datetime import timedelta

import pytest
from django.utils import timezone

from standfirst.commons.models import Version
from standfirst.commons.touch import touch
from standfirst.config.server.version_watch import LOOK_BACK, VersionWatch


@pytest.mark.django_db
def test_what_another_process_touched_is_seen_once() -> None:
    touch("story-1")
    moves: list[dict[str, int]] = []
    watch = VersionWatch(lambda moved: moves.append(dict(moved)))
    watch.look()
    touch("story-1", "story-2")
    watch.look()
    watch.look()
    assert moves == [{"story-1": 2, "story-2": 1}]


@pytest.mark.django_db
def test_a_change_that_was_committed_late_is_still_seen() -> None:
    moves: list[dict[str, int]] = []
    watch = VersionWatch(lambda moved: moves.append(dict(moved)))
    watch.look()
    touch("story-1")
    watch.look()
    # A longer transaction wrote its row before story-1's, and its commit comes only now.
    written_at = timezone.now() - LOOK_BACK + timedelta(seconds=5)
    Version.objects.create(key="story-2", number=4, moved_at=written_at)
    watch.look()
    assert moves == [{"story-1": 1}, {"story-2": 4}]


@pytest.mark.django_db
def test_what_is_remembered_does_not_grow_with_the_site() -> None:
    watch = VersionWatch(lambda _: None)
    watch.look()
    old = timezone.now() - timedelta(days=1)
    Version.objects.bulk_create(Version(key=f"story-{number}", moved_at=old) for number in range(100))
    touch("story-200")
    watch.look()
    assert set(watch.known) == {"story-200"}
