"""Comments that break and keep `no-commerce`."""

from standfirst.standards.examples.saying import saying

BROKEN_BY = (
    saying("Garden chairs for sale, 20 EUR each, call 0555 123 4567.", "en"),
    saying("Visit our shop: www.example.com/chairs", "en"),
    saying("Vote for our list on Sunday: www.example.org/list", "en"),
    saying("Donate to our campaign at www.example.org/give", "en"),
    saying("Chaises à vendre, 20 euros, www.exemple.fr", "fr"),
    saying("Verkaufe Fahrrad, 80 EUR, meldet euch: www.beispiel.de", "de"),
    saying("Vendo coche barato, 900 euros, whatsapp.", "es"),
    saying("Продаю шкаф, 500 руб, пишите в личку.", "ru"),
    saying("Satılık bisiklet, 900 TL, whatsapp.", "tr"),
    saying("سيارة للبيع، 9000 دولار، واتساب.", "ar"),
)
KEPT_BY = (
    saying("The ministry put the building up for sale.", "en"),
    saying("I bought chairs for 20 EUR, and they broke.", "en"),
    saying("Vote on Sunday, whomever you vote for.", "en"),
    saying("I shall vote for the greens, and I say why: the bridge.", "en"),
    saying("La mairie est à vendre, ou quoi ?", "fr"),
    saying("Die Stadt hat das Grundstück verkauft.", "de"),
    saying("El ayuntamiento vende el solar por 900 euros el metro.", "es"),
    saying("Город продал участок.", "ru"),
    saying("Belediye binayı sattı.", "tr"),
    saying("باعت البلدية الأرض.", "ar"),
)
