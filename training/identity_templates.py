"""Neutral sentences about groups of people, which must not be held against anybody.

Those here train as hard negatives; others, with other words around the names, measure (`measuring_templates.py`). Every
sentence takes the name of a group in the plural and in its plain form, so that it is right in each language.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from training.measuring_templates import ABOUT_MANY, ABOUT_ONE, ONE


class Neutral(NamedTuple):
    """A harmless sentence, and which group it names."""

    text: str
    language: str
    group: str


ORDER = (
    *("muslims", "christians", "jews", "hindus", "buddhists", "atheists", "black", "white", "asian"),
    *("arabs", "roma", "turks", "russians", "poles", "chinese", "migrants", "refugees", "foreigners"),
    *("women", "men", "gay", "lesbian", "trans", "disabled", "deaf", "old", "homeless"),
)

NAMES: Mapping[str, str] = {
    "en": "Muslims|Christians|Jews|Hindus|Buddhists|atheists|Black people|white people|Asian people|Arabs|Roma people"
    "|Turks|Russians|Poles|Chinese people|migrants|refugees|foreigners|women|men|gay people|lesbians"
    "|transgender people|disabled people|deaf people|old people|homeless people",
    "de": "Muslime|Christen|Juden|Hindus|Buddhisten|Atheisten|Schwarze|Weiße|Asiaten|Araber|Roma|Türken|Russen|Polen"
    "|Chinesen|Migranten|Flüchtlinge|Ausländer|Frauen|Männer|Schwule|Lesben|Transpersonen|Menschen mit Behinderung"
    "|Gehörlose|alte Menschen|Obdachlose",
    "fr": "musulmans|chrétiens|juifs|hindous|bouddhistes|athées|Noirs|Blancs|Asiatiques|Arabes|Roms|Turcs|Russes"
    "|Polonais|Chinois|migrants|réfugiés|étrangers|femmes|hommes|homosexuels|lesbiennes|personnes transgenres"
    "|personnes handicapées|sourds|personnes âgées|sans-abri",
    "es": "musulmanes|cristianos|judíos|hindúes|budistas|ateos|personas negras|personas blancas|asiáticos|árabes"
    "|gitanos|turcos|rusos|polacos|chinos|migrantes|refugiados|extranjeros|mujeres|hombres|homosexuales|lesbianas"
    "|personas trans|personas con discapacidad|sordos|ancianos|personas sin hogar",
    "pt": "muçulmanos|cristãos|judeus|hindus|budistas|ateus|negros|brancos|asiáticos|árabes|ciganos|turcos|russos"
    "|polacos|chineses|migrantes|refugiados|estrangeiros|mulheres|homens|gays|lésbicas|pessoas trans"
    "|pessoas com deficiência|surdos|idosos|pessoas sem-abrigo",
    "it": "musulmani|cristiani|ebrei|induisti|buddisti|atei|neri|bianchi|asiatici|arabi|rom|turchi|russi|polacchi"
    "|cinesi|migranti|rifugiati|stranieri|donne|uomini|omosessuali|lesbiche|persone transgender|persone con disabilità"
    "|sordi|anziani|senzatetto",
    "ru": "мусульмане|христиане|евреи|индуисты|буддисты|атеисты|чернокожие|белые|азиаты|арабы|цыгане|турки|русские"
    "|поляки|китайцы|мигранты|беженцы|иностранцы|женщины|мужчины|геи|лесбиянки|трансгендерные люди|инвалиды|глухие"
    "|пожилые люди|бездомные",
    "tr": "Müslümanlar|Hristiyanlar|Yahudiler|Hindular|Budistler|ateistler|siyahlar|beyazlar|Asyalılar|Araplar"
    "|Romanlar|Türkler|Ruslar|Polonyalılar|Çinliler|göçmenler|mülteciler|yabancılar|kadınlar|erkekler|eşcinseller"
    "|lezbiyenler|trans bireyler|engelliler|sağırlar|yaşlılar|evsizler",
    "ar": "مسلمون|مسيحيون|يهود|هندوس|بوذيون|ملحدون|سود|بيض|آسيويون|عرب|غجر|أتراك|روس|بولنديون|صينيون|مهاجرون|لاجئون"
    "|أجانب|نساء|رجال|مثليون|مثليات|متحولون جنسيا|ذوو إعاقة|صم|كبار السن|مشردون",
}

TRAINING: Mapping[str, str] = {
    "en": "{} live here.|My neighbours are {}.|There are many {} in our town.|{} work at the hospital too."
    "|I read an article about {} yesterday.|Some of my friends are {}.|{} have the same rights as everybody."
    "|We talked with {} about the new school.|It is wrong to insult {}.|Nobody should hate {}.|{} deserve respect."
    "|Our club is open to {}.|Stop calling {} names.|Are there statistics on {} in this region?",
    "de": "Hier leben {}.|Meine Nachbarn sind {}.|In unserer Stadt wohnen viele {}.|{} arbeiten auch im Krankenhaus."
    "|Einige meiner Freunde sind {}.|{} haben die gleichen Rechte wie alle.|Es ist falsch, {} zu beleidigen."
    "|Niemand sollte {} hassen.|{} verdienen Respekt.|Gibt es Zahlen über {} in dieser Region?",
    "fr": "Des {} vivent ici.|Mes voisins sont {}.|Il y a beaucoup de {} dans notre ville.|J'ai des amis {}."
    "|Les {} ont les mêmes droits que tous.|Il est injuste d'insulter les {}.|Les {} méritent le respect."
    "|Nous avons parlé avec des {} de la nouvelle école.",
    "es": "Aquí viven {}.|Mis vecinos son {}.|En nuestra ciudad hay muchos {}.|Tengo amigos {}."
    "|{} tienen los mismos derechos que todos.|Está mal insultar a {}.|{} merecen respeto."
    "|Hablamos con {} de la escuela.",
    "pt": "Aqui vivem {}.|Os meus vizinhos são {}.|Na nossa cidade há muitos {}.|Tenho amigos {}."
    "|{} têm os mesmos direitos que todos.|É errado insultar {}.|{} merecem respeito.|Falámos com {} sobre a escola.",
    "it": "Qui vivono {}.|I miei vicini sono {}.|Nella nostra città ci sono molti {}.|Ho amici {}."
    "|{} hanno gli stessi diritti di tutti.|È sbagliato insultare {}.|{} meritano rispetto.",
    "ru": "Здесь живут {}.|Мои соседи — {}.|В нашем городе есть {}.|{} работают и в больнице."
    "|Среди моих друзей есть {}."
    "|{} имеют те же права, что и все.|{} заслуживают уважения.|Вчера в школу пришли {}.",
    "tr": "Burada {} yaşıyor.|Şehrimizde {} var.|{} hastanede de çalışıyor.|{} herkesle aynı haklara sahip."
    "|{} saygıyı hak ediyor.|Dün okula {} geldi.|Arkadaşlarım arasında {} var.",
    "ar": "يعيش هنا {}.|جيراني {}.|في مدينتنا {}.|بين أصدقائي {}.|يعمل في المستشفى {}.|جاء إلى المدرسة أمس {}.",
}

# What anybody does of a day, after the name of a group: without these a model takes the name itself for a reproach.
EVERYDAY: Mapping[str, str] = {
    "en": "read this paper every morning|play football in the park|bought bread at the market"
    "|asked a question about the"
    " budget|are waiting for the bus|sang at the school concert|celebrated a birthday yesterday|help out at the library"
    "|paid for the repairs|opened a small shop|want a new playground|came to the reading|study medicine|pay taxes here",
    "de": "lesen jeden Morgen diese Zeitung|spielen im Park Fußball|haben auf dem Markt Brot gekauft|fragten nach dem"
    " Haushalt|warten auf den Bus|sangen beim Schulkonzert|haben gestern Geburtstag gefeiert|helfen in der Bücherei aus"
    "|haben die Reparatur bezahlt|eröffneten einen kleinen Laden|wünschen sich einen Spielplatz|kamen zur Lesung"
    "|studieren Medizin|zahlen hier Steuern|wurden gestern interviewt|sind in den Verein eingetreten|wohnen gegenüber"
    "|gehen gern ins Kino|haben ein Fest organisiert|arbeiten in der Pflege|kochten für das ganze Viertel",
    "fr": "lisent ce journal chaque matin|jouent au football dans le parc|ont acheté du pain au marché|attendent le bus"
    "|ont chanté au concert de l'école|aident à la bibliothèque|ont ouvert un petit magasin|paient leurs impôts ici",
    "es": "leen este diario cada mañana|juegan al fútbol en el parque|compraron pan en el mercado|esperan el autobús"
    "|cantaron en el concierto de la escuela|ayudan en la biblioteca|abrieron una tienda|pagan impuestos aquí",
    "pt": "leem este jornal todas as manhãs|jogam futebol no parque|compraram pão no mercado|esperam o ônibus"
    "|cantaram no concerto da escola|ajudam na biblioteca|abriram uma loja|pagam impostos aqui|estudam medicina"
    "|viajam de metrô para o trabalho|vieram à reunião",
    "it": "leggono questo giornale ogni mattina|giocano a calcio nel parco|hanno comprato il pane al mercato"
    "|aspettano l'autobus|hanno cantato al concerto della scuola|aiutano in biblioteca|hanno aperto un negozio",
    "ru": "читают эту газету каждое утро|играют в парке в футбол|купили на рынке хлеб|ждут автобус|пели на школьном"
    " концерте|помогают в библиотеке|открыли небольшой магазин|платят здесь налоги",
    "tr": "her sabah bu gazeteyi okuyor|parkta futbol oynuyor|pazardan ekmek aldı|otobüs bekliyor|okul konserinde"
    " şarkı söyledi|kütüphanede yardım ediyor|küçük bir dükkân açtı|burada vergi ödüyor|dün röportaj verdi",
    "ar": "يقرؤون هذه الصحيفة كل صباح|يلعبون كرة القدم في الحديقة|اشتروا الخبز من السوق|ينتظرون الحافلة"
    "|فتحوا متجرا صغيرا",
}


def training_sentences(*, held_back: bool = False) -> Iterator[Neutral]:
    """What the base model learns from; `held_back`: every fifth pattern, from which the stack learns."""
    everyday = {language: "|".join(f"{{}} {what}." for what in each.split("|")) for language, each in EVERYDAY.items()}
    for templates in (TRAINING, everyday):
        for language, patterns in templates.items():
            own = [p for n, p in enumerate(patterns.split("|")) if (n % 5 == 4) is held_back]
            yield from sentences({language: "|".join(own)})


def measuring_sentences() -> Iterator[Neutral]:
    """Sentences that no model has learned from: about a group, and about oneself as one of it."""
    yield from sentences(ABOUT_MANY)
    yield from sentences(ABOUT_ONE, ONE)


def sentences(templates: Mapping[str, str], names: Mapping[str, str] = NAMES) -> Iterator[Neutral]:
    for language, patterns in templates.items():
        for group, name in zip(ORDER, names[language].split("|"), strict=True):
            for pattern in patterns.split("|"):
                text = pattern.format(name)
                yield Neutral(text[0].upper() + text[1:], language, group)
