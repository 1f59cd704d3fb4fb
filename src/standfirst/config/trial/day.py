"""The trial itself: stories in, readers in, comments in, figures out."""

import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from standfirst.config.trial.browser import Browser
from standfirst.config.trial.clean_site import Site, TrialError, clean_site
from standfirst.config.trial.comments_file import comments_in
from standfirst.config.trial.post import Tally, post
from standfirst.config.trial.register import register

Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Plan:
    """What to try: `per_reader` comments each, at most `limit` in all, in an edition of `language`."""

    stories: Path
    comments: Path
    language: str
    limit: int
    per_reader: int


@dataclass(frozen=True, slots=True)
class Figures:
    """What the trial showed."""

    stories: int
    readers: int
    tally: Tally
    seconds_posting: float
    counted: dict[str, int]


def hold_trial(plan: Plan, folder: Path, tell: Tell) -> Figures:
    """Run the whole way once on a clean site in `folder`. Raises `TrialError`."""
    texts = comments_in(plan.comments, limit=plan.limit)
    tell(f"{len(texts)} comments read; starting a clean site")
    with clean_site(folder) as site:
        stories = import_stories(site, plan, tell)
        readers = register_readers(site, -(-len(texts) // plan.per_reader), tell)
        tally, seconds = post_all(readers, stories, texts, tell)
        counted = count_stored(site)
    return Figures(len(stories), len(readers), tally, seconds, counted)


def import_stories(site: Site, plan: Plan, tell: Tell) -> list[str]:
    """Open an edition, import the folder into it, and read from its section which stories readers find there."""
    opened = site.command("open-edition", plan.language, "--title", "The Trial", "--section", "news")
    if opened.returncode:
        raise TrialError(f"No edition could be opened: {opened.stderr}")
    done = site.command("import-wire", str(plan.stories), "--edition", plan.language, "--section", "news")
    tell(f"{done.stdout}{done.stderr}".rstrip())  # A bad file among them is no reason to end the trial.
    section = f"/{plan.language}/news/"
    page = Browser(site.address).get(section)
    links = [str(link["href"]) for link in page.soup.select("main a[href]")]
    stories = list(dict.fromkeys(link for link in links if re.match(rf"{section}[0-9]{{9,}}-", link)))
    if not stories:
        raise TrialError("No story could be imported, so there is nothing to discuss.")
    tell(f"{len(stories)} stories stand in {section}")
    return stories


def register_readers(site: Site, number: int, tell: Tell) -> list[Browser]:
    """Register so many readers, one after the other."""
    readers = []
    for done in range(number):
        readers.append(register(site.address, done))
        if (done + 1) % 25 == 0 or done + 1 == number:
            tell(f"{done + 1} of {number} readers registered, confirmed and signed in")
    return readers


def post_all(readers: list[Browser], stories: list[str], texts: list[str], tell: Tell) -> tuple[Tally, float]:
    """Deal the comments out to readers and stories in turn."""
    tally, begun = Tally(), time.monotonic()
    for number, text in enumerate(texts):
        tally.add(post(readers[number % len(readers)], stories[number % len(stories)], text), text)
        if (number + 1) % 100 == 0 or number + 1 == len(texts):
            tell(f"{number + 1} of {len(texts)} comments posted")
    return tally, time.monotonic() - begun


def count_stored(site: Site) -> dict[str, int]:
    """How many comments of each state lie in the database: what pages said must be true there as well."""
    done = site.command("count-comments")
    if done.returncode:
        raise TrialError(f"The stored comments could not be counted: {done.stderr}")
    return {state: int(number) for state, number in (line.split() for line in done.stdout.splitlines())}
