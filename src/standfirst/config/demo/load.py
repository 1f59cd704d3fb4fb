"""Loads the demo newspaper into a database that has no edition yet."""

from collections.abc import Callable
from datetime import datetime

from django.db import transaction
from django.utils import timezone, translation

from standfirst.config.demo.appeals import make_demo_appeals
from standfirst.config.demo.comments import DemoDiscussion, post_demo_comments, settle_discussion
from standfirst.config.demo.content import EditionContent, read_editions
from standfirst.config.demo.desk import make_demo_desk
from standfirst.config.demo.figures import make_demo_figures
from standfirst.config.demo.marks import make_demo_marks
from standfirst.config.demo.pages import make_edition
from standfirst.config.demo.people import make_authors, make_log_ins, make_readers
from standfirst.config.demo.policies import make_demo_rehearsal
from standfirst.config.demo.quality import make_demo_quality
from standfirst.config.demo.reports import make_demo_reports
from standfirst.config.demo.sanctions import make_demo_sanctions
from standfirst.config.demo.stories import publish_demo_story
from standfirst.config.demo.texts import publish_demo_texts
from standfirst.newsroom.models import EditionPage, SectionPage


def is_empty() -> bool:
    """True where the site has no edition."""
    return not EditionPage.objects.exists()


def load_demo(tell: Callable[[str], None]) -> None:
    """Load each edition that is not there yet, each whole or not at all; `tell` hears what is being done."""
    make_log_ins()
    now = timezone.now()
    for content in read_editions():
        if EditionPage.objects.filter(slug=content.slug).exists():
            tell(f"the edition {content.slug} is already there")
            continue
        with transaction.atomic(), translation.override(content.about["language"]):
            load_edition(content, now=now, tell=tell)
    tell("making the pictures in the sizes of the home pages")
    for edition in EditionPage.objects.live():
        edition.make_preview_request()  # As the first visitor would, who need not wait for it any more.


def load_edition(content: EditionContent, *, now: datetime, tell: Callable[[str], None]) -> None:
    """Make one edition with all that is in it."""
    edition = make_edition(content)
    publish_demo_texts(edition, content.about, now=now)
    authors, readers = make_authors(content.about), make_readers(content.slug, content.about)
    sections = {section.slug: section for section in SectionPage.objects.child_of(edition)}
    discussions = [
        DemoDiscussion(publish_demo_story(sections[about["section"]], about, authors, now=now), about, {})
        for about in sorted(content.stories, key=lambda story: -story["hours_ago"])
    ]
    surprises = post_demo_comments(discussions, readers, now=now)
    make_demo_marks(discussions, readers, now=now)
    for discussion in discussions:
        settle_discussion(discussion)
    if content.slug == "en":
        make_demo_desk(discussions, readers, now=now)
        make_demo_sanctions(edition, now=now)
        make_demo_appeals(edition, now=now)
        make_demo_rehearsal(edition, now=now)
    make_demo_reports(discussions, readers, now=now)
    make_demo_quality(edition, now=now)
    make_demo_figures(edition, now=now)
    posted = sum(len(discussion.posted) for discussion in discussions)
    tell(f"{edition.title}: {len(discussions)} stories, {posted} comments")
    for surprise in surprises:
        tell(f"  not as expected: {surprise}")
