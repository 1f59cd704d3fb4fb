"""What `contact` keeps of people."""

from standfirst.commons.kept import Kept, NotPersonal, Room
from standfirst.contact.erase_letters import erase_letters
from standfirst.contact.export_letters import export_letters
from standfirst.contact.forget_letters import forget_letters

ROOM = Room(
    kept=(
        Kept(
            "contact.Inquiry",
            what="Letters to the house: name, address, text",
            why="Somebody answers them",
            how_long="`STANDFIRST_CONTACT_DAYS` after they were answered or closed; goes when the account is erased",
            personal=("reader", "name", "email", "text"),
            harmless=("reference", "key"),
            forget=lambda now: forget_letters(now=now),
        ),
        Kept(
            "contact.InquiryStep",
            what="What was answered to a letter, and by whom",
            why="The next one knows what was said",
            how_long="As long as the letter",
            personal=("by", "text"),
        ),
    ),
    not_personal=(
        NotPersonal(
            "contact.ContactAddresses",
            "Mailboxes of the house.",
            harmless=("editors", "privacy", "technical"),
        ),
    ),
    erase=erase_letters,
    export=export_letters,
)
