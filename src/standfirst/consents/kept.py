"""What `consents` keeps of people."""

from standfirst.commons.kept import Kept, NotPersonal, Room
from standfirst.consents.export_consents import export_consents

ROOM = Room(
    kept=(
        Kept(
            "consents.Consent",
            what="Which version of the standards and the privacy policy a reader accepted, and when",
            why="The law asks for the proof",
            how_long="As long as the site, as the proof; after the erasure of the account with a number that "
            "leads to nobody",
            personal=("reader",),
        ),
        Kept(
            "consents.TextVersion",
            what="Which editor published a version",
            why="Who answers for it can be asked",
            how_long="As long as the site; after the erasure of the editor's account only a number is left",
            personal=("published_by",),
            harmless=("body", "in_force", "policy", "changes"),
        ),
        Kept(
            "consents.ConsentExport",
            what="Who took the log of consents along, and when",
            why="Each look at readers' data is logged",
            how_long="As long as the site; after the erasure of the account only a number is left",
            personal=("by",),
        ),
    ),
    not_personal=(NotPersonal("consents.EditionText", "What editors publish.", harmless=("body", "changes")),),
    export=export_consents,
)
