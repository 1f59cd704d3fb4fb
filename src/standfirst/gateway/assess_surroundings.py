"""The facts about a comment that its own input gives: its language, and what was posted before it."""

from collections import OrderedDict, deque
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from standfirst.gateway.assess_input import Submission
from standfirst.signals.language import guess_language
from standfirst.signals.recent_texts import Kept, RecentTexts
from standfirst.standards.comment import Alike, Comment, LanguageGuess, Surroundings
from standfirst.standards.policy import Action, Policy

OWN_SPAN = timedelta(hours=24)
MOST_OWN = 100  # Comments of one author that are looked at: more than a policy lets through in an hour.
MOST_AUTHORS = 50_000
USUAL_MINUTES = 60


@dataclass(frozen=True, slots=True, eq=False)
class Remembered:
    """An earlier comment of the input; its own key, since two may be equal."""

    author: str
    comment: Comment
    posted_at: datetime
    scores: Mapping[str, float] | None = None


@dataclass(frozen=True, slots=True)
class Gathered:
    """A comment with all that is known of it; `words` is kept so that its text is read only once."""

    comment: Comment
    around: Surroundings
    author: str | None = None
    words: Kept | None = None


class Gathering:
    """A sliding window over the input: the comments of each author, and the words of everybody."""

    def __init__(self, *, alike_span: timedelta) -> None:
        self.alike_span = alike_span
        self.own: OrderedDict[str, deque[Remembered]] = OrderedDict()
        self.texts: RecentTexts[Remembered] = RecentTexts()
        self.order: deque[Remembered] = deque()

    @classmethod
    def for_policy(cls, policy: Policy) -> "Gathering":
        """A window as long as the policy looks back for the same words by others."""
        minutes = [rule.limits["minutes"] for rule in policy.rules if "minutes" in rule.limits]
        return cls(alike_span=timedelta(minutes=max(minutes, default=USUAL_MINUTES)))

    def gather(self, submission: Submission, scores: Mapping[str, float] | None = None) -> Gathered:
        """`scores` are those of the comment, where they were measured."""
        comment = Comment(submission.text, submission.posted_at)
        edition = submission.edition.replace("_", "-").lower()
        language = LanguageGuess(*guess_language(submission.text, edition))
        if submission.author is None or submission.posted_at is None:
            return Gathered(comment, Surroundings(edition_language=edition, language=language, scores=scores))
        words = self.texts.read(submission.text)
        own = self.own_recent(submission.author, submission.posted_at)
        around = Surroundings(
            edition_language=edition,
            language=language,
            scores=scores,
            own_recent=tuple(each.comment for each in own),
            own_recent_scores=None if scores is None else tuple(each.scores or {} for each in own),
            alike=self.alike(words, submission.author, submission.posted_at),
        )
        return Gathered(comment, around, submission.author, words)

    def own_recent(self, author: str, now: datetime) -> list[Remembered]:
        lately = [own for own in self.own.get(author, ()) if now - OWN_SPAN < own.posted_at <= now]
        return sorted(lately, key=lambda own: own.posted_at, reverse=True)

    def alike(self, words: Kept, author: str, now: datetime) -> tuple[Alike, ...]:
        return tuple(
            Alike(other.comment, other.author, likeness)
            for other, likeness in self.texts.alike(words)
            if other.author != author and now - self.alike_span <= other.posted_at <= now
        )

    def remember(self, gathered: Gathered, action: Action) -> None:
        """Let later comments know of this one, unless it was refused: then a site would not have stored it."""
        posted_at = gathered.comment.posted_at
        if gathered.author is None or gathered.words is None or posted_at is None or action is Action.REFUSE:
            return
        new = Remembered(gathered.author, gathered.comment, posted_at, gathered.around.scores)
        self.own.setdefault(new.author, deque(maxlen=MOST_OWN)).append(new)
        self.own.move_to_end(new.author)
        self.texts.keep(new, gathered.words)
        self.order.append(new)
        self.forget_authors(posted_at - OWN_SPAN)
        self.forget_texts(posted_at - self.alike_span)

    def forget_authors(self, past: datetime) -> None:
        """Those who have been silent longest, since `own` is in the order of their last comments."""
        while len(self.own) > MOST_AUTHORS or next(iter(self.own.values()))[-1].posted_at < past:
            self.own.popitem(last=False)

    def forget_texts(self, past: datetime) -> None:
        while self.order and (self.order[0].posted_at < past or len(self.order) > self.texts.at_most):
            self.texts.forget(self.order.popleft())
