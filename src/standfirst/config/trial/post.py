"""Posts a comment as a reader does, and reads from the page what became of it."""

import re
from collections import Counter
from dataclasses import dataclass, field

from bs4.element import Tag

from standfirst.config.trial.browser import Browser, Page

PUBLISHED, ASKED, HELD, REFUSED, LOST = "published", "asked", "held", "refused", "lost"
SENT_BACK = "sent back"  # Too long, or nothing in it: told at the box, before any standard is asked.
WHITE = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")
RETURNED = {"ask": ASKED, "refuse": REFUSED}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one comment, under which standards, and the page that says so."""

    kind: str
    standards: tuple[str, ...] = ()
    said: str = ""


@dataclass(slots=True)
class Tally:
    """Outcomes counted: of all comments, and how many broke each standard."""

    outcomes: Counter[str] = field(default_factory=Counter)
    standards: dict[str, Counter[str]] = field(default_factory=dict)
    lost: list[str] = field(default_factory=list)

    def add(self, outcome: Outcome, text: str) -> None:
        """Count one comment."""
        self.outcomes[outcome.kind] += 1
        self.standards.setdefault(outcome.kind, Counter()).update(outcome.standards)
        if outcome.kind == LOST:
            self.lost.append(f"{text[:60]!r}: {outcome.said}")


def post(browser: Browser, story: str, text: str) -> Outcome:
    """Write `text` into the form under the story. Whatever happens, the words must be somewhere: else it is lost."""
    page = browser.get(story)
    answer = browser.submit(page, "/write/", {"text": text})
    told = answer.soup.select_one("[data-outcome]")
    standards = tuple(dict.fromkeys(str(one["data-standard"]) for one in answer.soup.select("[data-standard]")))
    if told is not None:
        kept = same_words(box(answer), text)
        return Outcome(RETURNED[str(told["data-outcome"])] if kept else LOST, standards, answer.said())
    if problem := answer.soup.select_one(".errorlist"):
        kept = same_words(box(answer), text)
        return Outcome(SENT_BACK if kept else LOST, (problem.get_text(" ", strip=True).split(":")[0],), answer.said())
    kind = HELD if "held=" in answer.address else PUBLISHED
    shown = any(shows(one, text) for one in answer.soup.select(".comment-text"))
    if answer.status != 200 or not shown:
        return Outcome(LOST, standards, f"{answer.status} {answer.said()}")
    return Outcome(kind, standards if kind == HELD else ())


def box(page: Page) -> str:
    """What stands in the text box."""
    area = page.soup.select_one("textarea[name=text]")
    return area.get_text() if area else ""


def shows(comment: Tag, text: str) -> bool:
    """Whether a comment on a page has these words. Long links are shown shortened, so their addresses are compared."""
    for link in comment.find_all("a"):
        address = str(link["href"])
        typed = next((one for one in (address, address.partition("://")[2]) if one in text), None)
        if typed is None:
            continue
        text = text.replace(typed, " ", 1)
        link.decompose()
    return same_words(comment.get_text(" "), text)


def same_words(one: str, other: str) -> bool:
    """Alike but for white space, which HTML does not keep, and control characters, which nobody means to write."""
    return WHITE.sub("", one) == WHITE.sub("", other)
