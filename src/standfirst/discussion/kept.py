"""What `discussion` keeps of people."""

from standfirst.commons.kept import Kept, NotPersonal, Room
from standfirst.discussion.clusters import forget_old_clusters
from standfirst.discussion.erase_comments import erase_comments
from standfirst.discussion.export_comments import export_comments
from standfirst.discussion.fingerprint_comment import forget_old_fingerprints

ROOM = Room(
    kept=(
        Kept(
            "discussion.Comment",
            what="Comments: the words, whose they are, where and when they were posted",
            why="The discussion that readers take part in",
            how_long="Until the reader withdraws the comment or the account is erased; who deletes an account chooses "
            "whether comments go with it or stay without a name",
            personal=("author", "text", "html", "idempotency_key"),
        ),
        Kept(
            "discussion.Judgement",
            what="What the engine found in a comment, on which words and facts",
            why="The reader can be told why, and a decision can be looked at again",
            how_long="As long as the comment; goes with it when the account is erased",
            personal=("text", "verdict", "facts"),
        ),
        Kept(
            "discussion.Vote",
            what="Which comments a reader recommends",
            why="Comments that many recommend are found",
            how_long="Until it is taken back or the account is erased; it counts no more once the account is deleted",
            personal=("reader",),
        ),
        Kept(
            "discussion.Follow",
            what="Which discussions a reader follows, and up to when they have read them",
            why="They are told what is new",
            how_long="Until the reader follows no more or the account is erased",
            personal=("reader",),
        ),
        Kept(
            "discussion.Mute",
            what="Whom a reader doesn't want to read",
            why="They don't",
            how_long="Until it is taken back, or either account is erased",
            personal=("reader", "muted"),
        ),
        Kept(
            "discussion.Shingle",
            what="Numbers made of a comment's words",
            why="Comments with nearly the same words are noticed",
            how_long="As many days as comments are compared (`STANDFIRST_ALIKE_DAYS`, 7)",
            personal=("number",),
            forget=lambda now: forget_old_fingerprints(now=now),
        ),
        Kept(
            "discussion.ClusteredComment",
            what="Which comments with nearly the same words belong together, and their authors' numbers",
            why="Moderators see an organised crowd as one",
            how_long="30 days after the last comment of the cluster, at the erasure of the account, or when the "
            "comment goes",
            personal=("author_id",),
            forget=lambda now: forget_old_clusters(now=now),
        ),
        Kept(
            "discussion.EditionPolicy",
            what="Who adopted a policy of an edition, and why",
            why="Decisions rest on it",
            how_long="As long as the site; after the erasure of the editor's account only a number is left",
            personal=("adopted_by", "reason"),
            harmless=("rules",),
        ),
    ),
    not_personal=(
        NotPersonal("discussion.Discussion", "Counts comments of a story."),
        NotPersonal("discussion.KeptPolicy", "Rules of a policy.", harmless=("rules", "label", "digest")),
        NotPersonal(
            "discussion.EditionCorrection",
            "Weights of words that stand in comments of at least four readers, as numbers that can't be read back.",
            harmless=("weights", "figures"),
        ),
        NotPersonal("discussion.Cluster", "Counts comments and authors."),
    ),
    erase=erase_comments,
    export=export_comments,
)
