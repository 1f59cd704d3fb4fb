"""Signs that a comment is there for its links."""

from collections import Counter
from collections.abc import Iterator

from standfirst.standards.comment import Comment, Surroundings, known
from standfirst.standards.finding import Finding
from standfirst.standards.links import links_in
from standfirst.standards.standard import Limits
from standfirst.standards.translation import N_

SOME, MANY = 0.6, 0.95  # How certain we are of spam just over a limit, and well over it.


def too_many_links(comment: Comment, _: Surroundings, limits: Limits) -> Iterator[Finding]:
    count = len(links_in(comment.text))
    if count > limits["links"]:
        certainty = MANY if count > 2 * limits["links"] else SOME
        yield Finding(N_("Links in this comment: {count}."), {"count": count}, certainty=certainty)


def same_link_repeated(comment: Comment, _: Surroundings, __: Limits) -> Iterator[Finding]:
    links = links_in(comment.text)
    if len(links) < 2:
        return
    for address, count in Counter(address for address, _ in links).items():
        if count > 1:
            last = [span for other, span in links if other == address][-1]
            reason = N_("Times that this link stands here: {count}.")
            yield Finding(reason, {"count": count}, last, certainty=MANY if count > 2 else SOME)


def same_link_in_comments(comment: Comment, around: Surroundings, limits: Limits) -> Iterator[Finding]:
    links = links_in(comment.text)
    if not links:
        return
    earlier = [{address for address, _ in links_in(own.text)} for own in known(around.own_recent)]
    for address, span in dict(reversed(links)).items():
        count = sum(address in addresses for addresses in earlier) + 1
        if count > limits["comments_with_link"]:
            reason = N_("Comments in which you posted this link lately: {count}.")
            yield Finding(reason, {"count": count}, span, certainty=0.9)
