"""Comments that break and keep `no-trolling`."""

from standfirst.standards.examples.saying import again, saying

BROKEN_BY = (
    again("Once more, for the slow ones among you.", 0.8, 0.7, 0.9, insult=0.7),
    again("And you lot still understand nothing, as usual.", 0.9, 0.1, 0.8, 0.7, 0.2, insult=0.65),
    again("I am back, and I have not changed.", removed=3),
    again("Did you miss me?", 0.1, 0.2, removed=7),
    saying("Words that crush somebody stood here.", "en", severe_toxicity=0.8),
    saying("Ici se trouvaient des mots qui écrasent quelqu'un.", "fr", severe_toxicity=0.9),
)
KEPT_BY = (
    again("The bridge should be mended first.", 0.8, 0.7, 0.9, insult=0.05),
    again("That was a silly vote, if you ask me.", 0.7, 0.1, insult=0.65),
    again("I shall be calmer from now on.", 0.2, removed=2),
    again("Thank you for the answer."),
    saying("A strong word about a weak plan.", "en", severe_toxicity=0.2, toxicity=0.7),
    saying("Je ne suis pas d'accord, et je le dis.", "fr"),
)
