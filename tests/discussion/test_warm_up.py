"""Loading what judging needs."""

from standfirst.discussion.warm_up import warm_up
from standfirst.signals import identifier


def test_nothing_is_left_to_load_for_the_first_comment() -> None:
    warm_up()
    loaded = [cached for cached in vars(identifier).values() if hasattr(cached, "cache_info")]
    assert loaded
    assert all(cached.cache_info().currsize for cached in loaded)
