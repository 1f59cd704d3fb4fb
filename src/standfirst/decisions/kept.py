"""What `decisions` keeps of people."""

from standfirst.commons.kept import Kept, NotPersonal, Room
from standfirst.decisions.erase_notes import erase_notes
from standfirst.decisions.export_decisions import export_decisions

ROOM = Room(
    kept=(
        Kept(
            "decisions.Decision",
            what="What was decided about a comment or a reader, by whom, under which standards, with a note",
            why="The law asks for reasons that can be looked at again; the chain shows that none was changed",
            how_long="As long as the site, because the chain of hashes would break. Reader and moderator are "
            "numbers: at the "
            "erasure of an account nothing is left to which its number leads, and the note is emptied, of which the "
            "chain holds only a digest",
            personal=("reader", "by", "note", "facts"),
            harmless=("standards", "policy", "reference", "previous", "note_digest", "hash"),
        ),
    ),
    not_personal=(NotPersonal("decisions.ChainTail", "Where the chain of hashes ends.", harmless=("hash",)),),
    erase=erase_notes,
    export=export_decisions,
)
