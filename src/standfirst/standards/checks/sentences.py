"""Signs that a comment runs on without a stop."""

import re
from collections.abc import Iterator

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.finding import Finding
from standfirst.standards.standard import Limits
from standfirst.standards.translation import N_

# Whatever people end a thought with: stops of all scripts, new lines, dashes between thoughts, and pictures.
STOP = re.compile(
    r"[.!?…;:\n\r\u2028\u2029؟۔؛।॥。．！？；：·՞։၊။።፧፨\u037e\u203d\u2600-\u27bf\U0001f000-\U0001faff]|\s[–—-]+\s|[)\]»”]\s"
)
# Chinese and Japanese put no space between words; two signs make about one.
UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
# These scripts divide sentences by a space where others divide words.
SPACE_IS_STOP = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")


def run_on_sentence(comment: Comment, _: Surroundings, limits: Limits) -> Iterator[Finding]:
    text, most = comment.text, limits["sentence_words"]
    # A text that is as a whole no longer than the limit needs no closer look.
    if len(text) <= 2 * most or count_words(text) <= most or SPACE_IS_STOP.search(text):
        return
    start = 0
    for end in [*(stop.start() for stop in STOP.finditer(text)), len(text)]:
        words = count_words(text[start:end])
        if words > most:
            span = (start + leading_blanks(text[start:end]), end)
            yield Finding(N_("Words without a full stop: {count}."), {"count": words}, span, certainty=0.8)
        start = end + 1


def count_words(stretch: str) -> int:
    return len(stretch.split()) + (0 if stretch.isascii() else len(UNSPACED.findall(stretch)) // 2)


def leading_blanks(stretch: str) -> int:
    return len(stretch) - len(stretch.lstrip())
