"""Comments that break and keep `edition-language`."""

from standfirst.standards.comment import TOO_SHORT_TO_TELL, LanguageGuess, Surroundings
from standfirst.standards.standard import Example

NO_GUESS = TOO_SHORT_TO_TELL.language


def guessed(language: str, text: str, *, edition: str, certainty: float = 0.97) -> Example:
    guess = TOO_SHORT_TO_TELL if language == NO_GUESS else LanguageGuess(language, certainty)
    return Example(text, Surroundings(edition_language=edition, language=guess))


BROKEN_BY = (
    guessed("fr", "Je ne suis pas d'accord avec cette décision du conseil.", edition="en"),
    guessed("en", "I do not agree with this decision of the council.", edition="fr"),
    guessed("de", "Ich bin mit dieser Entscheidung nicht einverstanden.", edition="en"),
    guessed("ar", "أنا لا أتفق مع هذا القرار الذي اتخذه المجلس.", edition="fr"),
    guessed("en", "I do not agree with this decision of the council.", edition="ar"),
    guessed("ru", "Я не согласен с этим решением совета.", edition="en-GB"),
    guessed("es", "No estoy de acuerdo con esta decisión: “I agree”.", edition="en"),
    guessed("en", "I do not agree with this decision of the council.", edition="de"),
    guessed("fr", "Je ne suis pas d'accord avec cette décision du conseil.", edition="es"),
    guessed("en", "I do not agree with this decision of the council.", edition="ru"),
    guessed("de", "Ich bin mit dieser Entscheidung nicht einverstanden.", edition="tr"),
)
KEPT_BY = (
    guessed("en", "I do not agree with this decision of the council.", edition="en"),
    guessed("en", "I do not agree with this decision of the council.", edition="en-GB"),
    guessed(NO_GUESS, "Bravo !", edition="en"),
    guessed("fr", "C'est la vie.", edition="en"),
    guessed("fr", "She said: “Je ne suis pas d'accord avec cette décision du conseil.”", edition="en"),
    guessed("ar", "قالت: «لا أوافق على هذا القرار».", edition="ar"),
    guessed("fr", "Je ne suis pas d'accord avec cette décision du conseil.", edition="fr"),
    guessed("de", "Ich bin mit dieser Entscheidung nicht einverstanden.", edition="de"),
    guessed("es", "No estoy de acuerdo con esta decisión del ayuntamiento.", edition="es"),
    guessed("ru", "Я не согласен с этим решением совета.", edition="ru"),
    guessed("tr", "Belediyenin bu kararına katılmıyorum.", edition="tr"),
    guessed("ar", "لا أوافق على هذا القرار الذي اتخذه المجلس.", edition="ar"),
    guessed("da", "Jeg er ikke enig i denne beslutningen fra rådet.", edition="no"),
)
