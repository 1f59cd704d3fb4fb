"""The date in the masthead: the day of an edition's newest story, so that a kept page never tells a wrong one."""

from collections.abc import Sequence
from datetime import date

from standfirst.newsroom.edition import EditionPage
from standfirst.newsroom.section import SectionPage
from standfirst.newsroom.stories_of import stories_of


def latest_day(edition: EditionPage, sections: Sequence[SectionPage]) -> date | None:
    """The day, in the edition's zone; `None` before the first story."""
    newest = stories_of(sections).values_list("dated_at", flat=True).first()
    return newest.astimezone(edition.zone).date() if newest else None
