"""The pages of the newsroom, in one place for Django; each kind has a module of its own."""

from standfirst.newsroom.author import Author, StoryAuthor
from standfirst.newsroom.edition import EditionPage
from standfirst.newsroom.house import HousePage
from standfirst.newsroom.section import SectionPage
from standfirst.newsroom.story import Note, StoryPage, StoryTag
from standfirst.newsroom.wire_item import WireItem

__all__ = [
    "Author",
    "EditionPage",
    "HousePage",
    "Note",
    "SectionPage",
    "StoryAuthor",
    "StoryPage",
    "StoryTag",
    "WireItem",
]
