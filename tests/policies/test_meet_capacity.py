"""What can be read is met at the lowest cost, and what may endanger somebody is never loosened."""

from collections import Counter

from standfirst.policies.meet_capacity import NEVER_LOOSENED, meet_capacity, to_read
from standfirst.policies.opinions import Opinion
from standfirst.policies.read_load import Case, Load
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.policy import Policy


def load_of(*cases: tuple[str, float, Opinion | None, int], days: float = 10, share: float = 0.5) -> Load:
    counted = Counter({Case(((code, sure),), False, opinion): number for code, sure, opinion, number in cases})
    return Load(counted, days, share)


def held_from(policy: Policy, code: str) -> float | None:
    return next(rule.hold for rule in policy.rules if rule.standard.code == code)


def test_nothing_changes_where_the_team_can_read_it_all() -> None:
    found = meet_capacity(HOUSE_POLICY, load_of(("no-profanity", 0.9, None, 100)), a_day=10)
    assert found.policy == HOUSE_POLICY
    assert (found.now, found.then, found.meets) == (10, 10, True)


def test_the_standard_goes_first_on_which_moderators_agreed_least() -> None:
    load = load_of(
        ("no-insults-or-threats", 0.87, Opinion.REMOVED, 100), ("no-profanity", 0.87, Opinion.PUBLISHED, 100)
    )
    found = meet_capacity(HOUSE_POLICY, load, a_day=10)
    assert [one.after.standard.code for one in found.loosened] == ["no-profanity"]
    assert (found.then, found.meets) == (10, True)
    assert (found.released.removed, found.released.decided) == (0, 100)
    assert held_from(found.policy, "no-profanity") == 0.9


def test_what_it_costs_is_told() -> None:
    load = load_of(("no-profanity", 0.87, Opinion.REMOVED, 30), ("no-profanity", 0.87, Opinion.PUBLISHED, 70))
    found = meet_capacity(HOUSE_POLICY, load, a_day=1)
    assert (found.released.comments, found.released.decided, found.released.removed) == (100, 100, 30)
    assert found.loosened[0].a_day == 10


def test_authors_who_post_anyway_still_have_to_be_read() -> None:
    load = load_of(("no-hatred", 0.87, Opinion.PUBLISHED, 100), share=0.5)
    found = meet_capacity(HOUSE_POLICY, load, a_day=6)
    assert found.then == 5  # Held from 90 on; half of those who are asked post it anyway, and then it is held.
    assert meet_capacity(HOUSE_POLICY, load, a_day=1).then == 0


def test_what_may_endanger_somebody_is_never_loosened() -> None:
    load = load_of(*((code, 0.9, Opinion.PUBLISHED, 50) for code in sorted(NEVER_LOOSENED)))
    found = meet_capacity(HOUSE_POLICY, load, a_day=1)
    assert found.policy == HOUSE_POLICY
    assert not found.meets


def test_a_standard_that_only_holds_asks_before_it_does_nothing() -> None:
    found = meet_capacity(HOUSE_POLICY, load_of(("no-flash-mob", 1.0, None, 50)), a_day=1)
    rule = next(rule for rule in found.policy.rules if rule.standard.code == "no-flash-mob")
    assert (rule.hold, rule.ask) == (None, 0.6)
    assert to_read(load_of(("no-flash-mob", 1.0, None, 50)), {"no-flash-mob": rule}) == 0
