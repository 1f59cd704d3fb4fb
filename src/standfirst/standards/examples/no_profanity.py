"""Comments that break and keep `no-profanity`. They are as mild as they can be: this is printed."""

from standfirst.standards.comment import Surroundings
from standfirst.standards.standard import Example

MEASURED = {"obscenity": 0.02}
ENGLISH = Surroundings(edition_language="en", scores=MEASURED)
FRENCH = Surroundings(edition_language="fr", scores=MEASURED)
GERMAN = Surroundings(edition_language="de", scores=MEASURED)
ARABIC = Surroundings(edition_language="ar", scores=MEASURED)
SPANISH = Surroundings(edition_language="es", scores=MEASURED)
RUSSIAN = Surroundings(edition_language="ru", scores=MEASURED)
LEWD = Surroundings(edition_language="en", scores={"obscenity": 0.9})

BROKEN_BY = (
    Example("What a load of crap.", ENGLISH),
    Example("What a load of CRAAAAAP.", ENGLISH),
    Example("What a load of cr4p.", ENGLISH),
    Example("What a load of c r a p.", ENGLISH),
    Example("What a load of c.r.a.p", ENGLISH),
    Example("What a load of cr*p.", ENGLISH),
    Example("What a load of cra\u200bp.", ENGLISH),
    Example("What a load of сrар.", ENGLISH),
    Example("Bloody hell, not again.", ENGLISH),
    Example("Quelle merde, ce projet.", FRENCH),
    Example("Quelle m3rde, ce projet.", FRENCH),
    Example("Que des conneries !", FRENCH),
    Example("So ein Scheiß.", GERMAN),
    Example("Das ist doch Kacke!", GERMAN),
    Example("كلامك خرا", ARABIC),
    Example("كلامك خــــرا", ARABIC),
    Example("Menudo bullshit.", SPANISH),
    Example("He said what no grandmother should hear, and worse.", LEWD),
)
KEPT_BY = (
    Example("Scunthorpe lost to Penistone, and Sussex to Essex.", ENGLISH),
    Example("The pilot left the cockpit; a cocktail was served to the assassin.", ENGLISH),
    Example("Matsushita is a classic, and so are shiitake.", ENGLISH),
    Example("Dick Cheney wrote to Dick, and Moby Dick is a novel.", ENGLISH),
    Example("Children sniggered at the niggardly budget.", ENGLISH),
    Example("Take the A55, then the B455 to 5th Street.", ENGLISH),
    Example("It is his hit, and I push it.", ENGLISH),
    Example("Con O'Neill a joué à Condé, puis un pique-nique à Bordeaux.", FRENCH),
    Example("Le député réputé conteste le conseil des contribuables.", FRENCH),
    Example("On roule jusqu'au cul-de-sac.", FRENCH),
    Example("Der Mann ist dick, der Fuchs ist schlau, und Kakerlaken gibt es auch.", GERMAN),
    Example("Er fährt am Arsenal vorbei nach Marsch.", GERMAN),
    Example("كسر اللاعب الكرسي في نيويورك.", ARABIC),
    Example("الكسكس طبق مغربي، وكسب الفريق.", ARABIC),
    Example("Compré bites de chocolate con pan.", SPANISH),
    Example("Соск, сосна, хор и рак — русские слова.", RUSSIAN),
)
