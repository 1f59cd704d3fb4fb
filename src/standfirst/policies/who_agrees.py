"""How far two moderators agree who read the same samples, for whoever leads them."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from standfirst.policies.agreement import Agreement, cohen, pairs_of
from standfirst.policies.error_rates import opinions
from standfirst.readers.models import Reader

FEWEST = 10  # Fewer comments in common tell nothing about two people.


@dataclass(frozen=True, slots=True)
class Pair:
    """Two people and their agreement."""

    one: Reader
    other: Reader
    agreement: Agreement


def who_agrees(editions: Collection[str] | None, *, since: datetime, until: datetime) -> list[Pair]:
    """Those who agree least come first."""
    said = [
        {by: "breaks" if standard else "keeps" for by, standard in one.items()}
        for one in opinions(editions, since, until)
    ]
    enough = {pair: both for pair, both in pairs_of(said).items() if len(both) >= FEWEST}
    people = Reader.objects.in_bulk({number for pair in enough for number in pair})
    found = [Pair(people[one], people[other], cohen(both)) for (one, other), both in enough.items()]
    return sorted(found, key=lambda pair: (pair.agreement.alike, pair.one.pk, pair.other.pk))
