"""Signs that a comment is obscene, whatever its words."""

from collections.abc import Iterator

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.finding import Finding
from standfirst.standards.measured import in_tone, measured
from standfirst.standards.standard import Limits
from standfirst.standards.translation import N_

SURE = 0.75  # Of words the lists see more than a score does, so that a score alone has to be surer than elsewhere.
TONE = 0.6  # A curse at nobody is toxic to few; the lists know its words.


def obscenity(_: Comment, around: Surroundings, __: Limits) -> Iterator[Finding]:
    score = in_tone(measured("obscenity", around), around, least=TONE)
    if score >= SURE:
        yield Finding(N_("This reads as obscene."), certainty=score)
