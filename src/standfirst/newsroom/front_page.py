"""What an edition's home page shows: a lead story, a few beside it, and a strip for each section."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from standfirst.newsroom.edition import EditionPage
from standfirst.newsroom.section import SectionPage, live_sections
from standfirst.newsroom.stories_of import place, stories_of, with_pictures
from standfirst.newsroom.story import StoryPage

BELOW_THE_LEAD = 2
BESIDE_THE_LEAD = 3
AT_THE_TOP = 1 + BELOW_THE_LEAD + BESIDE_THE_LEAD
IN_A_STRIP = 4
LEAD_CANDIDATES = 4  # The newest of these with a picture leads.
NEWEST = 400  # How far back the strips look; a section without a story among them rests.


@dataclass(frozen=True, slots=True)
class Strip:
    """A section and its newest stories that stand nowhere else on the page."""

    section: SectionPage
    stories: Sequence[StoryPage]


@dataclass(frozen=True, slots=True)
class Front:
    """A home page, ready to be laid out."""

    lead: StoryPage | None
    beside: Sequence[StoryPage]
    below: Sequence[StoryPage]
    strips: Sequence[Strip]


def front_page(edition: EditionPage) -> Front:
    """Four queries and the pictures', however many stories and sections there are."""
    sections = list(live_sections(edition))
    stories = newest_stories(sections)
    place(stories, sections, edition)
    lead = choose_lead(stories)
    rest = [story for story in stories if story != lead]
    beside, rest = rest[:BESIDE_THE_LEAD], rest[BESIDE_THE_LEAD:]
    below, rest = rest[:BELOW_THE_LEAD], rest[BELOW_THE_LEAD:]
    return Front(lead, beside, below, list(strips(sections, rest)))


def newest_stories(sections: Sequence[SectionPage]) -> list[StoryPage]:
    """Of each section as many as its strip and the top of the page could show, newest first."""
    wanted, enough = defaultdict(list), AT_THE_TOP + IN_A_STRIP
    for pk, path in stories_of(sections).values_list("pk", "path")[:NEWEST]:
        wanted[path[: -StoryPage.steplen]].append(pk)
    numbers = [pk for pks in wanted.values() for pk in pks[:enough]]
    return list(with_pictures(stories_of(sections).filter(pk__in=numbers)))


def choose_lead(stories: Sequence[StoryPage]) -> StoryPage | None:
    candidates = stories[:LEAD_CANDIDATES]
    pictured = (story for story in candidates if story.lead_picture)
    return next(pictured, None) or next(iter(candidates), None)


def strips(sections: Sequence[SectionPage], rest: Sequence[StoryPage]) -> Iterable[Strip]:
    for section in sections:
        stories = [story for story in rest if story.section == section][:IN_A_STRIP]
        if stories:
            yield Strip(section, stories)
