"""Comments that break and keep `no-extremism`."""

from standfirst.standards.examples.saying import saying

BROKEN_BY = (
    saying("Let's burn down the town hall tonight.", "en"),
    saying("Hang all the politicians!", "en"),
    saying("The bomber was a hero.", "en"),
    saying("Time to take up arms and march.", "en"),
    saying("Il faut brûler la mairie.", "fr"),
    saying("Hängt die Politiker auf!", "de"),
    saying("Hay que quemar el ayuntamiento.", "es"),
    saying("Пора сжечь мэрию. Сжечь эту мэрию!", "ru"),
    saying("Belediyeyi yakalım!", "tr"),
    saying("لنحرق البلدية!", "ar"),
)
KEPT_BY = (
    saying("They burnt down the town hall in 1848, and built a better one.", "en"),
    saying("Vote the politicians out.", "en"),
    saying("The bomber was arrested this morning.", "en"),
    saying("We must not burn down the town hall, we must fill it.", "en"),
    saying("La mairie a brûlé hier soir.", "fr"),
    saying("Die Politiker haben aufgelegt.", "de"),
    saying("El ayuntamiento se quemó en 1936.", "es"),
    saying("Мэрия сгорела сто лет назад.", "ru"),
    saying("Belediye yandı.", "tr"),
    saying("احترقت البلدية أمس.", "ar"),
)
