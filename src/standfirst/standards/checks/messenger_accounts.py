"""Signs that a comment gives away under which name somebody can be written to in a messenger."""

import re
from collections.abc import Iterator

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.finding import Finding
from standfirst.standards.folding import fold
from standfirst.standards.standard import Limits
from standfirst.standards.translation import N_

MESSENGER = (
    r"(?:telegram\w{0,3}|whats ?app|snap(?:chat)?|insta(?:gram\w{0,2})?|viber|skype|discord|wechat|kik|threema"
    r"|телеграмм?|телег[ауе]|инстаграмм?|инста|вайбер|скайп|تلغرام|تليجرام|تيليجرام|انستغرام|انستقرام|سناب|سكايب)"
)
# What stands between the messenger and the name: little, and nothing that ends a sentence.
LINK = re.compile(
    r"(?<![\w@.-])(?:https?://)?(?:t\.me|telegram\.me|wa\.me|snapchat\.com/add"
    r"|m\.me)/(?!\w{0,40}bot\b)[\w+@-]{3,40}(?!\?start=)",
    re.IGNORECASE,
)
# After "is", a name without an @ must not look like a word.
NAMED = re.compile(
    rf"(?<!\w){MESSENGER}(?:[’']\w{{1,4}})?(?:\s[^\W\d_]{{1,8}}){{0,3}}(?:\s\w[’'](?:est|è))?\s?"
    r"(?:@(?P<called>[a-z][\w.]{2,30})|[:=]\s?@?(?!https?:|www\.)(?P<listed>[a-z][\w.]{2,30})(?![\w.])(?!\s[^\W\d_])"
    r"|(?<=\s)(?P<told>(?=[a-z]{0,20}[\d_.][a-z\d_])[a-z][\w.]{2,30}))",
    re.IGNORECASE,
)


# Each name of a messenger, and each of their addresses, has one of these in its fold.
TELLING = fold(
    "telegram whats snap insta viber skype discord wechat kik threema me/"
    " телег инста вайбер скайп تلغرام تليجرام تيليجرام انستغرام انستقرام سناب سكايب"
).text.split()


def messenger_account(comment: Comment, _: Surroundings, __: Limits) -> Iterator[Finding]:
    if may_name_account(comment.text):
        for span in accounts_in(comment.text):
            yield Finding(N_("This looks like somebody's account in a messenger."), span=span, certainty=0.6)


def may_name_account(text: str) -> bool:
    """A quick look for `accounts_in` that is never wrong when it says no."""
    return any(map(fold(text).text.__contains__, TELLING))


def accounts_in(text: str) -> Iterator[tuple[int, int]]:
    for match in LINK.finditer(text):
        yield match.span()
    for match in NAMED.finditer(text):
        yield match.span(match.lastgroup or 0)
