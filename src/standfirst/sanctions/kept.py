"""What `sanctions` keeps of people."""

from standfirst.commons.kept import Kept, Room
from standfirst.sanctions.erase_sanctions import erase_sanctions
from standfirst.sanctions.export_sanctions import export_sanctions
from standfirst.sanctions.tidy_sanctions import KEPT, tidy_sanctions

ROOM = Room(
    kept=(
        Kept(
            "sanctions.Strike",
            what="Standards that a reader broke",
            why="A block needs more than one breach",
            how_long=f"{KEPT.days} days after it has expired or was lifted; goes when the account is erased",
            personal=("reader", "lifted_by"),
            forget=lambda now: tidy_sanctions(now=now),
        ),
        Kept(
            "sanctions.Block",
            what="Since when and until when a reader may not take part; where the account was deleted "
            "meanwhile, a keyed "
            "hash of its address",
            why="Rules hold for everybody; deleting an account and registering anew lifts no block",
            how_long="The row as long as the decision, as numbers; the hash as long as the block is in force",
            personal=("reader", "confirmed_by", "lifted_by", "address_hash"),
        ),
        Kept(
            "sanctions.Premoderation",
            what="Since when and until when a reader's comments are read before they appear",
            why="Rules hold for everybody",
            how_long="As long as the decision, as numbers after the erasure of the account",
            personal=("reader", "lifted_by"),
        ),
        Kept(
            "sanctions.ClosedAccount",
            what="That an account was closed for its violation",
            why="Rules hold for everybody",
            how_long="As long as the decision, as numbers after the erasure of the account",
            personal=("reader", "reopened_by"),
        ),
    ),
    erase=erase_sanctions,
    export=export_sanctions,
)
