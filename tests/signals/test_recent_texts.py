"""Recent texts kept in memory."""

from standfirst.signals.recent_texts import HOLDERS, VERIFIED, RecentTexts

CHAIN = "Everybody must know that the bridge is closed because the mayor sold the stones to his cousin."
OTHER = "I cross that bridge twice a day, and nobody has told me which way the bus will go from next week on."


def test_a_text_meets_the_earlier_ones_that_it_repeats_the_likest_first():
    recent: RecentTexts[str] = RecentTexts()
    recent.add("loose", CHAIN.replace("his cousin", "an aunt of his"))
    recent.add("equal", CHAIN.upper())
    recent.add("other", OTHER)
    found = recent.add("new", CHAIN)
    assert [key for key, _ in found] == ["equal", "loose"]
    assert found[0][1] == 1.0 > found[1][1]


def test_a_forgotten_text_is_met_no_more():
    recent: RecentTexts[int] = RecentTexts()
    recent.add(1, CHAIN)
    recent.forget(1)
    recent.forget(1)
    assert recent.add(2, CHAIN) == ()
    assert len(recent) == 1


def test_the_oldest_text_makes_room():
    recent: RecentTexts[int] = RecentTexts(at_most=2)
    for key in range(3):
        recent.add(key, CHAIN)
    assert sorted(key for key, _ in recent.add(3, CHAIN)) == [1, 2]


def test_a_key_used_again_replaces_its_text():
    recent: RecentTexts[int] = RecentTexts()
    recent.add(1, CHAIN)
    recent.add(1, OTHER)
    assert recent.add(2, CHAIN) == ()
    assert [key for key, _ in recent.add(3, OTHER)] == [1]


def test_a_crowd_is_counted_only_as_far_as_anybody_asks():
    recent: RecentTexts[int] = RecentTexts()
    for key in range(VERIFIED + 30):
        recent.add(key, CHAIN)
    assert len(recent.add(-1, CHAIN)) == VERIFIED


def test_only_the_newest_of_a_great_crowd_are_looked_up():
    recent: RecentTexts[int] = RecentTexts()
    for key in range(HOLDERS + 5):
        recent.keep(key, recent.read(CHAIN))
    assert all(len(holders) == HOLDERS for holders in recent.holders.values())
    assert all(key >= 5 for key, _ in recent.alike(recent.read(CHAIN)))
    for key in range(HOLDERS + 5):
        recent.forget(key)
    assert not recent.holders


def test_nothing_remains_of_texts_that_are_gone():
    recent: RecentTexts[int] = RecentTexts()
    recent.add(1, CHAIN)
    recent.forget(1)
    assert not recent.holders
