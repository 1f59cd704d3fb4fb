"""What `policies` keeps of people."""

from standfirst.commons.kept import Kept, NotPersonal, Room
from standfirst.policies.forget_rehearsals import DAYS, forget_rehearsals

ROOM = Room(
    kept=(
        Kept(
            "policies.Rehearsal",
            what="Who tried a changed policy on past comments",
            why="The next one knows whom to ask",
            how_long=f"{DAYS} days",
            personal=("begun_by",),
            harmless=("rules", "before", "totals"),
            forget=lambda now: forget_rehearsals(now=now),
        ),
        Kept(
            "policies.RehearsedChange",
            what="What a changed policy would have done with a comment",
            why="An editor sees what it costs before adopting it",
            how_long=f"{DAYS} days; goes with the comment's judgement",
            personal=("judgement", "noticed"),
        ),
        Kept(
            "policies.Sample",
            what="Which judgements were drawn to be read blind, and the outcome",
            why="Errors of machine and people are counted",
            how_long="As long as the judgement, with which it goes",
            personal=("judgement",),
            harmless=("model",),
        ),
        Kept(
            "policies.SampleOpinion",
            what="What a moderator found who read a sample",
            why="How far moderators agree is measured",
            how_long="As long as the sample; after the erasure of the moderator's account only a number is left",
            personal=("by",),
        ),
        Kept(
            "policies.SkippedSample",
            what="Which samples a moderator left to others",
            why="They are not shown again",
            how_long="As long as the sample and the account",
            personal=("by",),
        ),
    ),
    not_personal=(NotPersonal("policies.SampleBatch", "Up to when an edition was sampled."),),
)
