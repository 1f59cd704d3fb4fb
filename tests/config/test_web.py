"""The web process."""

import gc

from standfirst.config.web import settle


def test_what_is_loaded_once_is_not_looked_through_again_while_readers_wait() -> None:
    try:
        settle()
        assert gc.get_freeze_count() > 10_000
        assert len(gc.get_objects()) < 10_000
    finally:
        gc.unfreeze()
