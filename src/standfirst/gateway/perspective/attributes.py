"""The API's attributes, the heads of our model behind them, and what a request asks of each."""

from typing import NamedTuple

from standfirst.gateway.perspective.api_error import ApiError, bad_request
from standfirst.gateway.perspective.fields import Fields

HEADS = {
    "TOXICITY": "toxicity",
    "SEVERE_TOXICITY": "severe_toxicity",
    "IDENTITY_ATTACK": "identity_attack",
    "INSULT": "insult",
    "PROFANITY": "obscenity",
    "THREAT": "threat",
    "SEXUALLY_EXPLICIT": "sexually_explicit",
    "OBSCENE": "obscenity",
    "SPAM": "spam",
}
# The second and third are numbers of the enumeration, which the API takes as well.
PROBABILITY = (None, "PROBABILITY", "SCORE_TYPE_UNSPECIFIED", 0, 1)


class Wanted(NamedTuple):
    """An attribute that is asked for; what scores less than `threshold` is left out."""

    name: str
    threshold: float

    @property
    def head(self) -> str:
        return HEADS[self.name]


def read_attributes(asked: Fields) -> list[Wanted]:
    """What is asked for, in its order."""
    wanted = [read_attribute(name, how) for name, how in asked.part("requestedAttributes").parts()]
    if not wanted:
        raise bad_request("Missing requested_attributes", "NO_REQUESTED_ATTRIBUTES")
    return wanted


def read_attribute(name: str, how: Fields) -> Wanted:
    require_known(name)
    kind = how.value("scoreType")
    if kind not in PROBABILITY:
        raise bad_request(f"Requested score type {str(kind)[:100]} is not supported by attribute {name}")
    return Wanted(name, how.number("scoreThreshold") or 0.0)


def require_known(name: str) -> None:
    """Raise the API's error for an attribute that we don't score."""
    if name not in HEADS:
        raise unknown(name)


def unknown(name: str) -> ApiError:
    return bad_request(f"Unknown requested attribute: {name[:100]}")
