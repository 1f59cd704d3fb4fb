"""What `reader_files` keeps of people."""

from standfirst.commons.kept import Kept, Room
from standfirst.reader_files.export_looks import export_looks
from standfirst.reader_files.forget_reasons import erase_reasons, forget_reasons

ROOM = Room(
    kept=(
        Kept(
            "reader_files.Look",
            what="Who of the house looked at which reader's file, when, why, and whether they sent the archive or "
            "deleted the account",
            why="Each look at readers' data is logged",
            how_long="As long as the site; at the erasure of the account the reason is emptied, and only a number "
            "is left",
            personal=("reader", "by", "reason"),
            forget=forget_reasons,
        ),
    ),
    erase=erase_reasons,
    export=export_looks,
)
