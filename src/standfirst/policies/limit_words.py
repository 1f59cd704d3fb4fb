"""What the limits of standards are called where an editor sets them."""

from standfirst.standards.translation import N_

LIMITS = {
    "links": N_("Links in one comment, at most"),
    "comments_with_link": N_("Recent comments with the same link, at most"),
    "others": N_("Other readers who may post nearly the same"),
    "minutes": N_("Within so many minutes"),
    "comments": N_("Comments within an hour, at most"),
    "same_word_percent": N_("Share of one word in a longer comment, per cent at most"),
    "harsh_comments": N_("Aggressive comments in a short time, fewer than"),
    "removed_comments": N_("Removed comments in a short time, fewer than"),
    "capitals_percent": N_("Capital letters, per cent at most"),
    "sentence_words": N_("Words in one sentence, at most"),
}
