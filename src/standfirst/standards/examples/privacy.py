"""Comments that break and keep `privacy`. All numbers are test numbers, invented, or kept for fiction."""

from standfirst.standards.comment import Surroundings
from standfirst.standards.standard import Example

ENGLISH = Surroundings(edition_language="en")
FRENCH = Surroundings(edition_language="fr")
GERMAN = Surroundings(edition_language="de")
ARABIC = Surroundings(edition_language="ar")

BROKEN_BY = (
    Example("Write to anna@example.org, she knows more."),
    Example("Écrivez à jean.dupont+petition@exemple.fr pour signer."),
    Example("راسلوني على ahmad@example.com وسأرد عليكم."),
    Example("My address is anna (at) example (dot) org if you want the documents."),
    Example("Schreibt mir: anna at beispiel punkt de", GERMAN),
    Example("Call the councillor at home: +44 20 7946 0958", ENGLISH),
    Example("His number is (212) 555-0147, ask him yourself.", ENGLISH),
    Example("Appelez-moi au 01 23 45 67 89 ce soir.", FRENCH),
    Example("Ruf ihn an: 030 23125 123", GERMAN),
    Example("اتصلوا به على الرقم ٠١٠٠١٢٣٤٥٦٧", ARABIC),
    Example("Звоните мне: +7 495 123-45-67"),
    Example("Donations to DE89 3704 0044 0532 0130 00 please.", ENGLISH),
    Example("Virez à FR14 2004 1010 0505 0001 3M02 606, merci.", FRENCH),
    Example("They charged 4111 1111 1111 1111 twice!", ENGLISH),
    Example("The judge lives at 12 Oak Street, go and see for yourselves.", ENGLISH),
    Example("La maire habite au 7 rue des Lilas.", FRENCH),
    Example("Der Richter wohnt in der Lindenstraße 14.", GERMAN),
    Example("She wrote me in private: “I shall vote against it, but tell nobody.”", ENGLISH),
)
KEPT_BY = (
    Example("Follow @example for the latest news.", ENGLISH),
    Example("Unemployment fell to 5.2 per cent in 2024, and 1,234,567 people found work.", ENGLISH),
    Example("The emergency number is 112, in the whole Union.", ENGLISH),
    Example("Between 2019-2020 and 2023-2024 rents doubled.", ENGLISH),
    Example("The book is ISBN 978-3-16-148410-0, read it.", ENGLISH),
    Example("They met at noon on 12.10.2024 and again on 2024-11-30 18:30.", ENGLISH),
    Example("Le budget est de 1 250 000 000 euros, soit 1 234 567 de plus.", FRENCH),
    Example("Il finale è stato 3-2, 1-0, 2-1 e 4-4.", Surroundings(edition_language="it")),
    Example("Das Urteil steht unter https://example.org/urteile/030-23125123 im Netz.", GERMAN),
    Example("بلغ عدد السكان ١٠٣٠٠٠٠٠٠ نسمة عام ٢٠٢٣.", ARABIC),
    Example("Look at that dot com bubble again."),
    Example("Order 4111 1111 1111 1112 was never a card.", ENGLISH),
    Example("The prime minister lives at number ten, as everybody knows.", ENGLISH),
    Example("Mein Nachbar wohnt in der Stadt.", GERMAN),
    Example("The mayor wrote: “I shall vote against it.”", ENGLISH),
)
