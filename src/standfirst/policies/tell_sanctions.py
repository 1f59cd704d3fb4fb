"""Says in words what a policy's strikes and blocks are, and what differs between two."""

from collections.abc import Iterable, Iterator

from django.utils.translation import gettext, ngettext

from standfirst.standards.published import STANDARDS
from standfirst.standards.sanctions import Sanctions, Step


def tell_step(step: Step | None) -> str:
    """Which block is due."""
    if step is None:
        return gettext("no block")
    if step.days is None:
        return gettext("until an appeal succeeds")
    return tell_days(step.days)


def tell_days(days: int) -> str:
    return ngettext("%(counter)s day", "%(counter)s days", days) % {"counter": days}


def tell_steps(steps: Iterable[Step]) -> str:
    """`3: 7 days · 9: until an appeal succeeds`."""
    return " · ".join(f"{step.points}: {tell_step(step)}" for step in steps) or "–"


def changed_values(before: Sanctions, after: Sanctions) -> Iterator[tuple[str, str, str]]:
    """What differs, as it was and as it becomes."""
    for standard in STANDARDS:
        was, becomes = before.weight_of(standard.code), after.weight_of(standard.code)
        if was != becomes:
            what = gettext("A strike weighs: %(standard)s") % {"standard": gettext(standard.title)}
            yield what, str(was), str(becomes)
    if before.expires_days != after.expires_days:
        yield gettext("A strike counts for"), tell_days(before.expires_days), tell_days(after.expires_days)
    if before.steps != after.steps:
        yield gettext("Points, and the block that is due"), tell_steps(before.steps), tell_steps(after.steps)
    if before.automatic != after.automatic:
        yield gettext("Block at once, and let a person confirm it"), yes_or_no(before), yes_or_no(after)


def yes_or_no(sanctions: Sanctions) -> str:
    return gettext("yes") if sanctions.automatic else gettext("no")
