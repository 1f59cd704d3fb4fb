"""Comments that break and keep `no-flash-mob`."""

from datetime import UTC, datetime, timedelta

from standfirst.standards.comment import Alike, Comment, Surroundings
from standfirst.standards.standard import Example

NOON = datetime(2025, 3, 1, 12, tzinfo=UTC)


def echoed(text: str, *, readers: int, every: int = 5, authors: int | None = None) -> Example:
    """A comment at noon that others posted before, one every few minutes, by as many authors as there are readers."""
    alike = (
        Alike(Comment(text, NOON - timedelta(minutes=every * number)), f"reader-{number % (authors or readers)}", 0.9)
        for number in range(readers)
    )
    return Example(text, Surroundings(alike=tuple(alike)), NOON)


BROKEN_BY = (
    echoed("This newspaper must apologise to our team at once!", readers=4),
    echoed("I say what many think: the bridge must stay closed for good.", readers=12),
    echoed("Ce journal doit présenter ses excuses à notre équipe !", readers=5),
    echoed("على هذه الصحيفة أن تعتذر لفريقنا فورا", readers=6),
    echoed("Diese Zeitung muss sich bei uns entschuldigen!", readers=9, every=6),
    echoed("Este periódico debe disculparse con nosotros.", readers=4, every=1),
)
KEPT_BY = (
    echoed("This newspaper must apologise to our team at once!", readers=0),
    echoed("I think the bridge should stay closed until spring.", readers=3),
    echoed("Happy new year!", readers=20, every=1),
    echoed("Je pense que le pont doit rester fermé jusqu'au printemps.", readers=10, every=40),
    echoed("أعتقد أن الجسر يجب أن يبقى مغلقا حتى الربيع", readers=8, authors=2),
    echoed("Ich hoffe, dass die Brücke bald wieder aufmacht.", readers=2),
)
