"""What `staff` keeps of people."""

from standfirst.commons.kept import Kept, Room
from standfirst.staff.export_roles import export_roles

ROOM = Room(
    kept=(
        Kept(
            "staff.StaffRole",
            what="Who is moderator or editor of which edition",
            why="Only they may decide",
            how_long="Until the role is taken away; no account is erased that has one",
            personal=("reader", "granted_by"),
        ),
        Kept(
            "staff.RoleChange",
            what="When which role was granted or taken, by whom",
            why="Who was allowed to decide can be looked at later",
            how_long="As long as the site; after the erasure of the account only a number is left",
            personal=("reader", "by"),
        ),
    ),
    export=export_roles,
)
