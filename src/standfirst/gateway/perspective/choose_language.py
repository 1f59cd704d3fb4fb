"""Which language to score a comment in: the caller's, unless the text is surely in another."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from standfirst.gateway.perspective.api_error import bad_request
from standfirst.gateway.perspective.find_languages import Heard, find_languages

SURE = 0.8
SURE_LENGTH = 25  # Characters; shorter texts are believed to be in what the caller says.


class Chosen(NamedTuple):
    """The language to score in, what the answer calls the languages, and what was heard."""

    scored: str
    effective: list[str]
    detected: list[str]


def choose_language(text: str, requested: Sequence[str], spoken: Collection[str]) -> Chosen:
    """Raises the API's error where nothing was requested and nothing can be heard."""
    heard = find_languages(text, spoken)
    detected = [one.language for one in heard]
    if not requested and not heard:
        raise bad_request("Unable to detect language", "LANGUAGE_DETECTION_FAILED")
    if not requested:
        return Chosen(detected[0], detected[:1], detected)
    asked = [spoken_form(tag, spoken) for tag in requested]
    # Many programs send "en" with every text, whatever it is in: that is not to be believed.
    if heard and believable(text, heard[0], asked) and heard[0].language in spoken:
        return Chosen(heard[0].language, list(requested), detected)
    return Chosen(asked[0], list(requested), detected)


def believable(text: str, heard: Heard, asked: Collection[str]) -> bool:
    """Whether the text is surely in the language heard, or the caller named that one among others."""
    if any(tag.partition("-")[0] == heard.language for tag in asked):
        return heard.language in asked
    return heard.chance >= SURE and len(text) >= SURE_LENGTH


def spoken_form(tag: str, spoken: Collection[str]) -> str:
    """A language tag as the model knows it: "pt-BR" is "pt", "hi-Latn" remains where it is known."""
    wanted = tag.replace("_", "-").lower()
    for known in spoken:
        if known.lower() == wanted:
            return known
    return wanted.partition("-")[0]


def unspoken(tags: Sequence[str], spoken: Collection[str]) -> list[str]:
    """The requested languages that are not scored, as they were requested."""
    return [tag for tag in tags if spoken_form(tag, spoken) not in spoken]
