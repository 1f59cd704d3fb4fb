"""Comments that break and keep `no-spam`."""

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.standard import Example

MEASURED = {"spam": 0.02}
NOTHING_BEFORE = Surroundings("en", own_recent=(), scores=MEASURED)
FRENCH = Surroundings("fr", own_recent=(), scores=MEASURED)
GERMAN = Surroundings("de", own_recent=(), scores=MEASURED)
RUSSIAN = Surroundings("ru", own_recent=(), scores=MEASURED)
SPAMMY = Surroundings("en", own_recent=(), scores={"spam": 0.93})
SAME_LINK_ALL_DAY = Surroundings(
    scores=MEASURED,
    own_recent=(
        Comment("Have a look: https://example.com/offer"),
        Comment("You should see example.com/offer/ too"),
        Comment("So true! http://www.example.com/offer"),
    ),
)

BROKEN_BY = (
    Example(
        "See https://example.com/1 https://example.com/2 https://example.com/3 https://example.com/4", NOTHING_BEFORE
    ),
    Example("https://example.com/a https://example.com/a !!!", NOTHING_BEFORE),
    Example("Lisez www.exemple.fr et encore http://exemple.fr/ !", NOTHING_BEFORE),
    Example("زوروا example.com ثم example.com ثم example.com", NOTHING_BEFORE),
    Example("Great article. https://example.com/offer", SAME_LINK_ALL_DAY),
    Example("Schaut auf www.Example.com/offer vorbei.", SAME_LINK_ALL_DAY),
    Example("I earn 900 dollars a day from home, ask me how.", NOTHING_BEFORE),
    Example("Gagnez 500 euros par jour, c'est garanti !", FRENCH),
    Example("Verdoppeln Sie Ihr Geld, wir zeigen wie.", GERMAN),
    Example("Заработок в интернете без вложений, пишите.", RUSSIAN),
    Example("Share this with all your friends before it is too late.", NOTHING_BEFORE),
    Example("Wow nice post, my friend, look my page for best of all.", SPAMMY),
)
KEPT_BY = (
    Example("No links here.", NOTHING_BEFORE),
    Example("The report: https://example.org/report.pdf (page 12).", NOTHING_BEFORE),
    Example(
        "Compare https://example.org/2023 with https://example.org/2024, and https://example.org/notes.", NOTHING_BEFORE
    ),
    Example("Voir www.exemple.fr/loi et www.exemple.fr/rapport.", NOTHING_BEFORE),
    Example("Das steht auf beispiel.de, Seite 4.", SAME_LINK_ALL_DAY),
    Example("Fin de la phrase.Une autre commence... et l'U.E. aussi, e.g. etc.", NOTHING_BEFORE),
    Example("Nurses earn 2,000 euros a month, and that is too little.", FRENCH),
    Example("Die Aktie hat sich in einem Jahr verdoppelt.", GERMAN),
    Example("I shared this article with my friends.", NOTHING_BEFORE),
)
