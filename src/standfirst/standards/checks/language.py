"""Signs that a comment is in another language than the edition's."""

import re
from collections.abc import Iterator

from standfirst.standards.comment import TOO_SHORT_TO_TELL, Comment, Surroundings, known
from standfirst.standards.finding import Finding
from standfirst.standards.languages import name_of, same_language
from standfirst.standards.standard import Limits
from standfirst.standards.translation import N_

QUOTED = re.compile('“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"\n]*"|‹[^›]*›|^>.*$', re.MULTILINE)
FEWEST_LETTERS = 20  # What somebody says around a quotation must be long enough to have a language.


def other_language(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    edition, guess = known(around.edition_language), known(around.language)
    if guess == TOO_SHORT_TO_TELL or same_language(guess.language, edition):
        return
    own_words = QUOTED.sub(" ", comment.text)
    if sum(map(str.isalpha, own_words)) < FEWEST_LETTERS:
        return
    # The guess was made of the whole text: where half of it is quoted, it may be about the quotation.
    certainty = guess.certainty if 2 * len(own_words) > len(comment.text) else guess.certainty / 2
    languages = {"language": name_of(guess.language), "edition_language": name_of(edition)}
    reason = N_("This seems to be written in {language}, and this edition is in {edition_language}.")
    yield Finding(reason, languages, certainty=certainty)
