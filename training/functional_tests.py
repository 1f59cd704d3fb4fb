"""Small tests of what a model or a policy can do: each functionality has cases that all break, or all keep, a rule.

In the manner of HateCheck, with sentences of our own, one file a language (`training/functional/`). None trains.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).with_name("functional")
HATE = ("no-hatred", "minority-rights")
INSULT = ("no-insults-or-threats", "no-trolling", "no-hatred")
VIOLENCE = (*HATE, "no-insults-or-threats", "no-extremism")
CONDUCT = (*VIOLENCE, "respect-the-house", "no-trolling", "no-profanity", "no-cruelty", "no-self-harm")


@dataclass(frozen=True)
class Functionality:
    """`breaks`: whether its cases break one of the standards named by `codes`, or none of them."""

    about: str
    breaks: bool
    codes: tuple[str, ...]


FUNCTIONALITIES: Mapping[str, Functionality] = {
    "hate-outright": Functionality("Hatred said outright", True, HATE),
    "bad-traits": Functionality("Bad traits given to a whole group", True, HATE),
    "dehumanising": Functionality("A group called less than human, without a slur", True, HATE),
    "rights-denied": Functionality("A group denied its rights", True, HATE),
    "violence-against-group": Functionality("Violence wished on a group", True, VIOLENCE),
    "hate-implied": Functionality("Contempt that is only implied", True, HATE),
    "hate-polite": Functionality("Contempt as a question or a polite opinion", True, HATE),
    "hate-by-reference": Functionality("The group named in one sentence, the contempt in the next", True, HATE),
    "hate-respelt": Functionality("Hatred spelt with digits or look-alike letters", True, HATE),
    "hate-taken-apart": Functionality("Hatred with invisible signs, stretched or divided letters", True, HATE),
    "hate-negated": Functionality("Hatred denied", False, HATE),
    "hate-reported": Functionality("Hatred quoted in a report of it", False, HATE),
    "counter-speech": Functionality("Hatred repeated by who answers it", False, HATE),
    "group-neutral": Functionality("A group named in passing", False, CONDUCT),
    "group-proud": Functionality("A group praised, or a name worn with pride", False, CONDUCT),
    "group-suffers": Functionality("Wrongs that a group suffers", False, HATE),
    "hate-of-things": Functionality("Dislike of things, animals, weather", False, HATE),
    "hate-of-trades": Functionality("Dislike of those who are no protected group", False, HATE),
    "ideas-criticised": Functionality("A state, a religion or an idea criticised", False, HATE),
    "insult": Functionality("Somebody insulted", True, CONDUCT),
    "insult-without-bad-word": Functionality("Somebody insulted without any bad word", True, CONDUCT),
    "threat": Functionality("Somebody threatened", True, CONDUCT),
    "threat-veiled": Functionality("A threat between the lines", True, CONDUCT),
    "harm-wished": Functionality("Harm wished on somebody", True, CONDUCT),
    "insult-respelt": Functionality("Insults spelt with digits or look-alike letters", True, CONDUCT),
    "insult-taken-apart": Functionality("Insults with invisible signs, stretched or divided letters", True, CONDUCT),
    "cursing-at-nobody": Functionality("Strong words about no person", False, INSULT),
    "insult-told": Functionality("Insults reported or denied", False, INSULT),
    "acts-criticised": Functionality("Sharp criticism of what somebody does", False, CONDUCT),
    "harmless-violence": Functionality("Violent words meant harmlessly", False, CONDUCT),
    "self-mockery": Functionality("Scolding oneself", False, CONDUCT),
}


@dataclass(frozen=True)
class Case:
    """One sentence of a functionality."""

    text: str
    language: str
    functionality: str
    fresh: bool = False  # Written before phrases and rules were last worked on, and not looked at while they were.

    @property
    def tests(self) -> Functionality:
        return FUNCTIONALITIES[self.functionality]


def cases(folder: Path = FOLDER) -> Iterator[Case]:
    """All cases, language by language."""
    for file in sorted(folder.glob("*.jsonl")):
        for line in file.read_text("utf-8").splitlines():
            row = json.loads(line)
            yield Case(row["text"], file.stem, row["functionality"], row.get("fresh", False))
