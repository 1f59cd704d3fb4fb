"""What `newsroom` keeps of people: of its own authors, and nothing of readers."""

from standfirst.commons.kept import Kept, NotPersonal, Room

WORDS = "What editors publish."

ROOM = Room(
    kept=(
        Kept(
            "newsroom.Author",
            what="Name, office and a few words about journalists, as published above their stories",
            why="Readers know who writes",
            how_long="Until an editor deletes it",
            personal=("name", "slug", "role", "bio"),
        ),
        Kept(
            "newsroom.StoryAuthor",
            what="Who wrote a story",
            why="Readers know who writes",
            how_long="As long as the story",
            personal=("author",),
        ),
    ),
    not_personal=(
        NotPersonal("newsroom.EditionPage", WORDS, harmless=("*",)),
        NotPersonal("newsroom.HousePage", WORDS, harmless=("*",)),
        NotPersonal("newsroom.SectionPage", WORDS, harmless=("*",)),
        NotPersonal("newsroom.StoryTag", WORDS),
        NotPersonal("newsroom.StoryPage", WORDS, harmless=("*",)),
        NotPersonal("newsroom.Note", WORDS, harmless=("*",)),
        NotPersonal("newsroom.WireItem", "Numbers of agencies' items.", harmless=("*",)),
    ),
)
