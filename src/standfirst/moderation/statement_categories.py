"""Where each of our standards stands among the categories and keywords of the EU Transparency Database."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Category:
    """Without the prefixes that every name there has. `other` explains a keyword `OTHER`."""

    name: str
    keywords: tuple[str, ...] = ()
    additions: tuple[str, ...] = ()
    other: str = ""

    def fields(self) -> dict[str, object]:
        """As the database takes them; what is empty is left out."""
        named: dict[str, object] = {"category": f"STATEMENT_CATEGORY_{self.name}"}
        if self.additions:
            named["category_addition"] = [f"STATEMENT_CATEGORY_{addition}" for addition in self.additions]
        if self.keywords:
            named["category_specification"] = [f"KEYWORD_{keyword}" for keyword in self.keywords]
        if self.other:
            named["category_specification_other"] = self.other
        return named


def of_the_house(other: str) -> Category:
    """What only the terms of this site ask."""
    return Category("OTHER_VIOLATION_TC", ("OTHER",), other=other)


UNKNOWN = of_the_house("A rule of this site")
ILLEGAL = Category("ILLEGAL_OR_HARMFUL_SPEECH", ("OTHER",), other="Illegal, of no kind named here")
CATEGORIES: Mapping[str, Category] = {
    "on-topic": of_the_house("Off topic"),
    "no-hatred": Category("ILLEGAL_OR_HARMFUL_SPEECH", ("HATE_SPEECH", "DISCRIMINATION")),
    "minority-rights": Category("ILLEGAL_OR_HARMFUL_SPEECH", ("DISCRIMINATION",)),
    "protect-minors": Category("PROTECTION_OF_MINORS"),
    "no-extremism": Category(
        "RISK_FOR_PUBLIC_SECURITY",
        ("TERRORIST_CONTENT", "INCITEMENT_VIOLENCE_HATRED"),
        additions=("ILLEGAL_OR_HARMFUL_SPEECH",),
    ),
    "no-insults-or-threats": Category("CYBER_VIOLENCE", ("CYBER_BULLYING_INTIMIDATION", "CYBER_HARASSMENT")),
    "respect-the-house": of_the_house("Contempt for the house and those who work in it"),
    "privacy": Category("DATA_PROTECTION_AND_PRIVACY_VIOLATIONS", ("MISSING_PROCESSING_GROUND",)),
    "no-cruelty": Category("VIOLENCE", ("ANIMAL_HARM",), additions=("ANIMAL_WELFARE",)),
    "no-self-harm": Category("SELF_HARM", ("SUICIDE", "SELF_MUTILATION")),
    "no-commerce": Category("CONSUMER_INFORMATION", ("HIDDEN_ADVERTISEMENT",)),
    "no-unauthorised-promotion": Category("CONSUMER_INFORMATION", ("HIDDEN_ADVERTISEMENT",)),
    "no-profanity": of_the_house("Profanity"),
    "no-spam": Category("SCAMS_AND_FRAUD", ("INAUTHENTIC_ACCOUNTS", "OTHER"), other="Spam"),
    "no-drugs": Category("UNSAFE_AND_PROHIBITED_PRODUCTS", ("PROHIBITED_PRODUCTS",)),
    "no-malware": Category("SCAMS_AND_FRAUD", ("PHISHING",)),
    "no-flash-mob": Category("NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS", ("COORDINATED_HARM",)),
    "no-flooding": of_the_house("Too many comments in a short time"),
    "no-trolling": Category("CYBER_VIOLENCE", ("CYBER_HARASSMENT",)),
    "plain-writing": of_the_house("Unreadable writing"),
    "edition-language": Category("OTHER_VIOLATION_TC", ("LANGUAGE_REQUIREMENTS",)),
}


def category_of(codes: list[str], *, illegal: bool = False) -> Category:
    """That of the first standard; a decision that names none rests on the rules of the site, or on the law."""
    found = CATEGORIES.get(codes[0], UNKNOWN) if codes else UNKNOWN
    return ILLEGAL if illegal and found.name == UNKNOWN.name else found
