"""The strikes and blocks of a site that has not written its own: proposed only, never applied without a person."""

from standfirst.standards.published import (
    EDITION_LANGUAGE,
    MINORITY_RIGHTS,
    NO_CRUELTY,
    NO_EXTREMISM,
    NO_HATRED,
    NO_INSULTS_OR_THREATS,
    NO_MALWARE,
    NO_SELF_HARM,
    ON_TOPIC,
    PLAIN_WRITING,
    PROTECT_MINORS,
)
from standfirst.standards.sanctions import Sanctions, Step

HOUSE_SANCTIONS = Sanctions(
    weights={
        # A slip, which an edit mends, counts for nothing; who may be in need is helped, not struck.
        ON_TOPIC.code: 0,
        PLAIN_WRITING.code: 0,
        EDITION_LANGUAGE.code: 0,
        NO_SELF_HARM.code: 0,
        NO_INSULTS_OR_THREATS.code: 2,
        NO_CRUELTY.code: 2,
        NO_MALWARE.code: 3,
        NO_HATRED.code: 3,
        MINORITY_RIGHTS.code: 3,
        PROTECT_MINORS.code: 3,
        NO_EXTREMISM.code: 3,
    },
    weight=1,
    expires_days=180,
    steps=(Step(3, days=7), Step(6, days=30), Step(9)),
)
