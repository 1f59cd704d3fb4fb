"""The text of a request's comment, and whether the request may be about it at all."""

from standfirst.gateway.perspective.api_error import bad_request
from standfirst.gateway.perspective.fields import Fields, too_long

MOST_BYTES = 20 * 1024
PLAIN_TEXT = (None, "PLAIN_TEXT", "TEXT_TYPE_UNSPECIFIED", 0, 1)
HTML = ("HTML", 2)


def read_comment(asked: Fields) -> str:
    """The comment's text as it came; what surrounds it is checked and not used."""
    comment = asked.part("comment")
    text = comment.text("text")
    if not text.strip():
        raise bad_request("Comment must be non-empty.", "COMMENT_EMPTY")
    if len(text.encode()) > MOST_BYTES:
        raise too_long()
    kind = comment.value("type")
    if kind in HTML:
        raise bad_request("Currently, only 'PLAIN_TEXT' comments are supported")
    if kind not in PLAIN_TEXT:
        raise bad_request("Unknown text type")
    require_one_context(asked.part("context"))
    for name in ("sessionId", "communityId"):
        asked.text(name)  # Read for its type only.
    return text


def require_one_context(context: Fields) -> None:
    entries = context.value("entries")
    listed = [entries] if isinstance(entries, dict) else entries or []
    if not isinstance(listed, list) or not all(isinstance(each, dict) for each in listed):
        context.refuse("entries", "TYPE_MESSAGE", entries)
    context.part("articleAndParentComment")
    if listed and "articleAndParentComment" in context:
        raise bad_request(
            "Context can have either entries or article_and_parent_comment, but both fields were populated."
        )
