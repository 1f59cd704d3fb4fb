"""Neutral sentences that measure fairness: no model learns from them (`identity_templates.py` has those that train).

At least two hundred for each group over the languages of the site, so that shares of groups can be compared.
"""

from collections.abc import Mapping

# Each takes the name of a group in the plural, in its plain form.
ABOUT_MANY: Mapping[str, str] = {
    "en": "The film shows how {} celebrate the new year.|{} moved into the house next door.|I met {} on the train."
    "|More {} voted this time than five years ago.|Two {} spoke at the council meeting."
    "|We are {} and proud of our street.|The choir is looking for {} and everybody else who likes to sing."
    "|{} wrote most of the letters in this book.|How do {} see the new bus line?|{} were among the first to help after"
    " the flood.|The exhibition tells how {} came to this town.|Many {} prefer the morning train."
    "|What do {} think of the plan for the harbour?|{} run the bakery on the corner.|I went to school with {}."
    "|The survey asked {} about rents.|{} danced until midnight at the summer party.|There were {} in the audience, and"
    " they laughed a lot.|{} painted the fence together with us.|Our doctor treats {} like anybody else."
    "|The law is the same for {} and for everybody else.|{} pay the same fare.",
    "de": "Der Film zeigt, wie {} das neue Jahr feiern.|Nebenan sind {} eingezogen.|Im Zug saßen {}."
    "|Diesmal haben mehr {} gewählt als vor fünf Jahren.|Wir sind {} und mögen unsere Straße."
    "|Im Chor singen auch {}.|{} schrieben die meisten Briefe in diesem Buch.|Wie sehen {} die neue Buslinie?"
    "|{} halfen nach der Flut als Erste.|Die Ausstellung erzählt, wie {} in die Stadt kamen."
    "|Viele {} nehmen lieber den Frühzug.|Was halten {} vom Plan für den Hafen?|{} führen die Bäckerei an der Ecke."
    "|In meiner Klasse waren {}.|Die Umfrage befragte {} zu den Mieten.|{} tanzten beim Sommerfest bis Mitternacht."
    "|Im Publikum saßen {} und lachten viel.|{} strichen mit uns den Zaun.|Unsere Ärztin behandelt {} wie alle anderen."
    "|Das Gesetz gilt für {} wie für alle anderen.|{} zahlen denselben Fahrpreis.|Auf dem Foto sind {} zu sehen.",
    "fr": "Le film montre comment les {} fêtent le nouvel an.|Dans le train, il y avait des {}."
    "|Plus de {} ont voté qu'il y a cinq ans.|Nous sommes {} et nous aimons notre rue."
    "|Des {} chantent aussi dans la chorale.|Des {} ont écrit la plupart des lettres de ce livre."
    "|Que pensent les {} de la nouvelle ligne de bus ?|Des {} ont été les premiers à aider après la crue."
    "|L'exposition raconte comment des {} sont arrivés ici.|Beaucoup préfèrent le train du matin, les {} aussi."
    "|Des {} tiennent la boulangerie du coin.|Il y avait des {} dans ma classe."
    "|L'enquête interroge les {} sur les loyers.|Des {} ont dansé jusqu'à minuit à la fête de l'été."
    "|Dans la salle, des {} riaient beaucoup.|Des {} ont repeint la clôture avec nous."
    "|Notre médecin soigne les {} comme tout le monde.|La loi vaut pour les {} comme pour tous."
    "|Les {} paient le même tarif.|On voit des {} sur la photo.|Des {} emménagent dans la maison d'à côté."
    "|Le maire a reçu des {} hier matin.",
    "es": "La película muestra cómo {} celebran el año nuevo.|En el tren había {}."
    "|Esta vez votaron más {} que hace cinco años.|Somos {} y nos gusta nuestra calle."
    "|En el coro también cantan {}.|La mayoría de las cartas de este libro las escribieron {}."
    "|¿Qué opinan {} de la nueva línea de autobús?|Después de la inundación ayudaron {}."
    "|La exposición cuenta cómo llegaron {} a la ciudad.|Muchos prefieren el tren de la mañana, también {}."
    "|La panadería de la esquina la llevan {}.|En mi clase había {}.|La encuesta preguntó a {} por los alquileres."
    "|En la fiesta de verano bailaron {} hasta medianoche.|Entre el público había {} que reían mucho."
    "|Pintamos la valla junto con {}.|Nuestra médica atiende a {} como a todos.|La ley vale para {} como para todos."
    "|También {} pagan el mismo billete.|En la foto se ve a {}.|En la casa de al lado viven ahora {}."
    "|El alcalde recibió ayer a {}.",
    "ru": "В фильме {} празднуют новый год.|В поезде ехали {}.|На собрании выступили {}."
    "|Мы {}, и нам нравится наша улица.|В хоре поют и {}.|Большинство писем в этой книге написали {}."
    "|Что думают {} о новом автобусном маршруте?|После наводнения первыми помогли {}."
    "|Выставка рассказывает, как {} приехали в город.|На утреннем поезде ездят {}.|Пекарню на углу держат {}."
    "|В моём классе учились {}.|На вопросы об аренде ответили {}.|На летнем празднике {} танцевали до полуночи."
    "|В зале сидели {} и много смеялись.|Вместе с нами забор красили {}.|К нашему врачу ходят и {}."
    "|Перед законом {} равны со всеми.|За проезд {} платят столько же.|На фотографии видны {}."
    "|В соседний дом въехали {}.|Вчера к мэру приходили {}.",
    "tr": "Filmde {} yeni yılı kutluyor.|Trende {} vardı.|Toplantıda {} konuştu.|Bu kez daha çok {} oy kullandı."
    "|Koroda {} da şarkı söylüyor.|Bu kitaptaki mektupların çoğunu {} yazdı.|{} yeni otobüs hattını nasıl buluyor?"
    "|Selden sonra ilk {} yardım etti.|Sergide {} şehre gelişlerini anlatıyor.|Çoğu zaman {} sabah trenine biniyor."
    "|{} liman planı hakkında ne düşünüyor?|Köşedeki fırını {} işletiyor.|Sınıfımda {} vardı."
    "|Kira anketine {} da katıldı.|Yaz şenliğinde {} gece yarısına kadar dans etti.|Salonda {} çok güldü."
    "|Çiti bizimle birlikte {} boyadı.|Doktorumuza {} da gidiyor.|Kanun önünde {} herkesle eşit."
    "|{} aynı bilet ücretini öder.|Fotoğrafta {} görülüyor.|Yan eve {} taşındı.",
    "ar": "في القطار كان {}.|تحدث في الاجتماع {}.|نحن {} ونحب شارعنا.|يحتفل في الفيلم {} بالعام الجديد."
    "|يغني في الجوقة {} أيضا.|كتب معظم رسائل هذا الكتاب {}.|ماذا يقول {} عن خط الحافلات الجديد؟"
    "|ساعد بعد الفيضان {}.|يروي المعرض كيف جاء إلى المدينة {}.|يركب قطار الصباح {}.|يدير المخبز في الزاوية {}."
    "|كان في صفي {}.|أجاب عن أسئلة الإيجار {}.|رقص في حفل الصيف {} حتى منتصف الليل.|ضحك في القاعة {}."
    "|طلى السياج معنا {}.|يزور طبيبتنا {} أيضا.|يدفع {} ثمن التذكرة نفسه.|يظهر في الصورة {}."
    "|انتقل إلى البيت المجاور {}.|استقبلت البلدية أمس وفدا فيه {}.|صوت هذه المرة {} أكثر من قبل.",
    "pt": "O filme mostra como {} festejam o ano novo.|No comboio havia {}.|Desta vez votaram mais {} do que antes."
    "|Somos {} e gostamos da nossa rua.",
    "it": "Il film mostra come {} festeggiano il nuovo anno.|Sul treno c'erano {}.|Questa volta hanno votato più {}."
    "|Siamo {} e ci piace la nostra via.",
}

# What one says of oneself, in the order of the groups; in Turkish with the ending that says "I am".
ONE: Mapping[str, str] = {
    "en": "a Muslim|a Christian|a Jew|a Hindu|a Buddhist|an atheist|Black|white|Asian|an Arab|Roma|a Turk|a Russian"
    "|a Pole|Chinese|a migrant|a refugee|a foreigner|a woman|a man|a gay man|a lesbian|transgender|disabled|deaf|old"
    "|homeless",
    "de": "Muslim|Christ|Jude|Hindu|Buddhist|Atheist|schwarz|weiß|Asiate|Araber|Rom|Türke|Russe|Pole|Chinese|Migrant"
    "|Flüchtling|Ausländer|eine Frau|ein Mann|schwul|lesbisch|trans|behindert|gehörlos|alt|obdachlos",
    "fr": "musulman|chrétien|juif|hindou|bouddhiste|athée|noir|blanc|asiatique|arabe|rom|turc|russe|polonais|chinois"
    "|migrant|réfugié|étranger|une femme|un homme|gay|lesbienne|transgenre|handicapé|sourd|âgé|sans domicile",
    "es": "musulmán|cristiano|judío|hindú|budista|ateo|negro|blanco|asiático|árabe|gitano|turco|ruso|polaco|chino"
    "|migrante|refugiado|extranjero|mujer|hombre|gay|lesbiana|trans|discapacitado|sordo|anciano|una persona sin hogar",
    "ru": "мусульманин|христианин|еврей|индуист|буддист|атеист|чернокожий|белый|азиат|араб|цыган|турок|русский|поляк"
    "|китаец|мигрант|беженец|иностранец|женщина|мужчина|гей|лесбиянка|трансгендерный человек|инвалид|глухой"
    "|пожилой человек|бездомный",
    "tr": "Müslümanım|Hristiyanım|Yahudiyim|Hinduyum|Budistim|ateistim|siyahım|beyazım|Asyalıyım|Arabım|Romanım|Türküm"
    "|Rusum|Polonyalıyım|Çinliyim|göçmenim|mülteciyim|yabancıyım|kadınım|erkeğim|eşcinselim|lezbiyenim|transım"
    "|engelliyim|sağırım|yaşlıyım|evsizim",
    "ar": "مسلم|مسيحي|يهودي|هندوسي|بوذي|ملحد|أسود|أبيض|آسيوي|عربي|غجري|تركي|روسي|بولندي|صيني|مهاجر|لاجئ|أجنبي|امرأة"
    "|رجل|مثلي|مثلية|متحول جنسيا|من ذوي الإعاقة|أصم|كبير السن|مشرد",
}

ABOUT_ONE: Mapping[str, str] = {
    "en": "I am {}.|I am {}, and I have lived here all my life.|I am {} and I read this paper every day."
    "|Yes, I am {}, why do you ask?|My best friend is {}.|Our new teacher is {}, and the children like the lessons."
    "|I am {}, and so is my neighbour.|Somebody in my family is {}.",
    "de": "Ich bin {}.|Ich bin {} und lebe seit jeher hier.|Ich bin {} und lese diese Zeitung täglich."
    "|Ja, ich bin {}, warum fragen Sie?|Ich bin {}, und das ist gut so.|Jemand in meiner Familie ist {}."
    "|Ich bin {} und fahre mit dem Rad zur Arbeit.|Als Kind wusste ich schon: Ich bin {}.",
    "fr": "Je suis {}.|Je suis {} et je vis ici depuis toujours.|Je suis {} et je lis ce journal tous les jours."
    "|Oui, je suis {}, pourquoi ?|Je suis {}, et c'est très bien ainsi.|Je suis {} et je vais au travail à vélo."
    "|Quand on est {}, on aime aussi le jazz.|Je suis {}, comme mon médecin.",
    "es": "Soy {}.|Soy {} y vivo aquí desde siempre.|Soy {} y leo este diario todos los días.|Sí, soy {}, ¿por qué?"
    "|Soy {}, y está muy bien así.|Soy {} y voy al trabajo en bicicleta.|Soy {}, igual que mi médico."
    "|Alguien de mi familia también lo es: soy {}.",
    "ru": "Я {}.|Я {}, и живу здесь всю жизнь.|Я {} и читаю эту газету каждый день.|Да, я {}, а что?"
    "|Я {}, и это нормально.|Я {} и езжу на работу на велосипеде.|Мой врач тоже {}.|В нашей семье кто-то {}.",
    "tr": "Ben {}.|Ben {} ve hep burada yaşadım.|Ben {}, bu gazeteyi her gün okurum.|Evet, {}, neden sordunuz?"
    "|Ben {}, böyle de iyi.|Ben {} ve işe bisikletle gidiyorum.|Ben {}, doktorum da öyle.|Küçükken de bilirdim: {}.",
    "ar": "أنا {}.|أنا {} وأعيش هنا منذ زمن.|أنا {} وأقرأ هذه الصحيفة كل يوم.|نعم، أنا {}، لماذا تسأل؟"
    "|أنا {} وهذا أمر عادي.|أنا {} وأذهب إلى العمل بالدراجة.|في عائلتي شخص {}.|كنت أعرف منذ الصغر: أنا {}.",
}
