"""Has the demo's moderators read a part of the first samples blind, as people do who mostly agree with the machine."""

from datetime import datetime
from random import Random

from standfirst.config.demo.desk import at_the_desk
from standfirst.newsroom.models import EditionPage
from standfirst.policies.blind_sample import number_waiting, record_opinion, waiting
from standfirst.policies.draw_sample import draw_sample
from standfirst.policies.models import Sample
from standfirst.readers.models import Reader
from standfirst.standards.published import NO_INSULTS_OR_THREATS

SEED = 7
LEFT = 12  # So many stay unread, for whoever tries it.
HELD_IN_ERROR, MISSED = 0.12, 0.03


def make_demo_quality(edition: EditionPage, *, now: datetime) -> None:
    """Whoever reads knows nothing of the machine; only this does, so that the figures look like figures."""
    chance = Random(SEED)  # noqa: S311 - the same demo each time.
    draw_sample(edition, now=now, chance=chance)
    for role in ("moderator", "senior"):
        read_some(at_the_desk(role), edition, chance, now=now)


def read_some(by: Reader, edition: EditionPage, chance: Random, *, now: datetime) -> None:
    wanted = number_waiting(by, [edition.slug], now=now) - LEFT
    for sample in waiting(by, [edition.slug], now=now).order_by("-given", "place")[: max(0, wanted)]:
        standard = found_in(sample, chance)
        record_opinion(sample.pk, by=by, opinion="breaks" if standard else "keeps", standard=standard, now=now)


def found_in(sample: Sample, chance: Random) -> str:
    """The standard that is broken; empty where all are kept."""
    if sample.stopped:
        return "" if chance.random() < HELD_IN_ERROR else sample.standard
    return NO_INSULTS_OR_THREATS.code if chance.random() < MISSED else ""
