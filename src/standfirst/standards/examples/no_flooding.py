"""Comments that break and keep `no-flooding`."""

from datetime import UTC, datetime, timedelta

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.standard import Example

NOON = datetime(2025, 3, 1, 12, tzinfo=UTC)


def after(*texts: str, minutes: int = 5, text: str) -> Example:
    """A comment at noon after the author's earlier ones, one every few minutes, newest first."""
    own = (Comment(earlier, NOON - (index + 1) * timedelta(minutes=minutes)) for index, earlier in enumerate(texts))
    return Example(text, Surroundings(own_recent=tuple(own)), NOON)


def numbered(count: int) -> tuple[str, ...]:
    return tuple(f"Thought number {number} of mine about this." for number in range(count))


BROKEN_BY = (
    after("The mayor should answer that question!", text="The mayor should answer that question!"),
    after("the mayor should answer that question", text="The mayor   SHOULD answer that question!!!"),
    after("Hear, hear.", "Who pays for the new bridge?", text="Who pays for the new bridge??"),
    after("Qui paiera pour ce pont ?", text="Qui paiera pour ce pont ?!"),
    after("من سيدفع ثمن هذا الجسر؟", text="مـن سيدفع ثمن هذا الجسر"),
    after("Wer soll das bezahlen?", text="WER SOLL DAS BEZAHLEN?"),
    after(text="why why why why why why why why why why why why why"),
    after(text="спам спам спам спам спам спам спам спам спам спам спам спам спам"),
    after(*numbered(20), minutes=2, text="And one more thing."),
    after(*numbered(45), minutes=1, text="Et encore une chose."),
)
KEPT_BY = (
    after(text="No, no, no, and no again: the mayor is right, and the council is not, as so often."),
    after(text="Who pays for the new bridge?"),
    after("Who pays for the old bridge?", text="Who pays for the new bridge?"),
    after(*numbered(19), minutes=3, text="This is the twentieth within the hour."),
    after(*numbered(40), minutes=4, text="Forty in a long afternoon, but fifteen in the last hour."),
    after("أوافقك الرأي.", text="أخالفك الرأي."),
    after("Je suis d'accord avec vous.", text="Je ne suis pas d'accord avec vous."),
)
