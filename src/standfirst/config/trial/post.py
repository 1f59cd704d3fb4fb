"""Posts a comment as a reader does, and reads from the page what became of it."""

from collections import Counter
from dataclasses import dataclass, field

from standfirst.config.trial.browser import Browser, Page

PUBLISHED, ASKED, HELD, REFUSED, LOST = "published", "asked", "held", "refused", "lost"
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
    kind = HELD if "held=" in answer.address else PUBLISHED
    shown = any(same_words(one.get_text(" "), text) for one in answer.soup.select(".comment-text"))
    if answer.status != 200 or not shown:
        return Outcome(LOST, standards, f"{answer.status} {answer.said()}")
    return Outcome(kind, standards if kind == HELD else ())


def box(page: Page) -> str:
    """What stands in the text box."""
    area = page.soup.select_one("textarea[name=text]")
    return area.get_text() if area else ""


def same_words(one: str, other: str) -> bool:
    """Alike but for white space, which HTML does not keep."""
    return "".join(one.split()) == "".join(other.split())
